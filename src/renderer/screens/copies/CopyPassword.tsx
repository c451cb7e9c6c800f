import { useRef, useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'

interface Props {
  readonly failure: Failure | null
  readonly onOpen: (password: string) => Promise<void>
  readonly onClose: () => void
}

/** A copy from before or after a change of the key opens with a password of its own. */
export function CopyPassword({ failure, onOpen, onClose }: Props) {
  const text = useText()
  const password = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = password.current?.value ?? ''
    if (typed === '') return
    setBusy(true)
    void onOpen(typed).then(() => setBusy(false))
  }
  return (
    <Dialog title={text['copies.password-title']} onClose={onClose}>
      <form onSubmit={submit} aria-busy={isBusy} autoComplete="off">
        <p className="mute">{text['copies.password-body']}</p>
        <SecretField ref={password} label={text['copies.password']} icon="lock" required readOnly={isBusy} />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={isBusy}>
            {text[isBusy ? 'copies.reading' : 'copies.password-go']}
          </Button>
          <Button disabled={isBusy} onClick={onClose}>
            {text['frame.cancel']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
