import { useId, type ComponentProps, type ReactNode } from 'react'
import type { Option } from './fields.tsx'

interface CheckProps extends Omit<ComponentProps<'input'>, 'className' | 'type'> {
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** A box to tick. */
export function CheckField({ label, hint, ...input }: CheckProps) {
  return (
    <label className="chk">
      <input {...input} type="checkbox" />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  )
}

interface ChoiceOption<T extends string> extends Option<T> {
  readonly hint?: ReactNode
  readonly disabled?: boolean
}

interface ChoiceProps<T extends string> {
  readonly label: ReactNode
  /** The label is for assistive technology only: what is asked is plain from the place. */
  readonly hideLabel?: boolean
  readonly options: readonly ChoiceOption<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly disabled?: boolean
}

/** One of a few, each on a line of its own. */
export function RadioGroup<T extends string>(props: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset disabled={props.disabled}>
      <legend className={props.hideLabel === true ? 'vh' : 'lb'}>{props.label}</legend>
      {props.options.map(({ value, label, hint, disabled }) => (
        <label className="chk" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            disabled={disabled}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label}
            {hint !== undefined && <small>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** One of a few short words, side by side. */
export function Segmented<T extends string>(props: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset disabled={props.disabled}>
      <legend className={props.hideLabel === true ? 'vh' : 'lb'}>{props.label}</legend>
      <div className="seg">
        {props.options.map(({ value, label, disabled }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              disabled={disabled}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
