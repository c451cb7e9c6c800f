import type { ReactNode } from 'react'
import type { Mark } from '#core/graph/analysis/mark'
import { StateMark } from '../../../ui/StateMark.tsx'

interface Props {
  readonly label: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One line of what is on record: what it is, its value, what can be done with it. */
export function DetailRow({ label, actions, children }: Props) {
  return (
    <div className="fr">
      <dt>{label}</dt>
      <dd>{children}</dd>
      {actions !== undefined && <dd className="acts">{actions}</dd>}
    </div>
  )
}

interface MissingProps {
  readonly mark?: Mark
  readonly children: ReactNode
}

/** Says that something is not there, with what that means for the way back. */
export function Missing({ mark = 'fragile', children }: MissingProps) {
  return (
    <span className="kind">
      <StateMark mark={mark} size="small" />
      {children}
    </span>
  )
}
