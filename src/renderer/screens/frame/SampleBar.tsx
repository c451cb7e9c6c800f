import { useApp, useText } from '../../store/AppContext.tsx'
import { useIsSample } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SampleBar.module.css'

/** Over every page of the sample: that it is one. */
export function SampleBar() {
  const text = useText()
  const lock = useApp((state) => state.lock)
  if (!useIsSample()) return null
  return (
    <aside className={`page-bar ${styles.bar}`} aria-label={text['unlock.sample-title']}>
      <p>
        <b>{text['unlock.sample-title']}</b> {text['unlock.sample-bar']}
      </p>
      <Button size="small" onClick={() => void lock()}>
        {text['unlock.sample-close']}
      </Button>
    </aside>
  )
}
