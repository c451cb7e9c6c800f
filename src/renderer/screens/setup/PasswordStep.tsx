import { useRef, useState, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import { useApp, useLanguage, useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { usePasswordGrade } from '../../ui/use-password-grade.ts'
import { Warn } from '../../ui/Warn.tsx'
import type { Draft } from './NameStep.tsx'
import { PasswordStrength } from './PasswordStrength.tsx'
import { StepTitle } from '../../ui/StepTitle.tsx'
import styles from './SetupScreen.module.css'

interface Props {
  readonly draft: Draft
  readonly onBack: () => void
  /** Given the recovery key of the notebook that was made. */
  readonly onMade: (code: string) => void
}

/** Weaker than this, a stolen file is guessed in no time. */
const LEAST_SCORE = 2

/** The second step: the password, twice, and the plain word that nobody can reset it. */
export function PasswordStep({ draft, onBack, onMade }: Props) {
  const text = useText()
  const language = useLanguage()
  const createVault = useApp((state) => state.createVault)
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const { grade, judge } = usePasswordGrade([draft.title])
  const [wrong, setWrong] = useState<'weak' | 'differs' | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const create = async (path: string, password: string) => {
    setIsBusy(true)
    setFailure(null)
    const made = await createVault({
      path,
      title: draft.title.trim(),
      weave: draft.weave,
      password,
      language,
    })
    setIsBusy(false)
    if (!made.ok) {
      setFailure(made.error)
      return
    }
    onMade(made.value)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = first.current?.value ?? ''
    const problem = problemOf(password, second.current?.value ?? '', grade?.score ?? 0)
    setWrong(problem)
    if (problem === null && draft.path !== null) void create(draft.path, password)
  }

  return (
    <form className={styles.step} onSubmit={submit} aria-busy={isBusy} autoComplete="off">
      <div className={styles.body}>
        <StepTitle>{text['setup.password-title']}</StepTitle>
        <Warn title={text['setup.nobody']}>
          <p>{text['setup.nobody-body']}</p>
        </Warn>
        <SecretField
          ref={first}
          label={text['setup.password']}
          hint={text['setup.password-hint']}
          icon="lock"
          readOnly={isBusy}
          error={wrong === 'weak' ? text['setup.password-weak'] : undefined}
          onInput={(event) => judge(event.currentTarget.value)}
        />
        <PasswordStrength grade={grade} />
        <SecretField
          ref={second}
          label={text['setup.password-again']}
          icon="lock"
          readOnly={isBusy}
          error={wrong === 'differs' ? text['setup.password-differs'] : undefined}
        />
        {failure !== null && <FailureNote failure={failure} />}
      </div>
      <div className={styles.foot}>
        <Button variant="quiet" disabled={isBusy} onClick={onBack}>
          {text['frame.back']}
        </Button>
        <p className="reason" role="status">
          {isBusy && text['setup.creating-hint']}
        </p>
        <Button variant="primary" type="submit" disabled={isBusy}>
          {text[isBusy ? 'setup.creating' : 'setup.create']}
        </Button>
      </div>
    </form>
  )
}

function problemOf(first: string, second: string, score: number): 'weak' | 'differs' | null {
  if (score < LEAST_SCORE) return 'weak'
  return first === second ? null : 'differs'
}
