import type { MergePreview } from '#contract'
import { formatDay } from '#core/text/format'
import { useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Copies.module.css'

interface Props {
  readonly preview: MergePreview
  readonly isBusy: boolean
  readonly onMerge: () => void
  readonly onClose: () => void
}

/** What a copy would change, by name, before it does. */
export function PreviewDialog({ preview, isBusy, onMerge, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const { fileName, savedAt, changes, changeCount, conflictCount } = preview
  const more = changeCount - changes.length
  if (changeCount === 0) {
    return (
      <Dialog title={text['copies.preview-title']} onClose={onClose}>
        <p className="mute">{text['copies.preview-nothing']({ file: fileName })}</p>
        <div className="acts">
          <Button onClick={onClose}>{text['frame.close']}</Button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog title={text['copies.preview-title']} onClose={onClose}>
      <p className="mute">
        {text['copies.preview']({ file: fileName, day: formatDay(savedAt, language), count: changeCount })}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <ul className={styles.names} tabIndex={0} aria-label={text['copies.preview-title']}>
        {changes.map(({ id, name, kind }) => (
          <li key={id}>{text[`copies.preview-${kind}`]({ name })}</li>
        ))}
        {more > 0 && <li>{text['copies.preview-more']({ count: more })}</li>}
      </ul>
      {conflictCount > 0 && <p>{text['copies.preview-conflicts']({ count: conflictCount })}</p>}
      <p className="small mute">{text['copies.preview-stays']}</p>
      <div className="acts">
        <Button variant="primary" disabled={isBusy} onClick={onMerge}>
          {text['copies.merge']}
        </Button>
        <Button disabled={isBusy} onClick={onClose}>
          {text['copies.keep']}
        </Button>
      </div>
    </Dialog>
  )
}
