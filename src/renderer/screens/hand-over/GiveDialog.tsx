import { useState } from 'react'
import { useText } from '../../store/AppContext.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StepWalk } from '../../ui/StepWalk.tsx'
import { KitSteps, type KitStep } from '../setup/KitSteps.tsx'
import type { HandedOver } from '../../store/session-slice.ts'
import { CopyStep } from './CopyStep.tsx'
import { OwnersPasswordStep } from './OwnersPasswordStep.tsx'
import { ProveStep } from './ProveStep.tsx'

const STEPS = ['password', 'key', 'prove', 'copy'] as const
type Step = (typeof STEPS)[number]

/** The hand-over, step by step: the owner's password, the new key on paper, the proof, the owner's copy. */
export function GiveDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const [step, setStep] = useState<Step>('password')
  const [kitStep, setKitStep] = useState<KitStep>('kit')
  const [given, setGiven] = useState<HandedOver | null>(null)
  return (
    <Dialog title={text['hand-over.give']} wide onClose={onClose}>
      <StepWalk
        label={text['hand-over.steps']}
        steps={STEPS}
        current={step}
        nameOf={(each) => text[`hand-over.step.${each}`]}
      />
      {step === 'password' && (
        <OwnersPasswordStep
          onCancel={onClose}
          onGiven={(handed) => {
            setGiven(handed)
            setStep('key')
          }}
        />
      )}
      {step === 'key' && (
        <KitSteps
          step={kitStep}
          code={given?.recoveryCode ?? null}
          onStep={setKitStep}
          onDone={() => setStep('prove')}
        />
      )}
      {step === 'prove' && <ProveStep onProved={() => setStep('copy')} />}
      {step === 'copy' && <CopyStep keptAs={given?.keptAs ?? ''} onDone={onClose} />}
    </Dialog>
  )
}
