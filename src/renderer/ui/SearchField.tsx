import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './Icon.tsx'

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'children'> {
  readonly label: string
  readonly value: string
  readonly onChange: (query: string) => void
  /** How much room it takes beside others: a class of the place where it stands. */
  readonly className?: string | undefined
  /** What stands at its end. */
  readonly children?: ReactNode
}

/** A line to search with; its label is the sign in front of it, and for assistive technology its words. */
export function SearchField({ label, className, onChange, children, ...input }: Props) {
  return (
    <label className={className === undefined ? 'inp inp-frame' : `inp inp-frame ${className}`}>
      <Icon name="search" />
      <span className="vh">{label}</span>
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        {...input}
        className="inp-text"
        onChange={(event) => onChange(event.target.value)}
      />
      {children}
    </label>
  )
}
