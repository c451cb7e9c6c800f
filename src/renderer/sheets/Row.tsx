import type { ReactNode } from 'react'
import styles from './Block.module.css'

/** One row of a block: what it is, and what is recorded. */
export interface RowContent {
  readonly key: string
  readonly label: string
  readonly content: ReactNode
  /** Room to write by hand: takes the height that is left, never less than a line of handwriting. */
  readonly write?: boolean
}

/** A row of a description list. */
export function Row({ label, content, write = false }: RowContent) {
  return (
    <div className={write ? styles.write : undefined} data-row>
      <dt>{label}</dt>
      <dd>{content}</dd>
    </div>
  )
}
