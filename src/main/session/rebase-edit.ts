import type { CheckedEdit } from '#contract'
import { isSameContent } from '#core/merge/content'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'

/** Records as a window may still show them: what they looked like before something else was taken in. */
type StaleRecords = ReadonlyMap<RecordId, readonly VaultRecord[]>

/** What main sets by itself, whatever an edit says. */
const SET_BY_MAIN: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'secretFacts'])

/**
 * An edit that was begun on records which have changed meanwhile: what the person changed is kept, every other field
 * stays as it is now. `updatedAt` of a record says which state of it the person had before them.
 */
export function rebaseEdit(
  edit: CheckedEdit,
  current: readonly VaultRecord[],
  stale: StaleRecords,
): CheckedEdit {
  if (stale.size === 0) return edit
  const currentById = new Map(current.map((record) => [record.id, record]))
  const put = edit.put.map((item) => {
    const now = currentById.get(item.record.id)
    const base = stale
      .get(item.record.id)
      ?.find(({ updatedAt, type }) => updatedAt === item.record.updatedAt && type === item.record.type)
    if (base === undefined || now?.type !== base.type) return item
    return { ...item, record: rebase(item.record, base, now) }
  })
  return { ...edit, put }
}

function rebase(wanted: VaultRecord, base: VaultRecord, current: VaultRecord): VaultRecord {
  const fields: Record<string, unknown> = { ...current }
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(base)])) {
    if (SET_BY_MAIN.has(key) || isSameContent(wanted[key], base[key])) continue
    if (wanted[key] === undefined) Reflect.deleteProperty(fields, key)
    else fields[key] = wanted[key]
  }
  // Every field stands in one of three records of this type; fields are checked one by one, never together.
  return fields as unknown as VaultRecord
}
