import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import type { StoredSecrets } from '../record/stored-secrets.ts'
import { ok, type Result } from '../result.ts'
import { isSameContent } from './content.ts'
import { mergeStored } from './merge-states.ts'
import { isBinned, isTombstone, type StoredState, type Tombstone } from './state.ts'
import { publicRecord } from './stored-content.ts'

/** One row of a vault. The secret part is decrypted only when it is asked for. */
export type MergeRow<E> =
  | { readonly record: VaultRecord; readonly secrets: () => Result<StoredSecrets | null, E> }
  | { readonly record: Tombstone }
export type MergeRows<E> = ReadonlyMap<RecordId, MergeRow<E>>

/** One row that a merge changes. */
export interface MergedRow {
  readonly id: RecordId
  readonly before: StoredState | Tombstone | null
  readonly after: StoredState | Tombstone
  /** As a person sees it; `unseen`: only versions, or something in the bin. */
  readonly kind: 'added' | 'changed' | 'deleted' | 'unseen'
}

/** Takes in what another copy has. Only rows that differ are decrypted. Nothing that only `mine` has is touched. */
export function mergeVaults<E>(mine: MergeRows<E>, theirs: MergeRows<E>): Result<readonly MergedRow[], E> {
  const merged: MergedRow[] = []
  for (const [id, their] of theirs) {
    const my = mine.get(id)
    if (my !== undefined && isSameContent(my.record, their.record)) continue
    const before = my === undefined ? ok(null) : stored(my)
    if (!before.ok) return before
    const other = stored(their)
    if (!other.ok) return other
    const after = before.value === null ? other.value : mergeStored(before.value, other.value)
    if (before.value !== null && isSameContent(outlineOf(after), outlineOf(before.value))) continue
    merged.push({ id, before: before.value, after, kind: kindOfChange(before.value, after) })
  }
  return ok(merged)
}

function stored<E>(row: MergeRow<E>): Result<StoredState | Tombstone, E> {
  if (!('secrets' in row)) return ok(row.record)
  const secrets = row.secrets()
  return secrets.ok ? ok({ record: row.record, secrets: secrets.value }) : secrets
}

function kindOfChange(
  before: StoredState | Tombstone | null,
  after: StoredState | Tombstone,
): MergedRow['kind'] {
  const was = before === null ? null : seen(before)
  const is = seen(after)
  if (is === null) return was === null ? 'unseen' : 'deleted'
  if (was === null) return 'added'
  return isSameContent(withoutDates(was), withoutDates(is)) ? 'unseen' : 'changed'
}

function seen(state: StoredState | Tombstone): VaultRecord | null {
  return isTombstone(state) || isBinned(state.record) ? null : state.record
}

/** What a person sees of a record; that a secret changed shows in its facts. */
function withoutDates(record: VaultRecord): object {
  const { createdAt, updatedAt, ...rest } = publicRecord(record)
  return rest
}

function outlineOf(state: StoredState | Tombstone): VaultRecord | Tombstone {
  return isTombstone(state) ? state : state.record
}
