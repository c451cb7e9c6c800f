import { areCodesFew } from '#core/audit/account-facts'
import { timesLeaked } from '#core/audit/leaked-password'
import type { Account } from '#core/record/account'
import type { Paper } from '#core/record/holding'
import type { SecretName } from '#core/record/secret'
import { passwordDueOn } from '#core/remind/reminders'
import { formatDay, formatList } from '#core/text/format'
import { useApp, useLanguage, useText } from '../../../store/AppContext.tsx'
import { useAnalysis, useCanEdit, useVaultSettings } from '../../../store/derived.ts'
import { InlineButton } from '../../../ui/Button.tsx'
import { DragSecret } from '../../records/DragSecret.tsx'
import { SecretActions } from '../../records/SecretActions.tsx'
import { DetailRow, Missing } from './DetailRow.tsx'
import { OneTimeCodeRow } from './OneTimeCodeRow.tsx'

interface Props {
  readonly account: Account
}

/** Where the password is kept, and every other secret that the vault holds: never the secrets themselves. */
export function SecretRows({ account }: Props) {
  const text = useText()
  const facts = account.secretFacts ?? {}
  return (
    <>
      <PasswordRow account={account} />
      {facts.formerPasswords !== undefined && (
        <HeldRow account={account} name="formerPasswords">
          {text['records.items']({ count: facts.formerPasswords.count ?? 0 })}
        </HeldRow>
      )}
      <TwoStepRow account={account} />
      <CodesRow account={account} />
      {facts.securityQuestions !== undefined && (
        <HeldRow account={account} name="securityQuestions">
          {text['records.items']({ count: facts.securityQuestions.count ?? 0 })}
        </HeldRow>
      )}
      {facts.totp !== undefined && <OneTimeCodeRow key={account.id} account={account} />}
      {facts.hiddenNote !== undefined && (
        <HeldRow account={account} name="hiddenNote">
          {text['accounts.in-notebook']}
        </HeldRow>
      )}
    </>
  )
}

function HeldRow({
  account,
  name,
  children,
}: Props & { readonly name: SecretName; readonly children: string }) {
  const text = useText()
  return (
    <DetailRow label={text[`words.secret.${name}`]} actions={<SecretActions id={account.id} name={name} />}>
      {children}
    </DetailRow>
  )
}

function PasswordRow({ account }: Props) {
  const text = useText()
  const language = useLanguage()
  const canEdit = useCanEdit()
  const edit = useApp((state) => state.edit)
  const { index } = useAnalysis()
  const settings = useVaultSettings()
  const fact = account.secretFacts?.password
  const dueOn = passwordDueOn(account)
  const papers = index.papersCarrying('password', account.id)
  const kept = papers.filter(({ status }) => status === 'kept')
  const isLost = kept.length === 0 && papers.length > 0
  const elsewhere = [
    ...kept.map((paper) => paperText(paper)),
    ...(account.passwordInMemory === true ? [text['accounts.in-memory']] : []),
  ]
  function paperText({ title, placeId }: Paper): string {
    const place = index.places.find(({ id }) => id === placeId)
    return place === undefined ? title : text['accounts.paper-at']({ title, place: place.title })
  }
  if (fact === undefined) {
    return (
      <DetailRow
        label={text['words.secret.password']}
        actions={
          <InlineButton
            icon="pencil"
            disabled={!canEdit}
            onClick={() => edit('account', account.id, 'password')}
          >
            {text['accounts.write']}
          </InlineButton>
        }
      >
        {elsewhere.length > 0 ? (
          formatList(elsewhere, language)
        ) : (
          <Missing>{text[isLost ? 'accounts.password.paper-lost' : 'accounts.not-recorded']}</Missing>
        )}
      </DetailRow>
    )
  }
  return (
    <DetailRow
      label={text['words.secret.password']}
      actions={<SecretActions id={account.id} name="password" />}
    >
      <DragSecret id={account.id} name="password">
        <span aria-hidden="true">••••••••</span>
      </DragSecret>
      <span className="vh">{text['accounts.in-notebook']}</span>
      {fact.changedAt !== undefined && (
        <small>{text['accounts.changed']({ day: formatDay(fact.changedAt, language) })}</small>
      )}
      {account.passwordDays !== undefined && dueOn !== null && (
        <small>
          {text['accounts.password.due']({ days: account.passwordDays, day: formatDay(dueOn, language) })}
        </small>
      )}
      <LeakNote count={timesLeaked(account, settings)} at={settings?.leakCheck?.at ?? ''} />
      {elsewhere.length > 0 && (
        <small>{text['accounts.also-at']({ places: formatList(elsewhere, language) })}</small>
      )}
    </DetailRow>
  )
}

/** That the password stands in a list of leaked ones, as it was looked up at an instant. */
function LeakNote({ count, at }: { readonly count: number; readonly at: string }) {
  const text = useText()
  const language = useLanguage()
  if (count === 0) return null
  const times = text['leaks.times']({ count, language })
  return <small>{text['leaks.of-account']({ times, day: formatDay(at, language) })}</small>
}

function TwoStepRow({ account }: Props) {
  const text = useText()
  const { index } = useAnalysis()
  if (account.twoStep === 'unknown' && account.factors.length === 0) return null
  return (
    <DetailRow label={text['accounts.field.two-step']}>
      {text[`words.two-step.${account.twoStep}`]}
      {account.factors.map(({ kind, deviceId }, position) => {
        const device = index.devices.find(({ id }) => id === deviceId)
        return (
          // The factors of a record have no names of their own; they do not move while it is shown.
          <small key={position}>
            {device === undefined
              ? text[`words.factor.${kind}`]
              : text['accounts.factor-on']({ factor: text[`words.factor.${kind}`], device: device.title })}
          </small>
        )
      })}
    </DetailRow>
  )
}

function CodesRow({ account }: Props) {
  const text = useText()
  const language = useLanguage()
  const openSheet = useApp((state) => state.openSheet)
  const { index } = useAnalysis()
  const fact = account.secretFacts?.recoveryCodes
  const papers = index.papersCarrying('recovery-codes', account.id).filter(({ status }) => status === 'kept')
  const names = formatList(
    papers.map(({ title }) => title),
    language,
  )
  if (fact === undefined && papers.length === 0) return null
  return (
    <DetailRow
      label={text['words.secret.recoveryCodes']}
      actions={
        <>
          {fact !== undefined && <SecretActions id={account.id} name="recoveryCodes" />}
          <InlineButton icon="print" onClick={() => openSheet('code-sheet', account.id)}>
            {text['code-sheet.print']}
          </InlineButton>
        </>
      }
    >
      {fact === undefined
        ? names
        : text['accounts.codes']({ count: fact.count ?? 0, unused: fact.unused ?? fact.count ?? 0 })}
      {fact !== undefined && areCodesFew(fact) && <small>{text['accounts.codes.few']}</small>}
      {fact !== undefined && papers.length > 0 && (
        <small>{text['accounts.also-at']({ places: names })}</small>
      )}
    </DetailRow>
  )
}
