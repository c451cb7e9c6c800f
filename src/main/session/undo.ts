import type { EditLabel } from '#contract'
import type { FailureOf } from '#core/failure'
import type { Stamp } from '#core/merge/state'
import type { RecordId } from '#core/record/field'
import { ok, type Result } from '#core/result'
import type { RowBook, Step } from './row-book.ts'
import { turned } from './turn.ts'

/** How many edits can be undone. They live in memory, with the secrets they would bring back, until the vault locks. */
const UNDO_DEPTH = 50

interface UndoEntry {
  readonly label: EditLabel
  readonly steps: readonly Step[]
}

/** The edits that can be taken back or done again, oldest first. They say what they changed, wherever the rows stand. */
export interface EditHistory {
  readonly undoable: readonly UndoEntry[]
  readonly redoable: readonly UndoEntry[]
}

export const NO_EDITS: EditHistory = { undoable: [], redoable: [] }

/** What the next undo and the next redo would be about; null where there is none. */
export function labelsOf({ undoable, redoable }: EditHistory): {
  readonly undo: EditLabel | null
  readonly redo: EditLabel | null
} {
  return { undo: undoable.at(-1)?.label ?? null, redo: redoable.at(-1)?.label ?? null }
}

/** After an edit: what was taken back before it can no longer be done again. */
export function withEdit({ undoable }: EditHistory, edit: UndoEntry): EditHistory {
  return { undoable: [...undoable, edit].slice(-UNDO_DEPTH), redoable: [] }
}

/** The edit whose turn it is: to be taken back (`before`), or done again (`after`). */
export function nextToTurn(
  { undoable, redoable }: EditHistory,
  to: 'before' | 'after',
): UndoEntry | undefined {
  return to === 'before' ? undoable.at(-1) : redoable.at(-1)
}

/** After {@link nextToTurn} was taken back or done again. */
export function afterTurn({ undoable, redoable }: EditHistory, to: 'before' | 'after'): EditHistory {
  return to === 'before'
    ? { undoable: undoable.slice(0, -1), redoable: [...redoable, ...undoable.slice(-1)] }
    : { undoable: [...undoable, ...redoable.slice(-1)], redoable: redoable.slice(0, -1) }
}

/** Without all that would bring some records back. An edit about nothing else is gone. */
export function withoutRecords(
  { undoable, redoable }: EditHistory,
  gone: ReadonlySet<RecordId>,
): EditHistory {
  const left = (entries: readonly UndoEntry[]) =>
    entries
      .map((entry) => ({ ...entry, steps: entry.steps.filter(({ id }) => !gone.has(id)) }))
      .filter(({ steps }) => steps.length > 0)
  return { undoable: left(undoable), redoable: left(redoable) }
}

/** What taking an edit back, or doing it again, does to each record as it stands now. */
export function turnedSteps(
  { steps }: UndoEntry,
  to: 'before' | 'after',
  book: RowBook,
  stamp: Stamp,
): Result<readonly Step[], FailureOf<'E_RECORD_DAMAGED'>> {
  const all: Step[] = []
  for (const step of steps) {
    const current = book.stateOf(step.id)
    if (!current.ok) return current
    all.push({ id: step.id, before: current.value, after: turned(current.value, step, to, stamp) })
  }
  return ok(all)
}
