import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './Gate.module.css'

/** Opens a notebook to play with, for whoever wants to look before writing anything of their own. */
export function SampleButton() {
  const text = useText()
  const openSample = useApp((state) => state.openSample)
  const { isBusy, failure, attempt } = useAttempt()
  return (
    <div className={styles.sample}>
      <Button wide icon="book" disabled={isBusy} onClick={() => void attempt(openSample())}>
        {text[isBusy ? 'unlock.sample-opening' : 'unlock.sample']}
      </Button>
      <p className="small mute">{text['unlock.sample-hint']}</p>
      {failure !== null && <FailureNote failure={failure} />}
    </div>
  )
}
