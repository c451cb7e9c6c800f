import { useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { MergeFlow } from './MergeFlow.tsx'

/** An older copy, or one of two that parted: go on with it, or bring the other one in as well. Until then it is only read. */
export function CopyChoice() {
  const text = useText()
  const goOn = useApp((state) => state.goOnWithCopy)
  const notify = useApp((state) => state.notify)
  const notifyFailure = useApp((state) => state.notifyFailure)
  const [step, setStep] = useState<'none' | 'asking' | 'merging'>('none')
  const accept = async () => {
    const accepted = await goOn()
    if (!accepted.ok) notifyFailure(accepted.error)
    return accepted.ok
  }
  const goOnAlone = async () => {
    setStep('none')
    if (await accept()) notify(text['copies.went-on'])
  }
  return (
    <div className="acts">
      <Button size="small" onClick={() => setStep('merging')}>
        {text['copies.go-on-merge']}
      </Button>
      <Button size="small" variant="quiet" onClick={() => setStep('asking')}>
        {text['copies.go-on']}
      </Button>
      {step === 'asking' && (
        <ConfirmDialog
          title={text['copies.go-on-title']}
          keep={text['copies.go-on-not']}
          confirm={text['copies.go-on']}
          variant="primary"
          onKeep={() => setStep('none')}
          onConfirm={() => void goOnAlone()}
        >
          {text['copies.go-on-body']}
        </ConfirmDialog>
      )}
      {step === 'merging' && <MergeFlow before={accept} onClose={() => setStep('none')} />}
    </div>
  )
}
