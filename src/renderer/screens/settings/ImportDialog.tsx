import type { ImportReport } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import styles from './SettingsScreen.module.css'

interface Props {
  readonly report: ImportReport
  readonly onClose: () => void
}

/** What a document would change, before it does; importing is one edit that can be undone. */
export function ImportDialog({ report, onClose }: Props) {
  const text = useText()
  const applyImport = useApp((state) => state.applyImport)
  const notify = useApp((state) => state.notify)
  const { isBusy, failure, attempt } = useAttempt()
  const count = report.added + report.changed
  const apply = async () => {
    const applied = await attempt(applyImport())
    if (!applied.ok) return
    notify(text['settings.imported']({ count }), { undo: true })
    onClose()
  }
  return (
    <Dialog title={text['settings.import-title']} onClose={onClose}>
      <p className="mute">
        {text['settings.import-summary']({
          file: report.fileName,
          added: report.added,
          changed: report.changed,
          same: report.same,
        })}
      </p>
      {count === 0 ? (
        <p className="note">{text['settings.import-nothing']}</p>
      ) : (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        <ul className={styles.names} tabIndex={0} aria-label={text['settings.import-title']}>
          {report.names.map(({ id, name, kind }) => (
            <li key={id}>{text[`settings.import-${kind}`]({ name })}</li>
          ))}
        </ul>
      )}
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button disabled={isBusy} onClick={onClose}>
          {text['settings.import-keep']}
        </Button>
        {count > 0 && (
          <Button variant="primary" disabled={isBusy} onClick={() => void apply()}>
            {text['settings.import-apply']}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
