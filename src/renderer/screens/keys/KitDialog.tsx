import { useState } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { KitSteps, type KitStep } from '../setup/KitSteps.tsx'

interface Props {
  readonly code: string | null
  /** What else is to be known now. */
  readonly note?: string
  readonly onClose: () => void
}

/** The end of set-up, taken up again: the key on paper, the proof, done. */
export function KitDialog({ code, note, onClose }: Props) {
  const text = useText()
  const [step, setStep] = useState<KitStep>('kit')
  return (
    <Dialog title={text['settings.key']} wide onClose={onClose}>
      {note !== undefined && step === 'kit' && <p className="note">{note}</p>}
      <KitSteps step={step} code={code} onStep={setStep} onDone={onClose} canLeave />
    </Dialog>
  )
}
