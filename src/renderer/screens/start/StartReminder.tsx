import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit, useIsSample } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import styles from '../home/HomeScreen.module.css'
import { START_STEPS } from './first-sheet.ts'
import { useFirstSheet } from './use-first-sheet.ts'

/** The way to the first paper was left: one line that takes it up again. */
export function StartReminder() {
  const text = useText()
  const isLed = useApp((state) => state.isLed)
  const canEdit = useCanEdit()
  const isSample = useIsSample()
  const { done, next, go } = useFirstSheet()
  if (isLed || isSample || !canEdit || next === null || next === 'account') return null
  return (
    <aside className={styles.backups} aria-label={text['start.title']}>
      <p>{text['start.left']({ count: START_STEPS.length - done.size })}</p>
      <Button size="small" variant="quiet" arrow onClick={() => go(next)}>
        {text['start.resume']}
      </Button>
    </aside>
  )
}
