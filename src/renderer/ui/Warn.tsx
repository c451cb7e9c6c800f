import type { ReactNode } from 'react'
import { StateMark } from './StateMark.tsx'

interface Props {
  /** `lost` is vermilion: no way back, or something is destroyed. */
  readonly tone?: 'fragile' | 'lost'
  readonly title: string
  readonly children?: ReactNode
}

/** What happens, why, and the one thing to do. */
export function Warn({ tone = 'fragile', title, children }: Props) {
  return (
    <div className={tone === 'lost' ? 'warn lost' : 'warn'}>
      <StateMark mark={tone} size="large" />
      <div>
        <p className="warn-title">{title}</p>
        {children}
      </div>
    </div>
  )
}
