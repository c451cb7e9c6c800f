import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import { hasUnassignedCharacter, preparePassword } from '#core/secret/prepare-password'
import { useText } from '../../store/AppContext.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { loadPasswordGrader } from '../../ui/password-strength.ts'
import { usePasswordGrade } from '../../ui/use-password-grade.ts'
import { PasswordStrength } from './PasswordStrength.tsx'

/** Weaker than this, a stolen file is guessed in no time. */
const LEAST_SCORE = 2

/** What the form around the fields asks of them. */
export interface NewPasswordHandle {
  /**
   * The password, when it will do; null when not, and then the fields say why. The password that stands there is judged anew,
   * since the grade on the screen may still be that of an earlier key. Null too when it is asked for twice, or has gone meanwhile.
   */
  readonly read: () => Promise<string | null>
}

interface Props {
  readonly ref: Ref<NewPasswordHandle>
  readonly label: string
  /** Words that an attacker would try first, such as the name of the notebook. */
  readonly known: readonly string[]
  readonly isBusy: boolean
}

type Problem = 'weak' | 'differs' | 'unusable'

/** A new password, typed twice, with its strength and what preparation makes of it. Uncontrolled. */
export function NewPasswordFields({ ref, label, known, isBusy }: Props) {
  const text = useText()
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const { grade, judge } = usePasswordGrade(known)
  const [isPrepared, setIsPrepared] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const isReading = useRef(false)

  useImperativeHandle(ref, () => ({
    read: async () => {
      if (isReading.current) return null
      isReading.current = true
      try {
        const typed = { first: first.current?.value ?? '', second: second.current?.value ?? '' }
        const gradePassword = await loadPasswordGrader()
        if (first.current === null) return null
        const { score } = gradePassword(preparePassword(typed.first), known)
        const found = problemOf(typed.first, typed.second, score)
        setProblem(found)
        return found === null ? typed.first : null
      } finally {
        isReading.current = false
      }
    },
  }))
  const look = (typed: string) => {
    const prepared = preparePassword(typed)
    setIsPrepared(prepared !== typed)
    // Guessing goes by what is left of it.
    judge(prepared)
  }

  return (
    <>
      <SecretField
        ref={first}
        label={label}
        hint={text['setup.password-hint']}
        icon="lock"
        readOnly={isBusy}
        error={firstError(problem, text)}
        onInput={(event) => look(event.currentTarget.value)}
      />
      <PasswordStrength grade={grade} />
      {isPrepared && (
        <p className="hint" role="status">
          {text['setup.password-prepared']}
        </p>
      )}
      <SecretField
        ref={second}
        label={text['setup.password-again']}
        icon="lock"
        readOnly={isBusy}
        error={problem === 'differs' ? text['setup.password-differs'] : undefined}
      />
    </>
  )
}

function firstError(problem: Problem | null, text: ReturnType<typeof useText>): string | undefined {
  if (problem === 'unusable') return text['failure.E_PASSWORD_UNUSABLE']
  return problem === 'weak' ? text['setup.password-weak'] : undefined
}

function problemOf(first: string, second: string, score: number): Problem | null {
  if (hasUnassignedCharacter(first)) return 'unusable'
  if (score < LEAST_SCORE) return 'weak'
  // Two spellings that preparation makes one are one password.
  return preparePassword(first) === preparePassword(second) ? null : 'differs'
}
