import { useState } from 'react'
import type { ShareState } from '#contract'
import { useApp, useText } from '../../store/AppContext.tsx'
import { useCanEdit } from '../../store/derived.ts'
import { Button } from '../../ui/Button.tsx'
import { Explained } from '../../ui/Explained.tsx'
import { MarkWord } from '../../ui/StateMark.tsx'
import { MakeSharesDialog } from './MakeSharesDialog.tsx'
import { Part } from './Part.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

interface Props {
  readonly shares: ShareState | null
  readonly onChanged: () => void
}

/** A key that is split among a family: how many open it, making it, taking it back. */
export function SharesPart({ shares, onChanged }: Props) {
  const text = useText()
  const canEdit = useCanEdit()
  const removeShares = useApp((state) => state.removeShares)
  const notify = useApp((state) => state.notify)
  const [open, setOpen] = useState<'make' | 'remove' | null>(null)
  const close = () => setOpen(null)
  return (
    <Part title={text['keys.shares']}>
      <p className="small mute">
        <Explained>{text['keys.shares-body']}</Explained>
      </p>
      {shares !== null && (
        <p>
          <MarkWord mark="safe" word={text['keys.shares-state'](shares)} />
        </p>
      )}
      <div className="acts">
        <Button icon="paper" disabled={!canEdit} onClick={() => setOpen('make')}>
          {text[shares === null ? 'keys.shares-make' : 'keys.shares-anew']}
        </Button>
        {shares !== null && (
          <Button variant="quiet" icon="cross" disabled={!canEdit} onClick={() => setOpen('remove')}>
            {text['keys.shares-remove']}
          </Button>
        )}
        {!canEdit && <span className="reason">{text['frame.cannot-edit']}</span>}
      </div>
      {open === 'make' && <MakeSharesDialog hasShares={shares !== null} onMade={onChanged} onClose={close} />}
      {open === 'remove' && (
        <PasswordDialog
          title={text['keys.shares-remove-title']}
          confirm={text['keys.shares-remove']}
          busy={text['keys.shares-removing']}
          variant="danger"
          onConfirm={removeShares}
          onDone={() => {
            notify(text['keys.shares-removed'])
            onChanged()
            close()
          }}
          onClose={close}
        >
          <p className="mute">{text['keys.shares-remove-body']}</p>
        </PasswordDialog>
      )}
    </Part>
  )
}
