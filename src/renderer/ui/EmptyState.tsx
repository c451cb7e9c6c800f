import type { ReactNode } from 'react'
import { Explained } from './Explained.tsx'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
  /** Nothing else stands on the page, and nothing else names it. */
  readonly isPage?: boolean
}

/** A place with nothing in it yet: what it is for, the first thing to write, one button. */
export function EmptyState({ title, children, action, isPage = false }: Props) {
  const Title = isPage ? 'h1' : 'b'
  return (
    <div className="empty">
      <Title>{title}</Title>
      <p>{typeof children === 'string' ? <Explained>{children}</Explained> : children}</p>
      {action}
    </div>
  )
}
