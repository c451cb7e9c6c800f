import * as v from 'valibot'
import type { FormerValue, SecretEdits } from '#contract'
import type { FailureOf } from '#core/failure'
import { formerValuesOf, type FormerFieldValue } from '#core/merge/former-values'
import { stampEdit } from '#core/merge/stamp'
import { isTombstone, SECRET_PREFIX, type StoredState } from '#core/merge/state'
import { contentOf, publicRecord, withField, type Content } from '#core/merge/stored-content'
import { detach } from '#core/record/detach'
import { record as recordSchema } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import type { EditClock } from './edit-plan.ts'
import { outlineOf } from './outline.ts'
import type { RowBook, Step } from './row-book.ts'
import { editSecrets, factsOf, isEmpty, knownFacts } from './secrets.ts'

/** One former value, as it is asked for: one edit gives all the fields it changed the same version. */
export interface FormerName {
  readonly id: RecordId
  readonly field: string
  readonly versionId: string
}

type Unknown = FailureOf<'E_UNKNOWN_RECORD' | 'E_RECORD_DAMAGED'>

/** The former values of a record, newest first; of secrets without the value. */
export function formerValues(id: RecordId, book: RowBook): Result<readonly FormerValue[], Unknown> {
  const state = recordState(id, book)
  if (!state.ok) return state
  return ok(
    formerValuesOf(state.value).map((former) => (former.isSecret ? { ...former, value: null } : former)),
  )
}

/** A former secret as text; lists have one item to a line. */
export function formerSecret(
  name: FormerName,
  book: RowBook,
): Result<{ readonly value: string }, FailureOf<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>> {
  const state = recordState(name.id, book)
  if (!state.ok)
    return state.error.code === 'E_RECORD_DAMAGED' ? fail(state.error) : fail({ code: 'E_NO_SECRET' })
  const found = find(state.value, name)
  return found?.isSecret === true
    ? ok({ value: secretText(found.value, namesOfFields(state.value)) })
    : fail({ code: 'E_NO_SECRET' })
}

/** Puts a former value back in force. Pointers in it to what was removed for good are left out. */
export function planFormerRestore(
  name: FormerName,
  book: RowBook,
  clock: EditClock,
): Result<Step, Unknown | FailureOf<'E_NO_FORMER_VALUE'>> {
  const state = recordState(name.id, book)
  if (!state.ok) return state
  const before = state.value
  const found = find(before, name)
  if (found === null) return fail({ code: 'E_NO_FORMER_VALUE' })
  const content = found.isSecret ? withSecret(before, found, clock) : withOutlineField(before, found, book)
  if (!v.is(recordSchema, publicRecord(content.record))) return fail({ code: 'E_NO_FORMER_VALUE' })
  const after = stampEdit(before, content, { at: clock.now, newId: clock.newId })
  return ok({ id: name.id, before, after })
}

function recordState(id: RecordId, book: RowBook): Result<StoredState, Unknown> {
  const state = book.stateOf(id)
  if (!state.ok) return state
  return state.value === null || isTombstone(state.value)
    ? fail({ code: 'E_UNKNOWN_RECORD' })
    : ok(state.value)
}

function find(state: StoredState, { field, versionId }: FormerName): FormerFieldValue | null {
  return (
    formerValuesOf(state).find((former) => former.field === field && former.versionId === versionId) ?? null
  )
}

function withOutlineField(state: StoredState, { field, value }: FormerFieldValue, book: RowBook): Content {
  const content = withField(contentOf(state), field, value)
  const isThere = (id: RecordId) => book.record(id) !== null || book.binned(id) !== null
  return { ...content, record: detach(content.record, { has: (id) => !isThere(id) }) }
}

function withSecret(state: StoredState, { field, value }: FormerFieldValue, clock: EditClock): Content {
  const { record, secrets } = contentOf(state)
  const current = secrets ?? {}
  // The value was a secret of this name, so it is what an edit of it takes.
  const edits = { [field.slice(SECRET_PREFIX.length)]: value } as SecretEdits
  const next = editSecrets(current, edits, clock)
  const facts = factsOf(next, current, knownFacts(record), undefined, clock)
  return {
    record: outlineOf(record, facts, record.createdAt ?? clock.now, clock.now),
    secrets: isEmpty(next) ? null : next,
  }
}

/** What the fields of one's own are called. */
function namesOfFields({ record }: StoredState): ReadonlyMap<unknown, string> {
  const fields = record.type === 'account' ? (record.customFields ?? []) : []
  return new Map(fields.map(({ id, name }) => [id, name]))
}

function secretText(value: unknown, nameById: ReadonlyMap<unknown, string>): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return JSON.stringify(value)
  const items: readonly unknown[] = value
  return items.map((item) => itemText(item, nameById)).join('\n')
}

/** A recovery code, a question with its answer, a hidden field with its name. */
function itemText(item: unknown, nameById: ReadonlyMap<unknown, string>): string {
  if (typeof item !== 'object' || item === null) return String(item)
  if ('code' in item) return String(item.code)
  if ('question' in item && 'answer' in item) return `${String(item.question)} ${String(item.answer)}`
  if ('id' in item && 'value' in item) return `${nameById.get(item.id) ?? ''} ${String(item.value)}`.trim()
  return JSON.stringify(item)
}
