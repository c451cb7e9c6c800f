import { useState } from 'react'
import { useApp, useText } from '../../store/AppContext.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { StepWalk } from '../../ui/StepWalk.tsx'
import { HelpButton } from '../help/HelpButton.tsx'
import { KitSteps, type KitStep } from './KitSteps.tsx'
import { NameStep, type Draft } from './NameStep.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import styles from './SetupScreen.module.css'

type Step = 'name' | 'password' | KitStep
const STEPS: readonly Step[] = ['name', 'password', 'kit', 'prove', 'done']

/** Makes a notebook: name and place, password, recovery key on paper, and the proof that the paper can be read. */
export function SetupScreen() {
  const text = useText()
  const cancel = useApp((state) => state.cancelSetUp)
  const leave = useApp((state) => state.leaveSetUp)
  const [step, setStep] = useState<Step>('name')
  const [draft, setDraft] = useState<Draft>({ title: '', weave: 'plain', path: null })
  // The recovery key lives in this screen only, between its making and the end of set-up.
  const [code, setCode] = useState<string | null>(null)

  return (
    <main className={styles.desk}>
      <div className={styles.dock}>
        <div className={`${styles.edge} bound-edge`} />
        <div className={styles.sheet}>
          <PageHead
            title={text['setup.title']}
            {...(step === 'name' ? { lead: text['setup.lead'] } : {})}
            end={<HelpButton />}
          />
          <StepWalk
            label={text['setup.steps']}
            steps={STEPS}
            current={step}
            nameOf={(name) => text[`setup.step.${name}`]}
          />
          {step === 'name' && (
            <NameStep draft={draft} onChange={setDraft} onStop={cancel} onNext={() => setStep('password')} />
          )}
          {step === 'password' && (
            <PasswordStep
              draft={draft}
              onBack={() => setStep('name')}
              onMade={(made) => {
                setCode(made)
                setStep('kit')
              }}
            />
          )}
          {(step === 'kit' || step === 'prove' || step === 'done') && (
            <KitSteps step={step} code={code} onStep={setStep} onDone={() => void leave()} canLeave />
          )}
        </div>
      </div>
    </main>
  )
}
