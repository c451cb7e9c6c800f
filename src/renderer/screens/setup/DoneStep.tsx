import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './SetupScreen.module.css'

interface Props {
  readonly isProved: boolean
  readonly onFinished: () => void
}

/** The end of set-up: what stands, and that the key is on paper only from here on. */
export function DoneStep({ isProved, onFinished }: Props) {
  const text = useText()
  const finishSetUp = useApp((state) => state.finishSetUp)
  const isEmpty = useApp((state) => !state.records.some(({ type }) => type === 'account'))
  const { isBusy, failure, attempt } = useAttempt()
  const finish = async () => {
    const finished = await attempt(finishSetUp())
    if (finished.ok) onFinished()
  }
  return (
    <div className={styles.step}>
      <div className={styles.body}>
        <StepTitle>{text['setup.done-title']}</StepTitle>
        <ul className={styles.list}>
          <li>
            <MarkWord mark="safe" word={text['setup.done-kit']} />
          </li>
          <li>
            {isProved ? (
              <MarkWord mark="safe" word={text['setup.done-proved']} />
            ) : (
              <MarkWord mark="unknown" word={text['setup.done-not-proved']} />
            )}
          </li>
        </ul>
        <p className="note">{text['setup.done-note']}</p>
        {isEmpty && <p>{text['setup.done-next']}</p>}
        {failure !== null && <FailureNote failure={failure} />}
      </div>
      <div className={styles.foot}>
        <Button variant="primary" arrow disabled={isBusy} onClick={() => void finish()}>
          {text['setup.finish']}
        </Button>
      </div>
    </div>
  )
}
