import { leanable } from '#core/catalog/provenance'
import { serviceOf } from '#core/graph/derive/derive'
import type { ReplaceableUse } from '#core/plan/replacement'
import type { ContactPoint } from '#core/record/contact-point'
import { recordName, recordNameWithPerson } from '#core/text/names'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { CheckField, Segmented } from '../../ui/choices.tsx'
import { PlaybookSteps } from '../accounts/detail/PlaybookSteps.tsx'
import { ContactsPageButton } from '../records/StepPageButton.tsx'
import { clockText } from '../services/belief-words.ts'
import type { Decision } from './replace-form.ts'
import styles from './Replace.module.css'

interface Props {
  readonly use: ReplaceableUse
  readonly from: ContactPoint
  readonly fresh: string
  readonly decision: Decision
  readonly decide: (decision: Decision) => void
}

/** One account: whether it is replaced there, how it stands, and what the service asks for. */
export function UseRow({ use, from, fresh, decision, decide }: Props) {
  const text = useText()
  const context = useNameContext()
  const name = recordNameWithPerson(use.account, context)
  const isPossible = use.roles.length > 0
  const isChosen = isPossible && decision !== 'out'
  return (
    <li className={styles.use}>
      <CheckField
        label={<b>{name}</b>}
        hint={isPossible ? undefined : text['replace.stays']}
        checked={isChosen}
        disabled={!isPossible}
        onChange={() => decide(isChosen ? 'out' : 'open')}
      />
      {isChosen && (
        <Segmented
          label={text['replace.state']({ account: name })}
          hideLabel
          options={[
            { value: 'open', label: text['replace.state.open'] },
            { value: 'changed', label: text['replace.state.changed'] },
          ]}
          value={decision === 'changed' ? 'changed' : 'open'}
          onChange={decide}
        />
      )}
      {(isChosen || !isPossible) && <There use={use} from={from} fresh={fresh} />}
    </li>
  )
}

/** What is changed at the service, what is known of changing it there, and its page. */
function There({ use, from, fresh }: Pick<Props, 'use' | 'from' | 'fresh'>) {
  const text = useText()
  const language = useLanguage()
  const context = useNameContext()
  const { index } = useAnalysis()
  const { account, roles, login } = use
  const old = recordName(from, context)
  const { playbooks, clocks = [] } = serviceOf(account, index)
  const how = roles.includes('login') ? playbooks.filter(({ when }) => when === 'rename') : []
  const after = clocks.filter((clock) => clock.starts === 'contact-changed' && leanable(clock))
  return (
    <div className={styles.there}>
      {roles.map((role) => (
        <span key={role}>{text[`replace.there.${role}`]({ old, fresh })}</span>
      ))}
      {login === 'own' && (
        <span className="small mute">{text['replace.login.own']({ email: from.medium === 'email' })}</span>
      )}
      {(login === 'fixed' || (login !== 'own' && login !== 'none' && roles.includes('login'))) && (
        <span className="small mute">{text[`replace.login.${login}`]}</span>
      )}
      {roles.length > 0 &&
        after.map((clock) => (
          <span key={clock.subject.ja} className="small mute">
            {clockText(clock, text, language)}
          </span>
        ))}
      {how.map((playbook) => (
        <details key={playbook.id}>
          <summary>{text['replace.how']({ title: playbook.title[language] })}</summary>
          <PlaybookSteps playbook={playbook} />
        </details>
      ))}
      {roles.length > 0 && <ContactsPageButton accountId={account.id} />}
    </div>
  )
}
