import { useState, type SubmitEvent } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { readRecoveryCode, RecoveryKeyField } from '../../ui/RecoveryKeyField.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'

interface Props {
  readonly onClose: () => void
}

/** Types the recovery key back from paper, any time. */
export function ProveDialog({ onClose }: Props) {
  const text = useText()
  const prove = useApp((state) => state.proveRecoveryKey)
  const notify = useApp((state) => state.notify)
  const [isComplete, setIsComplete] = useState(false)
  const { isBusy, failure, attempt } = useAttempt()
  const check = async (code: string) => {
    const proved = await attempt(prove(code))
    if (!proved.ok) return
    notify(text['settings.key-proved-now'])
    onClose()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete) void check(readRecoveryCode(event.currentTarget))
  }
  return (
    <Dialog title={text['settings.key-prove-title']} wide onClose={onClose}>
      <form onSubmit={submit} aria-busy={isBusy} autoComplete="off">
        <p className="mute">{text['settings.key-prove-body']}</p>
        <RecoveryKeyField disabled={isBusy} onComplete={setIsComplete} />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={isBusy || !isComplete}>
            {text[isBusy ? 'setup.proving' : 'setup.prove']}
          </Button>
          <Button disabled={isBusy} onClick={onClose}>
            {text['frame.cancel']}
          </Button>
          {!isComplete && <span className="reason">{text['unlock.key-incomplete']}</span>}
        </div>
      </form>
    </Dialog>
  )
}
