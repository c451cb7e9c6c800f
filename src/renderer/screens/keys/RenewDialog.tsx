import { useApp, useText } from '../../store/AppContext.tsx'
import { PasswordDialog } from './PasswordDialog.tsx'

interface Props {
  readonly onClose: () => void
  readonly onRenewed: (code: string) => void
}

/** Makes a new recovery key; the old one stops opening the notebook. Asks for the password once more. */
export function RenewDialog({ onClose, onRenewed }: Props) {
  const text = useText()
  const renew = useApp((state) => state.renewRecoveryKey)
  return (
    <PasswordDialog
      title={text['settings.key-renew-title']}
      confirm={text['settings.key-make']}
      busy={text['settings.key-renewing']}
      onConfirm={renew}
      onDone={onRenewed}
      onClose={onClose}
    >
      <p className="mute">{text['settings.key-renew-body']}</p>
    </PasswordDialog>
  )
}
