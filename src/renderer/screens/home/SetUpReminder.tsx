import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Warn } from '../../ui/Warn.tsx'
import styles from './HomeScreen.module.css'

/** The notebook itself is not finished: its recovery key is not on paper. */
export function SetUpReminder() {
  const text = useText()
  const show = useApp((state) => state.show)
  return (
    <div className={styles.reminder}>
      <Warn title={text['home.set-up-title']}>
        <p>{text['home.set-up-body']}</p>
        <div className="acts">
          <Button size="small" arrow onClick={() => show('settings')}>
            {text['home.set-up-step']}
          </Button>
        </div>
      </Warn>
    </div>
  )
}
