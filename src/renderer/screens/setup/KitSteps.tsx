import { useState } from 'react'
import { DoneStep } from './DoneStep.tsx'
import { KitStep as KitPage } from './KitStep.tsx'
import { ProveStep } from './ProveStep.tsx'

export type KitStep = 'kit' | 'prove' | 'done'

interface Props {
  readonly step: KitStep
  /** The recovery key to show; null when the window does not have it (any more). */
  readonly code: string | null
  readonly onStep: (step: KitStep) => void
  /** The notebook is to be used now, finished or not. */
  readonly onDone: () => void
  /** Set-up may be left before it is finished. */
  readonly canLeave?: boolean
}

/** From the recovery key to the end of set-up: put it on paper, type it back from there, done. */
export function KitSteps({ step, code, onStep, onDone, canLeave = false }: Props) {
  const [isProved, setIsProved] = useState(false)
  switch (step) {
    case 'kit':
      return <KitPage code={code} onNext={() => onStep('prove')} onLeave={canLeave ? onDone : null} />
    case 'prove':
      return (
        <ProveStep
          onBack={() => onStep('kit')}
          onLater={() => onStep('done')}
          onProved={() => {
            setIsProved(true)
            onStep('done')
          }}
        />
      )
    case 'done':
      return <DoneStep isProved={isProved} onFinished={onDone} />
  }
}
