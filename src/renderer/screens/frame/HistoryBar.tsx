import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import styles from './HistoryBar.module.css'
import { useHistory } from './use-history.ts'

/** The foot of the page: when it was last written, and what can be taken back. Absent until there is something. */
export function HistoryBar() {
  const text = useText()
  const language = useLanguage()
  const undoLabel = useApp((state) => state.undoLabel)
  const redoLabel = useApp((state) => state.redoLabel)
  const savedAt = useApp((state) => state.savedAt)
  const saving = useApp((state) => state.saving)
  const { undo, redo } = useHistory()
  if (undoLabel === null && redoLabel === null) return null
  const time =
    savedAt === null
      ? null
      : new Date(savedAt).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  return (
    <footer className={styles.bar} aria-label={text['frame.history']}>
      <p className="small mute">
        {saving && text['frame.saving']}
        {!saving && time !== null && text['frame.saved-at']({ time })}
      </p>
      {undoLabel !== null && (
        <InlineButton icon="undo" aria-keyshortcuts="Control+Z" disabled={saving} onClick={undo}>
          {text[`frame.undo.${undoLabel}`]}
        </InlineButton>
      )}
      {redoLabel !== null && (
        <InlineButton icon="redo" aria-keyshortcuts="Control+Y" disabled={saving} onClick={redo}>
          {text[`frame.redo.${redoLabel}`]}
        </InlineButton>
      )}
    </footer>
  )
}
