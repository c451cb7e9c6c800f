import { useState } from 'react'
import type { Conflict } from '#contract'
import { fieldName } from '#core/text/field-words'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { ConflictVersion } from './ConflictVersion.tsx'
import styles from './Copies.module.css'

interface Props {
  readonly onClose: () => void
}

/** Compares the values of one field after another, side by side; choosing is an edit that can be undone. */
export function SettleDialog({ onClose }: Props) {
  const text = useText()
  const conflicts = useApp((state) => state.conflicts)
  const settle = useApp((state) => state.settleConflict)
  const notify = useApp((state) => state.notify)
  const [skipped, setSkipped] = useState(0)
  const { isBusy, failure, attempt } = useAttempt()
  const conflict = conflicts[skipped]

  const choose = async ({ recordId, field }: Conflict, versionId: string) => {
    const settled = await attempt(settle({ recordId, field, versionId }))
    if (!settled.ok) return
    const isLast = conflicts.length <= skipped + 1
    notify(text[conflicts.length === 1 ? 'copies.settled-all' : 'copies.settled'], { undo: true })
    if (isLast) onClose()
  }
  const skip = () => {
    if (skipped + 1 < conflicts.length) setSkipped(skipped + 1)
    else onClose()
  }

  if (conflict === undefined) return null
  return (
    <Dialog
      key={`${conflict.recordId}/${conflict.field}`}
      title={
        conflict.field === 'bin'
          ? text['copies.settle-deleted']({ name: conflict.name })
          : text['copies.settle-question']({ name: conflict.name, field: fieldName(conflict.field, text) })
      }
      wide
      onClose={onClose}
    >
      <div className={styles.versions}>
        {conflict.versions.map((version) => (
          <ConflictVersion
            key={version.versionId}
            conflict={conflict}
            version={version}
            isBusy={isBusy}
            onChoose={() => void choose(conflict, version.versionId)}
          />
        ))}
      </div>
      {failure !== null && <FailureNote failure={failure} />}
      <div className="acts">
        <Button variant="quiet" disabled={isBusy} onClick={skip}>
          {text['copies.settle-later']}
        </Button>
        <span className="reason">{text['copies.settle-step']({ left: conflicts.length - skipped })}</span>
      </div>
    </Dialog>
  )
}
