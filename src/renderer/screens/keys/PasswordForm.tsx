import { useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import { useText } from '../../store/AppContext.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { KeyActs } from './KeyActs.tsx'
import styles from './Keys.module.css'

interface Props<T> {
  readonly confirm: string
  /** The button while it is being done. */
  readonly busy: string
  readonly variant?: 'primary' | 'danger'
  /** What happens, why, and what there is to choose. Nothing of it can be changed while it is being done. */
  readonly children: ReactNode
  /** Null: something else is missing, and the form says so by itself. */
  readonly onConfirm: (password: string) => Promise<Result<T, Failure>> | null
  readonly onDone: (value: T) => void
  readonly onCancel: () => void
}

/** Asks for the password once more before a key of the notebook changes. */
export function PasswordForm<T>({ confirm, busy, variant = 'primary', ...props }: Props<T>) {
  const { children, onConfirm, onDone, onCancel } = props
  const text = useText()
  const password = useRef<HTMLInputElement>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  const { isBusy, failure, attempt } = useAttempt()
  const go = async (answer: Promise<Result<T, Failure>>) => {
    const done = await attempt(answer)
    if (done.ok) onDone(done.value)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = password.current?.value ?? ''
    setIsEmpty(typed === '')
    const answer = typed === '' ? null : onConfirm(typed)
    if (answer !== null) void go(answer)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-busy={isBusy} autoComplete="off">
      <fieldset className={styles.about} disabled={isBusy}>
        {children}
      </fieldset>
      <SecretField
        ref={password}
        // Where something is said or chosen before, that comes first.
        data-first={children === undefined || undefined}
        label={text['settings.key-renew-password']}
        icon="lock"
        readOnly={isBusy}
        error={isEmpty ? text['unlock.password-empty'] : undefined}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <KeyActs variant={variant} isBusy={isBusy} onCancel={onCancel}>
        {isBusy ? busy : confirm}
      </KeyActs>
    </form>
  )
}
