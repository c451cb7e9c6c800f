import type { ReactNode } from 'react'
import { Explained } from './Explained.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A place with nothing in it yet: what it is for, the first thing to write, one button. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <b>{title}</b>
      <p>{typeof children === 'string' ? <Explained>{children}</Explained> : children}</p>
      {action}
    </div>
  )
}
