import { useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { ConflictNote } from './ConflictNote.tsx'
import styles from './Copies.module.css'
import { MergeFlow } from './MergeFlow.tsx'

/** On the home screen: fields to compare, and a copy that lies beside the notebook. Absent when there is neither. */
export function CopiesReminder() {
  const text = useText()
  const canEdit = useCanEdit()
  const conflictCount = useApp((state) => state.conflicts.length)
  const copy = useApp((state) => state.foundCopies[0])
  const [merging, setMerging] = useState<string | null>(null)
  if (conflictCount === 0 && copy === undefined) return null
  return (
    <div className={styles.reminders}>
      {conflictCount > 0 && <ConflictNote />}
      {copy !== undefined && canEdit && (
        <div className={styles.reminder}>
          <p className={styles.title}>{text['copies.found-title']}</p>
          <p>{text['copies.found-body']}</p>
          <div className="acts">
            <Button size="small" arrow onClick={() => setMerging(copy.path)}>
              {text['copies.look']({ file: copy.fileName })}
            </Button>
          </div>
        </div>
      )}
      {merging !== null && <MergeFlow path={merging} onClose={() => setMerging(null)} />}
    </div>
  )
}
