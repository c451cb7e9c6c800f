import type { ReactNode } from 'react'
import styles from './Folded.module.css'

interface Props {
  readonly label: string
  /** Unfolded from the start: something stands in it. */
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** Fields that few people need: folded away until they are wanted, or hold something. */
export function Folded({ label, isOpen, children }: Props) {
  return (
    <details open={isOpen}>
      <summary>{label}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
