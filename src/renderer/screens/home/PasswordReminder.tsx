import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Warn } from '../../ui/Warn.tsx'
import styles from './HomeScreen.module.css'

/** It was opened with a key from the drawer, and there is still no password that its owner knows. */
export function PasswordReminder({ openedWith }: { readonly openedWith: 'recovery-code' | 'shares' }) {
  const text = useText()
  const show = useApp((state) => state.show)
  return (
    <div className={styles.reminder}>
      <Warn title={text['keys.forgotten-title']}>
        <p>{text[`keys.forgotten-body.${openedWith}`]}</p>
        <div className="acts">
          <Button size="small" arrow onClick={() => show('settings')}>
            {text['keys.forgotten-step']}
          </Button>
        </div>
      </Warn>
    </div>
  )
}
