import { useState, type SubmitEvent } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { readRecoveryCode, RecoveryKeyField } from '../../ui/RecoveryKeyField.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './SetupScreen.module.css'

interface Props {
  readonly onBack: () => void
  readonly onLater: () => void
  readonly onProved: () => void
}

/** Types the recovery key back from the paper: the proof that it can be read. May be left for later. */
export function ProveStep({ onBack, onLater, onProved }: Props) {
  const text = useText()
  const prove = useApp((state) => state.proveRecoveryKey)
  const [isComplete, setIsComplete] = useState(false)
  const { isBusy, failure, attempt } = useAttempt()
  const check = async (code: string) => {
    const proved = await attempt(prove(code))
    if (proved.ok) onProved()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete) void check(readRecoveryCode(event.currentTarget))
  }
  return (
    <form className={styles.step} onSubmit={submit} aria-busy={isBusy} autoComplete="off">
      <div className={styles.body}>
        <StepTitle>{text['setup.prove-title']}</StepTitle>
        <p>{text['setup.prove-body']}</p>
        <RecoveryKeyField disabled={isBusy} onComplete={setIsComplete} />
        {failure !== null && <FailureNote failure={failure} />}
      </div>
      <div className={styles.foot}>
        <Button variant="quiet" disabled={isBusy} onClick={onBack}>
          {text['frame.back']}
        </Button>
        <Button disabled={isBusy} onClick={onLater}>
          {text['setup.later']}
        </Button>
        {!isComplete && <p className="reason">{text['unlock.key-incomplete']}</p>}
        <Button variant="primary" type="submit" disabled={isBusy || !isComplete}>
          {text[isBusy ? 'setup.proving' : 'setup.prove']}
        </Button>
      </div>
    </form>
  )
}
