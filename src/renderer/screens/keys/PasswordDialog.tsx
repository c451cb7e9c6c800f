import { useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import type { Failure } from '#core/failure'
import type { Result } from '#core/result'
import { useText } from '../../store/AppContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { SecretField } from '../../ui/SecretField.tsx'
import styles from './Keys.module.css'

interface Props<T> {
  readonly title: string
  readonly confirm: string
  /** The button while it is being done. */
  readonly busy: string
  readonly variant?: 'primary' | 'danger'
  /** What happens, and why. */
  readonly children: ReactNode
  /** Null: something else is missing, and the dialog says so by itself. */
  readonly onConfirm: (password: string) => Promise<Result<T, Failure>> | null
  readonly onDone: (value: T) => void
  readonly onClose: () => void
}

/** Asks for the password once more before a key of the notebook changes. */
export function PasswordDialog<T>({ title, confirm, busy, variant = 'primary', ...props }: Props<T>) {
  const { children, onConfirm, onDone, onClose } = props
  const text = useText()
  const password = useRef<HTMLInputElement>(null)
  const [isEmpty, setIsEmpty] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const go = async (answer: Promise<Result<T, Failure>>) => {
    setIsBusy(true)
    setFailure(null)
    const done = await answer
    setIsBusy(false)
    if (done.ok) onDone(done.value)
    else setFailure(done.error)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = password.current?.value ?? ''
    setIsEmpty(typed === '')
    const answer = typed === '' ? null : onConfirm(typed)
    if (answer !== null) void go(answer)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} aria-busy={isBusy} autoComplete="off">
        {children}
        <SecretField
          ref={password}
          label={text['settings.key-renew-password']}
          icon="lock"
          readOnly={isBusy}
          error={isEmpty ? text['unlock.password-empty'] : undefined}
        />
        {failure !== null && <FailureNote failure={failure} />}
        <div className="acts">
          <Button variant={variant} type="submit" disabled={isBusy}>
            {isBusy ? busy : confirm}
          </Button>
          <Button disabled={isBusy} onClick={onClose}>
            {text['frame.cancel']}
          </Button>
          <span className="reason" role="status">
            {isBusy && text['setup.creating-hint']}
          </span>
        </div>
      </form>
    </Dialog>
  )
}
