import { useRef, useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'

interface Props {
  readonly onClose: () => void
  readonly onRenewed: (code: string) => void
}

/** Makes a new recovery key; the old one stops opening the notebook. Asks for the password once more. */
export function RenewDialog({ onClose, onRenewed }: Props) {
  const text = useText()
  const renew = useApp((state) => state.renewRecoveryKey)
  const password = useRef<HTMLInputElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const make = async (typed: string) => {
    setIsBusy(true)
    setFailure(null)
    const renewed = await renew(typed)
    setIsBusy(false)
    if (renewed.ok) onRenewed(renewed.value)
    else setFailure(renewed.error)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = password.current?.value ?? ''
    if (typed !== '') void make(typed)
  }
  return (
    <Dialog title={text['settings.key-renew-title']} onClose={onClose}>
      <form onSubmit={submit} aria-busy={isBusy} autoComplete="off">
        <p className="mute">{text['settings.key-renew-body']}</p>
        <SecretField
          ref={password}
          label={text['settings.key-renew-password']}
          icon="lock"
          required
          readOnly={isBusy}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={isBusy}>
            {text[isBusy ? 'settings.key-renewing' : 'settings.key-make']}
          </Button>
          <Button disabled={isBusy} onClick={onClose}>
            {text['frame.cancel']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
