import { useState } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { KitSteps, type KitStep } from '../setup/KitSteps.tsx'

interface Props {
  readonly code: string | null
  readonly onClose: () => void
}

/** The end of set-up, taken up again: the key on paper, the proof, done. */
export function KitDialog({ code, onClose }: Props) {
  const text = useText()
  const [step, setStep] = useState<KitStep>('kit')
  return (
    <Dialog title={text['settings.key']} wide onClose={onClose}>
      <KitSteps step={step} code={code} onStep={setStep} onDone={onClose} canLeave />
    </Dialog>
  )
}
