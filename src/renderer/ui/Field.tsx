import { useId, type ReactNode } from 'react'
import { StateMark } from './StateMark.tsx'

/** What a control takes from the field around it. */
interface FieldControl {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface Props {
  readonly label: ReactNode
  /** An explanation under the control. */
  readonly hint?: ReactNode
  /** What to type instead; marks the control as wrong. */
  readonly error?: string | undefined
  readonly children: (control: FieldControl) => ReactNode
}

/** A label above a control, what explains it, and what is wrong with it. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [error === undefined ? '' : errorId, hint === undefined ? '' : hintId].filter(Boolean)
  return (
    <div className="fld">
      <label className="lb" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {hint !== undefined && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  )
}

interface ErrorProps {
  readonly id?: string
  readonly children: ReactNode
}

/** What is wrong, said as soon as it appears. */
export function FieldError({ id, children }: ErrorProps) {
  return (
    <p className="err" id={id} role="alert">
      <StateMark mark="lost" size="small" />
      <span>{children}</span>
    </p>
  )
}
