import { useState } from 'react'
import type { Service } from '#core/catalog/service'
import type { Account } from '#core/record/account'
import type { TriedLogin } from '#core/record/attempt'
import { formatDay } from '#core/text/format'
import { loginCandidates, type LoginCandidate } from '#core/way-back/candidates'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useCanEdit } from '../../store/derived.ts'
import { Button, InlineButton } from '../../ui/Button.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Exact } from '../records/Exact.tsx'
import { useCopyText } from '../records/use-copy.ts'
import { useSave } from '../records/use-save.ts'
import styles from './WayBackScreen.module.css'

interface Props {
  readonly account: Account
  readonly service: Service | undefined
}

const ANSWERS = ['known', 'unknown'] as const

/** Every address of one's own, to be tried one after the other where nobody knows which one was registered. */
export function TryLogins({ account, service }: Props) {
  const text = useText()
  const candidates = loginCandidates(account, service, useAnalysis())
  const [isAsked] = useState(account.loginIds.length === 0 || account.triedLogins !== undefined)
  if (candidates.length === 0) return null
  return (
    <Folded label={text['way-back.try']({ count: candidates.length })} isOpen={isAsked}>
      <p className="small">{text['way-back.try.lead']}</p>
      <ul className={styles.tries} aria-label={text['way-back.try.list']}>
        {candidates.map((candidate) => (
          <li key={candidate.value}>
            <Candidate account={account} candidate={candidate} />
          </li>
        ))}
      </ul>
    </Folded>
  )
}

interface CandidateProps {
  readonly account: Account
  readonly candidate: LoginCandidate
}

function Candidate({ account, candidate: { value, isDead, tried } }: CandidateProps) {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const canEdit = useCanEdit()
  const copy = useCopyText()
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  const keep = async (changed: Partial<Account>, done: string) => {
    const record = { ...account, ...changed }
    const failed = await save({ put: [{ record }], remove: [], label: 'edit' }, done)
    if (failed !== null) notifyFailure(failed)
  }
  const note = (answer: TriedLogin['answer']) => {
    const line: TriedLogin = { value, on: today, answer }
    return keep({ triedLogins: [...(account.triedLogins ?? []), line] }, text['way-back.try.noted'])
  }
  const isNewLogin = tried?.answer === 'known' && !account.loginIds.includes(value)
  return (
    <>
      <span className={styles.answer}>
        <span className="mono">
          <Exact value={value} />
        </span>
        <InlineButton
          icon="copy"
          aria-label={text['way-back.dossier.copy']({ what: value })}
          onClick={() => void copy(value)}
        >
          {text['frame.copy']}
        </InlineButton>
      </span>
      {isDead && <p className="small mute">{text['way-back.try.dead']}</p>}
      {tried !== null && (
        <p className="small">
          {text['way-back.try.result']({
            day: formatDay(tried.on, language),
            answer: text[`fields.value.answer.${tried.answer}`],
          })}
        </p>
      )}
      {canEdit && (
        <span className={styles.group}>
          {ANSWERS.filter((answer) => tried?.on !== today || tried.answer !== answer).map((answer) => (
            <Button
              key={answer}
              size="small"
              aria-label={text['way-back.try.say']({ value, answer: text[`way-back.try.${answer}`] })}
              onClick={() => void note(answer)}
            >
              {text[`way-back.try.${answer}`]}
            </Button>
          ))}
          {isNewLogin && (
            <InlineButton
              icon="pencil"
              onClick={() => void keep({ loginIds: [...account.loginIds, value] }, text['way-back.try.kept'])}
            >
              {text['way-back.try.keep']}
            </InlineButton>
          )}
        </span>
      )}
    </>
  )
}
