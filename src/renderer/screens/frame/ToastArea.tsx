import { useApp, useText } from '../../store/AppContext.tsx'
import { failureText } from '#core/text/failure-text'
import { InlineButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Frame.module.css'
import { useHistory } from './use-history.ts'

/** What was just done, read aloud as well. It does not go away by itself. */
export function ToastArea() {
  const text = useText()
  const toast = useApp((state) => state.toast)
  const dismiss = useApp((state) => state.dismissToast)
  const canUndo = useApp((state) => state.undoLabel !== null)
  const { undo } = useHistory()
  return (
    <div className={styles.toasts} role="status">
      {toast !== null && (
        <div className="toast" key={toast.number}>
          <Icon name={toast.kind === 'done' ? 'check' : 'cross'} />
          <span>
            {toast.kind === 'done' ? toast.message : failureText(toast.failure, text)}
            {toast.kind === 'failure' && <span className="code"> {toast.failure.code}</span>}
          </span>
          {toast.kind === 'done' && toast.undo && canUndo && (
            <InlineButton onClick={undo}>{text['frame.take-back']}</InlineButton>
          )}
          <InlineButton onClick={dismiss}>{text['frame.close']}</InlineButton>
        </div>
      )}
    </div>
  )
}
