import type { LookAlike } from '#core/sheet/letters/look-alike'
import { cellsInFives, secretCells } from '#core/sheet/letters/secret-cells'
import { useSheet } from '../SheetContext.tsx'
import { Cells } from './Cells.tsx'
import { idLines, readingsCollide } from './id-lines.ts'
import styles from './Id.module.css'

interface Props {
  readonly value: string
  /** How many characters of the mono face the column takes. */
  readonly columns: number
}

/** An ID to be copied exactly, in the mono face, with the reading over every look-alike where they are asked for. */
export function Id({ value, columns }: Props) {
  const { model, language, text } = useSheet()
  // A kana of the reading is about as wide as a character of the ID, a letter half as wide.
  const letterWidth = language === 'ja' ? 1.1 : 0.62
  // One reading does for several of the same in a row.
  const reading = (characters: readonly LookAlike[]) =>
    characters
      .filter((character, i) => character !== characters[i - 1])
      .map((character) => text[`sheet.reading.${character}`])
  const width = (characters: readonly LookAlike[]) =>
    reading(characters).join(language === 'ja' ? '' : ' ').length * letterWidth
  return idLines(value, columns).map((line, i) => {
    if (!model.paper.readingAid || line.runs.length === 0) {
      return (
        <span className={styles.line} key={i}>
          {line.text}
        </span>
      )
    }
    if (readingsCollide(line, width)) return <Cells key={i} groups={cellsInFives(secretCells(line.text))} />
    return (
      <span className={`${styles.line ?? ''} ${styles.read ?? ''}`} key={i}>
        {line.text}
        {line.runs.map((run) => (
          <span className={styles.at} key={run.from} style={{ left: `${(run.from + run.to) / 2}ch` }}>
            <span>{reading(run.characters).join(language === 'ja' ? '' : ' ')}</span>
          </span>
        ))}
      </span>
    )
  })
}
