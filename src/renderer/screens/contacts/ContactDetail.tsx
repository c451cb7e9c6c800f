import type { Dependent } from '#core/graph/analysis/analysis'
import { nodeOf } from '#core/graph/nodes'
import type { ContactPoint } from '#core/record/contact-point'
import { formatMoney } from '#core/text/format'
import { accountName, recordNameWithPerson } from '#core/text/names'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useNameContext } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { contactValue } from './contact-value.ts'
import { personText } from '../accounts/account-words.ts'
import { HistoryButton } from '../history/HistoryButton.tsx'
import { DeleteButton } from '../records/DeleteButton.tsx'
import { Exact } from '../records/Exact.tsx'
import { PlanButton } from '../plan/PlanButton.tsx'
import { Readings } from '../records/Readings.tsx'
import type { ContactLine } from './contact-rows.ts'
import styles from './ContactBook.module.css'
import { ContactFacts } from './ContactFacts.tsx'
import { ContactKind, kindWord } from './ContactKind.tsx'

/** One address or number: what relies on it, by whether there is another way, and what can be done. */
export function ContactDetail({ line }: { readonly line: ContactLine }) {
  const text = useText()
  const context = useNameContext()
  const canEdit = useCanEdit()
  const edit = useApp((state) => state.edit)
  const replaceContact = useApp((state) => state.replaceContact)
  const { contact, dependents, only } = line
  const onlyWay = dependents.filter((dependent) => dependent.onlyWay)
  const first = onlyWay[0]
  const isEmail = contact.medium === 'email'
  return (
    <>
      <header className={styles.title}>
        <p className="small mute">
          {contact.label ??
            text['contacts.whose']({
              person: personText(contact.personId, context),
              kind: kindWord(contact, text),
            })}
        </p>
        <Button
          size="small"
          icon="pencil"
          disabled={!canEdit}
          title={canEdit ? undefined : text['frame.cannot-edit']}
          onClick={() => edit('contact-point', contact.id)}
        >
          {text['frame.edit']}
        </Button>
      </header>
      <h2 className={`mono ${styles.address}`} tabIndex={-1}>
        <Exact value={contactValue(contact)} />
      </h2>
      <Readings value={contactValue(contact)} />
      <ContactKind contact={contact} />
      <p className={styles.say}>
        {dependents.length === 0
          ? text['contacts.say.none']({ email: isEmail })
          : text['contacts.say']({ email: isEmail, all: dependents.length, only })}
      </p>
      <Groups dependents={dependents} />
      <ContactFacts contact={contact} />
      <div className={styles.remove}>
        <HistoryButton id={contact.id} name={contactValue(contact)} />
        {canEdit && (
          <DeleteButton
            id={contact.id}
            name={contactValue(contact)}
            size="small"
            consequence={text['contacts.delete.why']({ count: dependents.length })}
          />
        )}
      </div>
      <div className={styles.actions}>
        {first !== undefined && (
          <Button
            variant="primary"
            wide
            arrow
            disabled={!canEdit}
            onClick={() => edit('account', first.account.id, 'contacts')}
          >
            {text['contacts.replace']({ account: recordNameWithPerson(first.account, context) })}
          </Button>
        )}
        {dependents.length > 0 && (
          <Button
            variant="quiet"
            icon="pencil"
            disabled={!canEdit}
            onClick={() => replaceContact(contact.id)}
          >
            {text['replace.open']}
          </Button>
        )}
        <WhatIf contact={contact} />
        {contact.status !== 'dead' && <PlanButton endingIds={[contact.id]} />}
        {!canEdit && <p className="reason">{text['frame.cannot-edit']}</p>}
      </div>
    </>
  )
}

/** What relies on it in groups: without another way, with one, and what cannot be got back into at all. */
function Groups({ dependents }: { readonly dependents: readonly Dependent[] }) {
  const text = useText()
  const { accounts } = useAnalysis()
  const isLost = ({ account }: Dependent) => accounts.get(account.id)?.mark === 'lost'
  const only = dependents.filter(({ onlyWay }) => onlyWay)
  const lost = dependents.filter((dependent) => !dependent.onlyWay && isLost(dependent))
  const others = dependents.filter((dependent) => !dependent.onlyWay && !isLost(dependent))
  return (
    <>
      <Group mark="fragile" title={text['contacts.group.only']} dependents={only} />
      <Group mark="safe" title={text['contacts.group.others']} dependents={others} />
      <Group mark="lost" title={text['contacts.group.lost']} dependents={lost} />
    </>
  )
}

interface GroupProps {
  readonly mark: 'fragile' | 'safe' | 'lost'
  readonly title: string
  readonly dependents: readonly Dependent[]
}

function Group({ mark, title, dependents }: GroupProps) {
  const language = useLanguage()
  const context = useNameContext()
  const { accounts } = useAnalysis()
  const showRecord = useApp((state) => state.showRecord)
  if (dependents.length === 0) return null
  return (
    <>
      <h3 className={styles.group}>
        <StateMark mark={mark} />
        {title}
      </h3>
      <ul>
        {dependents.map(({ account, value }) => {
          const [worth] = value
          const [keepsake = ''] = accounts.get(account.id)?.keepsakes ?? []
          return (
            <li key={account.id}>
              <button type="button" className={styles.link} onClick={() => showRecord('account', account.id)}>
                <span>{accountName(account, context)}</span>
                <span>{worth === undefined ? keepsake : formatMoney(worth, language)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Leads to the what-if of losing its contract, or itself where it hangs on none. */
function WhatIf({ contact }: { readonly contact: ContactPoint }) {
  const text = useText()
  const tryScenario = useApp((state) => state.tryScenario)
  const { index } = useAnalysis()
  const tie = index.ties.find(({ id }) => id === contact.tieId)
  const loss = tie === undefined ? nodeOf('contact', contact.id) : nodeOf('tie', tie.id)
  return (
    <Button variant="quiet" icon="whatif" onClick={() => tryScenario({ losses: [loss] })}>
      {tie === undefined ? text['contacts.whatif.contact'] : text['contacts.whatif.tie']({ tie: tie.title })}
    </Button>
  )
}
