import { lookAlikeRuns, type LookAlike } from '#core/sheet/letters/look-alike'
import type { SheetModel } from '#core/sheet/model/sheet'
import { breadthOf, type PageFormat } from '#core/sheet/paper'

/** A piece of an ID on one line, with the look-alikes in it. Positions count from the beginning of the line. */
export interface IdLine {
  readonly text: string
  readonly runs: readonly {
    readonly from: number
    readonly to: number
    readonly characters: readonly LookAlike[]
  }[]
}

/** Millimetres to a letter of the mono face at 10.6 pt, with a little against rounding. */
const LETTER = 2.37
/** What a row of a block has besides its content: label, padding and rules (Block.module.css has the same). */
const ROW = 30

/** In a wide column the row shares it with the way back, or with other fields where rows stand close. */
const WIDE = { plain: 30, compact: 28 } as const

/** How many letters of an ID fit side by side in a row of a block; a sheet of everybody is compact. */
export function lettersInRow({ columnWidth }: PageFormat, sheetKind: SheetModel['sheetKind']): number {
  if (breadthOf(columnWidth) === 'wide') return WIDE[sheetKind === 'household' ? 'compact' : 'plain']
  return Math.floor((columnWidth - ROW) / LETTER)
}

/**
 * Breaks an ID that is too long for its column: after the @ where that helps, else wherever the column ends. Nothing is
 * added, so the lines joined are the ID.
 *
 * @param columns - how many characters of the mono face fit side by side.
 */
export function idLines(id: string, columns: number): readonly IdLine[] {
  const lines: IdLine[] = []
  const runs = lookAlikeRuns(id)
  let begin = 0
  for (const text of cut(id, columns)) {
    const end = begin + text.length
    const here = runs
      .filter((run) => run.to > begin && run.from < end)
      .map((run) => {
        const from = Math.max(run.from, begin)
        const to = Math.min(run.to, end)
        return {
          from: from - begin,
          to: to - begin,
          characters: run.characters.slice(from - run.from, to - run.from),
        }
      })
    lines.push({ text, runs: here })
    begin = end
  }
  return lines
}

/**
 * Whether the readings over a line would run into one another.
 *
 * @param readingWidth - the width of a reading, in characters of the mono face.
 */
export function readingsCollide(
  line: IdLine,
  readingWidth: (characters: readonly LookAlike[]) => number,
): boolean {
  return line.runs.some((run, i) => {
    const next = line.runs[i + 1]
    if (next === undefined) return false
    const middle = ({ from, to }: { readonly from: number; readonly to: number }) => (from + to) / 2
    return middle(next) - middle(run) < (readingWidth(run.characters) + readingWidth(next.characters)) / 2
  })
}

function cut(id: string, columns: number): readonly string[] {
  if (id.length <= columns) return [id]
  const at = id.lastIndexOf('@') + 1
  if (at > 0 && at < id.length)
    return [...everyColumns(id.slice(0, at), columns), ...everyColumns(id.slice(at), columns)]
  return everyColumns(id, columns)
}

function everyColumns(text: string, columns: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / columns) }, (_, i) =>
    text.slice(i * columns, (i + 1) * columns),
  )
}
