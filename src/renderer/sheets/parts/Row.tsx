import type { ReactNode } from 'react'
import styles from './Block.module.css'

/** One row of a block: what it is, and what is recorded. */
export interface RowContent {
  readonly key: string
  readonly label: string
  readonly content: ReactNode
  /** The same in pieces, each of which can be a row of its own where the block is split over pages; else it is one piece. */
  readonly pieces?: readonly ReactNode[]
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

/** Rows that can be dealt out to pages: no list makes one of them longer than a page. */
export function inPieces(rows: readonly RowContent[]): readonly RowContent[] {
  return rows.flatMap((row) =>
    row.pieces === undefined
      ? row
      : row.pieces.map((content, i) => ({ key: `${row.key}/${i}`, label: row.label, content })),
  )
}

/** A row of a list: all of it, and piece by piece. An empty one says so in its own words. */
export function listRow(
  key: string,
  label: string,
  pieces: readonly ReactNode[],
  whenEmpty: ReactNode = null,
): RowContent {
  return pieces.length === 0 ? { key, label, content: whenEmpty } : { key, label, content: pieces, pieces }
}
