import type { CheckedEdit } from '#contract'
import { attachmentsOf } from '#core/record/attachment'
import { detach } from '#core/record/detach'
import { referencesOf, type VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import { outlineOf } from './outline.ts'
import type { RecordState, RowBook, Step } from './row-book.ts'
import { editSecrets, factsOf, isEmpty, type SecretClock, type SecretFacts } from './secrets.ts'
import type { EditFailure } from './write-failure.ts'

type Plan = Map<RecordId, Step>

/**
 * What an edit does to each record. Records that point to one that is removed lose the pointer, and its
 * attachments go with it; an edit that would
 * leave a pointer to nothing is refused.
 */
export function planEdit(
  { put, remove }: CheckedEdit,
  book: RowBook,
  clock: SecretClock,
): Result<readonly Step[], EditFailure> {
  const plan: Plan = new Map()
  for (const item of put) {
    const before = book.stateOf(item.record.id)
    if (!before.ok) return before
    add(plan, book, item.record.id, before.value, nextState(item, before.value, clock))
  }
  const gone = new Set([...remove, ...attachmentsOf(book.records(), remove)])
  for (const id of gone) {
    const before = book.stateOf(id)
    if (!before.ok) return before
    if (before.value === null) return fail({ code: 'E_UNKNOWN_RECORD' })
    add(plan, book, id, before.value, null)
  }
  const detached = detachAll(plan, book, gone, clock.now)
  if (!detached.ok) return detached
  return pointsToKnown(plan, book) ? ok([...plan.values()]) : fail({ code: 'E_UNKNOWN_RECORD' })
}

function add(
  plan: Plan,
  book: RowBook,
  id: RecordId,
  before: RecordState | null,
  after: RecordState | null,
): void {
  plan.set(id, { rowId: book.rowIdOf(id), before, after })
}

function nextState(
  { record, secrets: edits }: CheckedEdit['put'][number],
  before: RecordState | null,
  clock: SecretClock,
): RecordState {
  const current = before?.secrets ?? {}
  const secrets = edits === undefined ? current : editSecrets(current, edits, clock)
  const facts = factsOf(secrets, current, knownFacts(before?.record), edits?.passwordStrength, clock)
  const outline = outlineOf(record, facts, before?.record.createdAt ?? clock.now, clock.now)
  return { record: outline, secrets: isEmpty(secrets) ? null : secrets }
}

function detachAll(
  plan: Plan,
  book: RowBook,
  gone: ReadonlySet<RecordId>,
  now: string,
): Result<null, EditFailure> {
  for (const record of gone.size === 0 ? [] : book.records()) {
    const planned = plan.get(record.id)
    const latest = planned === undefined ? record : planned.after?.record
    if (latest === undefined) continue
    const detached = detach(latest, gone)
    if (detached === latest) continue
    const before = book.stateOf(record.id)
    if (!before.ok) return before
    const secrets = (planned?.after ?? before.value)?.secrets ?? null
    add(plan, book, record.id, before.value, { record: { ...detached, updatedAt: now }, secrets })
  }
  return ok(null)
}

function pointsToKnown(plan: Plan, book: RowBook): boolean {
  const isThere = (id: RecordId): boolean => {
    const step = plan.get(id)
    return step === undefined ? book.has(id) : step.after !== null
  }
  return [...plan.values()].every(
    ({ after }) => after === null || referencesOf(after.record).every(({ id }) => isThere(id)),
  )
}

function knownFacts(item: VaultRecord | undefined): SecretFacts {
  return item?.type === 'account' || item?.type === 'licence' ? (item.secretFacts ?? {}) : {}
}
