import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  /** `primary`: one per screen. `danger`: destroys something. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'medium' | 'small'
  readonly wide?: boolean
  readonly icon?: IconName
  /** Leads on to another place. */
  readonly arrow?: boolean
  readonly children: ReactNode
}

const VARIANTS = { primary: 'btn btn-1', secondary: 'btn', quiet: 'btn btn-q', danger: 'btn btn-d' } as const

/** A button: a verb and its object. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  wide = false,
  icon,
  arrow = false,
  children,
  ...rest
}: Props) {
  const className = `${VARIANTS[variant]}${size === 'small' ? ' btn-m' : ''}${wide ? ' btn-w' : ''}`
  const iconSize = size === 'small' ? 'small' : 'medium'
  return (
    <button type="button" {...rest} className={className}>
      {icon !== undefined && <Icon name={icon} size={iconSize} />}
      {children}
      {arrow && <Icon name="arrow" size={iconSize} />}
    </button>
  )
}

interface InlineProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A small button inside a row: an icon and its visible word. */
export function InlineButton({ icon, children, ...rest }: InlineProps) {
  return (
    <button type="button" {...rest} className="ibtn">
      {icon !== undefined && <Icon name={icon} size="small" />}
      {children}
    </button>
  )
}
