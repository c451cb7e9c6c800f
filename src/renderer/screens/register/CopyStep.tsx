import { useState } from 'react'
import { ownServiceById } from '#core/catalog/corrections'
import { serviceOf } from '#core/graph/derive/derive'
import type { Service } from '#core/catalog/service'
import { leanable } from '#core/catalog/provenance'
import type { Account } from '#core/record/account'
import type { ContactPoint } from '#core/record/contact-point'
import type { RecordId } from '#core/record/field'
import { accountName } from '#core/text/names'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useNameContext } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { useOpenPage } from '../records/use-open-page.ts'
import { CopyRow } from './CopyRow.tsx'
import type { Drafted } from './Draft.tsx'
import { registerFields, type FieldName } from './register-fields.ts'
import styles from './Register.module.css'
import { TwoPointsBox } from './TwoPointsBox.tsx'
import { useTwoPoints } from './use-two-points.ts'

interface Props {
  readonly drafted: Drafted
  readonly onDone: () => void
}

const NOTHING: readonly never[] = []

/** The fields in the order of the form. An address or number counts as registered once it was copied, not before. */
export function CopyStep({ drafted, onDone }: Props) {
  const account = useApp((state) => state.recordById.get(drafted.accountId))
  // Undone from the foot of the page: there is nothing left to copy.
  if (account?.type !== 'account') return null
  return <Copying account={account} drafted={drafted} onDone={onDone} />
}

function Copying({ account, drafted, onDone }: Props & { readonly account: Account }) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const context = useNameContext()
  const { index } = useAnalysis()
  const service = serviceOf(account, index)
  const save = useApp((state) => state.save)
  const saving = useApp((state) => state.saving)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [done, setDone] = useState<ReadonlyMap<string, 'copied' | 'skipped'>>(new Map())
  const mail = useContactPoint(drafted.mailId)
  const phone = useContactPoint(drafted.phoneId)
  const points = useTwoPoints(account, NOTHING)
  const coming = useTwoPoints(withPhone(withMail(account, mail, service), phone), NOTHING)
  const fields = registerFields(account, mail, phone, language)
  const keys = fields.map(({ name, shown }) => `${name} ${shown ?? ''}`)
  const left = keys.filter((key) => !done.has(key)).length
  const mark = (key: string, as: 'copied' | 'skipped' | null) => {
    const after = new Map(done)
    if (as === null) after.delete(key)
    else after.set(key, as)
    setDone(after)
  }
  const keep = async (changed: Account) => {
    if (changed === account) return true
    const saved = await save({ put: [{ record: changed }], remove: [], label: 'edit' })
    if (!saved.ok) notifyFailure(saved.error)
    return saved.ok
  }
  const copied = async (key: string, name: FieldName) => {
    mark(key, 'copied')
    if (name === 'mail') await keep(withMail(account, mail, service))
    if (name === 'phone') await keep(withPhone(account, phone))
  }
  const skipped = async (key: string, name: FieldName) => {
    mark(key, done.get(key) === 'skipped' ? null : 'skipped')
    if (name === 'mail') await keep(withoutContact(account, mail))
    if (name === 'phone') await keep(withoutContact(account, phone))
  }
  const finish = async () => {
    const kept = await keep({
      ...account,
      resetRoutes: 'complete',
      createdOn: account.createdOn ?? today,
      lastSignInOn: today,
      lastConfirmedOn: today,
    })
    if (kept) onDone()
  }
  return (
    <div className={styles.step}>
      <div className={styles.body}>
        <StepTitle>{text['register.copy.for']({ account: accountName(account, context) })}</StepTitle>
        <SignUpPage account={account} />
        <TwoPointsBox points={points} coming={coming} />
        <p>{text[fields.length === 0 ? 'register.copy.nothing' : 'register.copy.lead']}</p>
        <ol className={styles.fields} aria-label={text['register.copy.list']}>
          {fields.map((field, i) => {
            const key = keys[i] ?? field.name
            return (
              <CopyRow
                key={key}
                number={i + 1}
                field={field}
                account={account}
                contact={field.name === 'mail' ? mail : field.name === 'phone' ? phone : null}
                state={done.get(key) ?? null}
                isNext={keys.find((each) => !done.has(each)) === key}
                onCopied={() => void copied(key, field.name)}
                onSkip={() => void skipped(key, field.name)}
              />
            )
          })}
        </ol>
      </div>
      <footer className={styles.foot}>
        <p role="status">
          {left === 0 ? text['register.copy.all'] : text['register.copy.left']({ count: left })}
        </p>
        <Button variant="primary" arrow disabled={left > 0 || saving} onClick={() => void finish()}>
          {text['register.finish']}
        </Button>
      </footer>
    </div>
  )
}

/** The page of the service, opened in the browser when asked. */
function SignUpPage({ account }: { readonly account: Account }) {
  const text = useText()
  const openPage = useOpenPage()
  const { index } = useAnalysis()
  const page = ownServiceById(account.serviceId, index.corrections)?.pages.find(
    (each) => each.kind === 'sign-in' && leanable(each),
  )
  if (page === undefined) return null
  return (
    <p>
      <InlineButton icon="open" onClick={() => void openPage(page.value)}>
        {text['register.copy.page']({ address: page.value })}
      </InlineButton>
    </p>
  )
}

function useContactPoint(id: RecordId | null): ContactPoint | null {
  const record = useApp((state) => (id === null ? undefined : state.recordById.get(id)))
  return record?.type === 'contact-point' ? record : null
}

/** The account with its address on file, which is also its login ID where the service takes one and no other was written. */
function withMail(account: Account, mail: ContactPoint | null, service: Service): Account {
  if (mail === null || isOnFile(account, mail)) return account
  const takesAddress = service.identifiers.some(({ value }) => value === 'email' || value === 'own-email')
  const isLogin = takesAddress && account.loginIds.length === 0
  const roles = isLogin ? (['login', 'registered'] as const) : (['registered'] as const)
  return {
    ...account,
    loginIds: isLogin ? [mail.value] : account.loginIds,
    contacts: [...account.contacts, { contactPointId: mail.id, roles: [...roles] }],
  }
}

function withPhone(account: Account, phone: ContactPoint | null): Account {
  if (phone === null || isOnFile(account, phone)) return account
  return { ...account, contacts: [...account.contacts, { contactPointId: phone.id, roles: ['reset'] }] }
}

function isOnFile(account: Account, { id }: ContactPoint): boolean {
  return account.contacts.some(({ contactPointId }) => contactPointId === id)
}

function withoutContact(account: Account, contact: ContactPoint | null): Account {
  const contacts = account.contacts.filter(({ contactPointId }) => contactPointId !== contact?.id)
  return contacts.length === account.contacts.length ? account : { ...account, contacts }
}
