import type { SecretCell } from '#core/sheet/letters/secret-cells'
import { shownLetter, signNotes, signOver } from '#core/text/sign-text'
import { useSheet } from '../SheetContext.tsx'
import styles from './Cells.module.css'

interface Props {
  /** Letter by letter, in the groups in which it is read. */
  readonly groups: readonly (readonly SecretCell[])[]
}

/** A secret in clear: one square per letter, wider for full-width, and over each the reading it takes to copy it. */
export function Cells({ groups }: Props) {
  const { model, text } = useSheet()
  return (
    <div className={styles.cells}>
      {groups.map((group, i) => (
        <span key={i}>
          {group.map((cell, j) => (
            <Cell cell={cell} reading={signOver(cell, model.paper.readingAid, text)} key={j} />
          ))}
        </span>
      ))}
    </div>
  )
}

function Cell({ cell, reading }: { readonly cell: SecretCell; readonly reading: string }) {
  return (
    <i className={cell.width === 'full' ? styles.full : undefined}>
      <b>{shownLetter(cell)}</b>
      {reading !== '' && <span>{reading}</span>}
    </i>
  )
}

/** What cannot be seen at a glance in a secret, said below it. */
export function CellNotes({ groups }: Props) {
  const { text } = useSheet()
  return signNotes(groups.flat(), text).map((note) => (
    <small className={styles.note} key={note}>
      {note}
    </small>
  ))
}

interface BlankProps {
  readonly groups: number
  readonly perGroup: number
  /** Each group has its number before it. */
  readonly isNumbered?: boolean
}

/** Squares to write a key into by hand. */
export function BlankCells({ groups, perGroup, isNumbered = false }: BlankProps) {
  return (
    <div className={styles.cells} aria-hidden="true">
      {Array.from({ length: groups }, (_, i) => (
        <span key={i}>
          {isNumbered && <small className={styles.number}>{i + 1}</small>}
          {Array.from({ length: perGroup }, (_cell, j) => (
            <i key={j} />
          ))}
        </span>
      ))}
    </div>
  )
}
