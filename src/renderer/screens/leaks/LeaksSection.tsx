import { useState } from 'react'
import type { LeakAnswer } from '#contract'
import { isStillLeaked } from '#core/audit/leaked-password'
import type { LeakCheck } from '#core/record/settings'
import { formatDay } from '#core/text/format'
import { recordNameWithPerson } from '#core/text/names'
import { useApi, useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { useNameContext, useVaultSettings } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { RunningBar } from '../../ui/RunningBar.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { Section } from '../settings/Section.tsx'
import styles from './Leaks.module.css'

/** Looks the passwords up in a list of leaked ones that the person has, and says which stand in it. */
export function LeaksSection() {
  const text = useText()
  const language = useLanguage()
  const api = useApi()
  const checkLeaks = useApp((state) => state.checkLeaks)
  const recordById = useApp((state) => state.recordById)
  const known = useVaultSettings()?.leakCheck
  const [answer, setAnswer] = useState<LeakAnswer | null>(null)
  const { isBusy, failure, attempt } = useAttempt()
  const check = async () => {
    const checked = await attempt(checkLeaks())
    if (checked.ok && checked.value !== null) setAnswer(checked.value)
  }
  const isUnkept = answer?.noted === null
  const seen = ((isUnkept ? answer.seen : known?.seen) ?? []).filter((each) => {
    const account = recordById.get(each.accountId)
    return account?.type === 'account' && isStillLeaked(each, account)
  })
  return (
    <Section title={text['leaks.title']}>
      <p className="small mute">{text['leaks.body']}</p>
      <p className="small mute">{text['leaks.where']}</p>
      <div role="status">
        {isUnkept && (
          <p>
            {text['leaks.sum']({ checked: answer.checked, seen: seen.length })} {text['leaks.not-noted']}
          </p>
        )}
        {!isUnkept && known !== undefined && (
          <p>
            {text['leaks.last']({
              day: formatDay(known.at, language),
              checked: known.checked,
              seen: seen.length,
            })}
          </p>
        )}
        {answer !== null && answer.unchecked > 0 && (
          <p>{text['leaks.unchecked']({ count: answer.unchecked })}</p>
        )}
      </div>
      {seen.length > 0 && <SeenList seen={seen} />}
      {failure !== null && failure.code !== 'E_CANCELLED' && <FailureNote failure={failure} />}
      {isBusy && (
        <RunningBar label={text['leaks.title']} ask={api.leaks.progress} say={text['leaks.running']} />
      )}
      <div className="acts">
        <Button disabled={isBusy} onClick={() => void check()}>
          {text['leaks.choose']}
        </Button>
        {isBusy && <Button onClick={() => void api.leaks.cancel()}>{text['leaks.stop']}</Button>}
      </div>
    </Section>
  )
}

function SeenList({ seen }: { readonly seen: LeakCheck['seen'] }) {
  const text = useText()
  const language = useLanguage()
  const naming = useNameContext()
  const showRecord = useApp((state) => state.showRecord)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <ul className={styles.seen} tabIndex={0} aria-label={text['leaks.found']}>
      {seen.map(({ accountId, count }) => {
        const account = naming.recordById.get(accountId)
        return (
          <li key={accountId}>
            <InlineButton onClick={() => showRecord('account', accountId)}>
              {account === undefined ? '' : recordNameWithPerson(account, naming)}
            </InlineButton>
            <span>{text['leaks.times']({ count, language })}</span>
          </li>
        )
      })}
    </ul>
  )
}
