import type { CheckedEdit } from '#contract'
import { moveToBin, stampEdit } from '#core/merge/stamp'
import { isBinned, isTombstone, type Stamp } from '#core/merge/state'
import { publicRecord, type Content } from '#core/merge/stored-content'
import { referencesOf } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { plainSecrets } from '#core/record/stored-secrets'
import { fail, ok, type Result } from '#core/result'
import { leavingAttachments } from './combine.ts'
import { keepUnseen } from './keep-unseen.ts'
import { outlineOf } from './outline.ts'
import type { RowBook, RowState, Step } from './row-book.ts'
import { editSecrets, factsOf, isEmpty, knownFacts, type SecretClock } from './secrets.ts'
import type { EditFailure } from './write-failure.ts'

/** What an edit needs from its surroundings. */
export interface EditClock extends SecretClock {
  /** Draws the id of a version: 16 random hex digits. */
  readonly newId: () => string
}

/**
 * What an edit does to each record. What is removed goes to the bin with its attachments, and pointers to it stay as they
 * are stored; an edit that would make a pointer to nothing is refused.
 */
export function planEdit(
  { put, remove, label }: CheckedEdit,
  book: RowBook,
  clock: EditClock,
): Result<readonly Step[], EditFailure> {
  const plan = new Map<RecordId, Step>()
  const stamp: Stamp = { at: clock.now, newId: clock.newId }
  for (const item of put) {
    const { id } = item.record
    const current = stateBefore(plan, book, id)
    if (!current.ok) return current
    const after = stampEdit(current.value, contentAfter(item, current.value, book, clock), stamp)
    plan.set(id, { id, before: plan.get(id)?.before ?? current.value, after })
  }
  const leaving = leavingAttachments(book.records(), { put, remove, label })
  for (const id of new Set([...remove, ...leaving])) {
    const current = stateBefore(plan, book, id)
    if (!current.ok) return current
    const { value } = current
    if (value === null || isTombstone(value) || isBinned(value.record))
      return fail({ code: 'E_UNKNOWN_RECORD' })
    plan.set(id, { id, before: plan.get(id)?.before ?? value, after: moveToBin(value, stamp) })
  }
  const isThere = (id: RecordId): boolean => book.record(id) !== null || plan.has(id)
  const pointsToKnown = put.every(({ record }) => referencesOf(record).every(({ id }) => isThere(id)))
  return pointsToKnown ? ok([...plan.values()]) : fail({ code: 'E_UNKNOWN_RECORD' })
}

function stateBefore(
  plan: ReadonlyMap<RecordId, Step>,
  book: RowBook,
  id: RecordId,
): Result<RowState | null, EditFailure> {
  const planned = plan.get(id)
  return planned === undefined ? book.stateOf(id) : ok(planned.after)
}

function contentAfter(
  { record: wanted, secrets: edits }: CheckedEdit['put'][number],
  before: RowState | null,
  book: RowBook,
  clock: EditClock,
): Content {
  const known = before === null || isTombstone(before) ? null : before
  const current = plainSecrets(known?.secrets ?? null) ?? {}
  const secrets = edits === undefined ? current : editSecrets(current, edits, clock)
  const facts = factsOf(secrets, current, knownFacts(known?.record), edits?.passwordStrength, clock)
  const plain = publicRecord(wanted)
  const record = known === null ? plain : keepUnseen(plain, publicRecord(known.record), book)
  return {
    record: outlineOf(record, facts, known?.record.createdAt ?? clock.now, clock.now),
    secrets: isEmpty(secrets) ? null : secrets,
  }
}
