import type { ComponentProps, ReactNode } from 'react'
import { Field } from './Field.tsx'

interface Labelled {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
}

interface TextProps extends Labelled, Omit<ComponentProps<'input'>, 'className' | 'id'> {
  /** For addresses, numbers and keys: what has to be copied exactly. */
  readonly mono?: boolean
}

/** One line of text. Takes what react-hook-form's `register` gives. */
export function TextField({ label, hint, error, mono = false, ...input }: TextProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...input}
          {...control}
          className={mono ? 'inp mono' : 'inp'}
        />
      )}
    </Field>
  )
}

/** A calendar day. */
export function DateField({ label, hint, error, ...input }: TextProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input max="9999-12-31" {...input} {...control} type="date" className="inp" />}
    </Field>
  )
}

interface AreaProps extends Labelled, Omit<ComponentProps<'textarea'>, 'className' | 'id'> {}

/** Text over several lines. */
export function TextAreaField({ label, hint, error, ...input }: AreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea spellCheck={false} {...input} {...control} className="inp" />}
    </Field>
  )
}

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

interface SelectProps extends Labelled, Omit<ComponentProps<'select'>, 'className' | 'id' | 'children'> {
  readonly options: readonly Option<string>[]
}

/** One of a list. */
export function SelectField({ label, hint, error, options, ...input }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...input} {...control} className="inp">
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
