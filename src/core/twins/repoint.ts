import { contentText } from '../merge/content.ts'
import { referencesOf, type VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'

/** A record with its references to one record turned to another; the same object when it has none. Each thing stands there once. */
export function repoint<T extends VaultRecord>(item: T, from: RecordId, to: RecordId): T {
  const paths = referencesOf(item).filter(({ id }) => id === from)
  if (paths.length === 0) return item
  const next: unknown = structuredClone(item)
  const touched = new Set<string>()
  for (const { path } of paths) {
    const keys = path.split(/[.[\]]+/u).filter((key) => key !== '')
    setAt(next, keys, to)
    touched.add(keys[0] ?? '')
  }
  const record = next as Record<string, unknown>
  for (const key of touched) {
    const list = record[key]
    if (Array.isArray(list)) record[key] = once(list)
  }
  return record as T // only ids of records of the same type are other ones
}

function setAt(object: unknown, [key = '', ...rest]: readonly string[], id: RecordId): void {
  if (typeof object !== 'object' || object === null) return
  const holder = object as Record<string, unknown>
  if (rest.length === 0) holder[key] = id
  else setAt(holder[key], rest, id)
}

/** The items of a list once each; the roles of two entries of one contact point together, of two ticks of one step the later. */
export function once(list: readonly unknown[]): readonly unknown[] {
  const byName = new Map<string, unknown>()
  for (const item of list) {
    const name = nameOf(item)
    const known = byName.get(name)
    byName.set(name, known === undefined ? item : together(known, item))
  }
  return [...byName.values()]
}

function nameOf(item: unknown): string {
  if (!isObject(item)) return contentText(item)
  const { contactPointId, accountId, roles, action, recordId, at } = item
  if (contactPointId !== undefined && roles !== undefined)
    return contentText([accountId ?? null, contactPointId])
  if (action !== undefined && at !== undefined) return contentText([action, recordId, contactPointId ?? null])
  return contentText(item)
}

function together(known: unknown, item: unknown): unknown {
  if (!isObject(known) || !isObject(item)) return known
  if (Array.isArray(known['roles']) && Array.isArray(item['roles'])) {
    const roles: readonly unknown[] = [...(known['roles'] as unknown[]), ...(item['roles'] as unknown[])]
    return { ...item, ...known, roles: [...new Set(roles)] }
  }
  return instantOf(known) < instantOf(item) ? item : known
}

function instantOf({ at }: Readonly<Record<string, unknown>>): string {
  return typeof at === 'string' ? at : ''
}

function isObject(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
}
