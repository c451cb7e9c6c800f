import { useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { KitDialog } from './KitDialog.tsx'
import styles from './Keys.module.css'
import { Part } from './Part.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

interface Props {
  readonly onRotated: () => void
}

type Open =
  { readonly kind: 'ask' } | { readonly kind: 'kit'; readonly code: string; readonly keptAs: string } | null

/** A new key for the whole notebook: for when somebody left who could open it, or a paper was lost. */
export function RotatePart({ onRotated }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const rotate = useApp((state) => state.rotateKey)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  return (
    <Part title={text['keys.rotate']}>
      <p className="small mute">{text['keys.rotate-body']}</p>
      <div className="acts">
        <Button variant="quiet" icon="lock" disabled={!canEdit} onClick={() => setOpen({ kind: 'ask' })}>
          {text['keys.rotate-do']}
        </Button>
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
      </div>
      {open?.kind === 'ask' && (
        <PasswordDialog
          title={text['keys.rotate-title']}
          confirm={text['keys.rotate-do']}
          busy={text['keys.rotating']}
          variant="danger"
          onConfirm={rotate}
          onDone={({ recoveryCode, keptAs }) => {
            onRotated()
            setOpen({ kind: 'kit', code: recoveryCode, keptAs })
          }}
          onClose={close}
        >
          <div>
            <p>{text['keys.rotate-ends']}</p>
            <ul className={styles.what}>
              {text['keys.rotate-ends-list'].map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </div>
          <p className="mute">{text['keys.rotate-then']}</p>
        </PasswordDialog>
      )}
      {open?.kind === 'kit' && (
        <KitDialog code={open.code} note={text['keys.rotated']({ path: open.keptAs })} onClose={close} />
      )}
    </Part>
  )
}
