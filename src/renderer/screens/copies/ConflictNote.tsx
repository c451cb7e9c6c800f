import { useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Copies.module.css'
import { SettleDialog } from './SettleDialog.tsx'

/** How many fields wait to be compared. Calm: the newer values are in use, and nothing is lost. */
export function ConflictNote() {
  const text = useText()
  const canEdit = useCanEdit()
  const count = useApp((state) => state.conflicts.length)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.reminder}>
      <p className={styles.title}>{text['copies.conflicts-title']({ count })}</p>
      <p>{text['copies.conflicts-body']}</p>
      <div className="acts">
        <Button size="small" arrow disabled={!canEdit} onClick={() => setOpen(true)}>
          {text['copies.settle']}
        </Button>
      </div>
      {isOpen && <SettleDialog onClose={() => setOpen(false)} />}
    </div>
  )
}
