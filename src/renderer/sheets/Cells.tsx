import { lookAlikeOf } from '#core/sheet/look-alike'
import styles from './Cells.module.css'
import { useSheet } from './SheetContext.tsx'

interface Props {
  /** Character by character, in the groups in which it is read. */
  readonly groups: readonly (readonly string[])[]
}

/** A secret in clear: one cell per character, the reading over every look-alike. */
export function Cells({ groups }: Props) {
  const { model, text } = useSheet()
  return (
    <div className={styles.cells}>
      {groups.map((group, i) => (
        <span key={i}>
          {group.map((character, j) => {
            const lookAlike = model.paper.readingAid ? lookAlikeOf(character) : null
            return (
              <i key={j}>
                {character === ' ' ? '␣' : character}
                {lookAlike !== null && <span>{text[`sheet.reading.${lookAlike}`]}</span>}
              </i>
            )
          })}
        </span>
      ))}
    </div>
  )
}

interface BlankProps {
  readonly groups: number
  readonly perGroup: number
}

/** Squares to write a key into by hand. */
export function BlankCells({ groups, perGroup }: BlankProps) {
  return (
    <div className={styles.cells} aria-hidden="true">
      {Array.from({ length: groups }, (_, i) => (
        <span key={i}>
          {Array.from({ length: perGroup }, (_cell, j) => (
            <i key={j} />
          ))}
        </span>
      ))}
    </div>
  )
}
