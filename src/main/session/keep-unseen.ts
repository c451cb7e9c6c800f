import { isSameContent } from '#core/merge/content'
import { liveRecord } from '#core/merge/live'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { RowBook } from './row-book.ts'

/** Lists whose items each point to a record, and are left out whole where it is in the bin. */
const LISTS_OF_POINTERS: ReadonlySet<string> = new Set([
  'contacts',
  'signInWith',
  'guardianIds',
  'accountIds',
  'carries',
])

/**
 * A record as the person edited it, with what they could not see of it: a field that they left as they saw it stays as it
 * is stored, and a list that they changed keeps its pointers to what lies in the bin. So a record that comes back from
 * the bin is in its places again.
 */
export function keepUnseen(wanted: VaultRecord, stored: VaultRecord, book: RowBook): VaultRecord {
  const seen = liveRecord(stored, (id) => book.record(id) !== null)
  if (seen === stored) return wanted
  const next: Record<string, unknown> = { ...wanted }
  for (const key of new Set([...Object.keys(stored), ...Object.keys(wanted)])) {
    if (isSameContent(seen[key], stored[key])) continue
    if (isSameContent(wanted[key], seen[key])) next[key] = stored[key]
    else if (LISTS_OF_POINTERS.has(key))
      next[key] = [...list(wanted[key]), ...unseen(seen[key], stored[key], book, idsIn(wanted[key]))]
  }
  return next as VaultRecord // each field is one that the record had, or one that was checked
}

/**
 * The items that were left out because what they point to is in the bin. What the edit itself points to is coming back from
 * there, as when a backup is restored, and stands as the edit says.
 */
function unseen(
  seen: unknown,
  stored: unknown,
  book: RowBook,
  wanted: ReadonlySet<unknown>,
): readonly unknown[] {
  return list(stored).filter(
    (item) => !list(seen).some((other) => isSameContent(item, other)) && pointsToBin(item, book, wanted),
  )
}

function pointsToBin(item: unknown, book: RowBook, wanted: ReadonlySet<unknown>): boolean {
  return valuesOf(item).some(
    (id) => typeof id === 'string' && !wanted.has(id) && book.binned(id as RecordId) !== null, // only compared
  )
}

function idsIn(items: unknown): ReadonlySet<unknown> {
  return new Set(list(items).flatMap(valuesOf))
}

function valuesOf(item: unknown): readonly unknown[] {
  return typeof item === 'object' && item !== null ? Object.values(item) : [item]
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
