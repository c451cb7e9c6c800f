import { useEffect, useState } from 'react'
import { useApi, useApp, useText } from '../../store/AppContext.tsx'
import { InlineButton } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { StepWalk } from '../../ui/StepWalk.tsx'
import { CopyStep } from './CopyStep.tsx'
import { Draft, type Drafted } from './Draft.tsx'
import { PrintStep } from './PrintStep.tsx'
import styles from './Register.module.css'

const STEPS = ['service', 'points', 'copy', 'print'] as const
type Step = (typeof STEPS)[number]

/** 登録しながら控える: an account is written here first, then copied field by field into the real sign-up. */
export function RegisterScreen() {
  const text = useText()
  const [step, setStep] = useState<Step>('service')
  const [drafted, setDrafted] = useState<Drafted | null>(null)
  return (
    <div className={styles.register}>
      <div className={styles.head}>
        <PageHead title={text['register.title']} end={<Beside />} />
        <StepWalk
          label={text['register.steps']}
          steps={STEPS}
          current={step}
          nameOf={(name) => text[`register.step.${name}`]}
        />
      </div>
      {(step === 'service' || step === 'points') && (
        <Draft
          step={step}
          onStep={setStep}
          onKept={(kept) => {
            setDrafted(kept)
            setStep('copy')
          }}
        />
      )}
      {step === 'copy' && drafted !== null && <CopyStep drafted={drafted} onDone={() => setStep('print')} />}
      {step === 'print' && drafted !== null && <PrintStep accountId={drafted.accountId} />}
    </div>
  )
}

/** Makes room for the browser; leaving the screen puts the window back. */
function Beside() {
  const text = useText()
  const api = useApi()
  const isBeside = useApp((state) => state.isBeside)
  const setBeside = useApp((state) => state.setBeside)
  useEffect(
    () => () => {
      setBeside(false)
      void api.app.placeBeside({ beside: false })
    },
    [api, setBeside],
  )
  const toggle = () => {
    setBeside(!isBeside)
    void api.app.placeBeside({ beside: !isBeside })
  }
  return (
    <InlineButton icon="book" onClick={toggle}>
      {text[isBeside ? 'register.widen' : 'register.beside']}
    </InlineButton>
  )
}
