import type { FailureOf } from '#core/failure'
import { conflictsOf, settle, type FieldConflict } from '#core/merge/conflicts'
import { isSameContent } from '#core/merge/content'
import { mergeVaults, type MergedRow, type MergeRows } from '#core/merge/merge-vaults'
import { disputedFieldsOf, isTombstone, type Stamp } from '#core/merge/state'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import type { RowBook, RowState, Step } from './row-book.ts'
import { withOwnFingerprints, type SecretClock } from './secrets.ts'

type Damaged = FailureOf<'E_RECORD_DAMAGED'>

/** What taking in another copy would do. */
export interface MergePlan {
  readonly rows: readonly MergedRow[]
  /** Fields that were changed in both copies and are not settled yet, the ones from earlier included. */
  readonly conflictCount: number
}

/** One conflict, and the record it is about. */
export interface RecordConflict extends FieldConflict {
  readonly recordId: RecordId
}

/** Compares the rows of two copies of one vault, and says what this one would become. Decrypts only what differs. */
export function planMerge(
  mine: RowBook,
  theirs: RowBook,
  fingerprint: SecretClock['fingerprint'],
): Result<MergePlan, Damaged> {
  const merged = mergeVaults(mergeRows(mine), mergeRows(theirs))
  if (!merged.ok) return merged
  const rows = merged.value
    .map((row) => ({ ...row, after: ownState(row.after, fingerprint) }))
    .filter(({ before, after }) => before === null || !isSameContent(outlineOf(before), outlineOf(after)))
  const outlines = new Map(mine.outlines())
  for (const { id, after } of rows) outlines.set(id, outlineOf(after))
  let conflictCount = 0
  for (const outline of outlines.values()) {
    if (!isTombstone(outline)) conflictCount += disputedFieldsOf(outline).length
  }
  return ok({ rows, conflictCount })
}

/** The steps of a planned merge, to be written as one edit. */
export function mergeSteps({ rows }: MergePlan): readonly Step[] {
  return rows.map(({ id, before, after }) => ({ id, before, after }))
}

/** What waits to be settled, in records and in the bin. */
export function allConflicts(book: RowBook): Result<readonly RecordConflict[], Damaged> {
  const conflicts: RecordConflict[] = []
  for (const [recordId, outline] of book.outlines()) {
    if (isTombstone(outline) || disputedFieldsOf(outline).length === 0) continue
    const state = book.stateOf(recordId)
    if (!state.ok) return state
    if (state.value === null || isTombstone(state.value)) continue
    conflicts.push(...conflictsOf(state.value).map((conflict) => ({ ...conflict, recordId })))
  }
  return ok(conflicts)
}

/** The step that settles one field on one of its versions. */
export function planSettle(
  book: RowBook,
  choice: { readonly recordId: RecordId; readonly field: string; readonly versionId: string },
  stamp: Stamp,
  fingerprint: SecretClock['fingerprint'],
): Result<Step, Damaged | FailureOf<'E_NO_CONFLICT'>> {
  const state = book.stateOf(choice.recordId)
  if (!state.ok) return state
  const before = state.value
  if (before === null || isTombstone(before)) return fail({ code: 'E_NO_CONFLICT' })
  const settled = settle(before, choice.field, choice.versionId, stamp)
  if (!settled.ok) return settled
  return ok({ id: choice.recordId, before, after: withOwnFingerprints(settled.value, fingerprint) })
}

function mergeRows(book: RowBook): MergeRows<Damaged> {
  return new Map(
    Array.from(book.outlines(), ([id, outline]) => [
      id,
      isTombstone(outline) ? { record: outline } : { record: outline, secrets: () => secretsOf(book, id) },
    ]),
  )
}

function secretsOf(book: RowBook, id: RecordId) {
  const state = book.stateOf(id)
  if (!state.ok) return state
  return ok(state.value === null || isTombstone(state.value) ? null : state.value.secrets)
}

function ownState(state: RowState, fingerprint: SecretClock['fingerprint']): RowState {
  return isTombstone(state) ? state : withOwnFingerprints(state, fingerprint)
}

function outlineOf(state: RowState) {
  return isTombstone(state) ? state : state.record
}
