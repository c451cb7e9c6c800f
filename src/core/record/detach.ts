import type { VaultRecord } from './document.ts'
import type { RecordId } from './field.ts'

/**
 * A record without its references to records that are going away; the same object when it has none. What pointed to
 * them loses the pointer and nothing else.
 */
export function detach<T extends VaultRecord>(item: T, gone: Pick<ReadonlySet<RecordId>, 'has'>): T {
  const changed: Partial<Record<string, unknown>> = {}
  const dropped: string[] = []
  for (const field of [
    'personId',
    'tieId',
    'hostAccountId',
    'deviceId',
    'placeId',
    'diskKeyAccountId',
    'newMailId',
    'newPhoneId',
  ] as const) {
    const id: unknown = item[field]
    if (typeof id === 'string' && has(id)) dropped.push(field)
  }
  if (item.type === 'paper') {
    keep('carries', item.carries, (carried) => !('recordId' in carried && has(carried.recordId)))
  }
  if (item.type === 'account') {
    keep('contacts', item.contacts, ({ contactPointId }) => !has(contactPointId))
    keep('signInWith', item.signInWith, (id) => !has(id))
    keep('guardianIds', item.guardianIds ?? [], (id) => !has(id))
    const { release } = item
    if (release !== undefined) {
      const toIds = release.toIds?.filter((id) => !has(id))
      const kept = without(release, 'handToId')
      // An account that nobody is told of any more is not released at all: an empty list would mean everybody.
      if (toIds?.length === 0) dropped.push('release')
      else if (kept !== release || toIds?.length !== release.toIds?.length)
        changed['release'] = toIds === undefined ? kept : { ...kept, toIds }
    }
    if (item.factors.some(({ deviceId }) => deviceId !== undefined && has(deviceId))) {
      changed['factors'] = item.factors.map((factor) => without(factor, 'deviceId'))
    }
  }
  if (item.type === 'licence') {
    keep('accountIds', item.accountIds, (id) => !has(id))
    if (item.proof?.paperId !== undefined && has(item.proof.paperId))
      changed['proof'] = without(item.proof, 'paperId')
    const admins = item.volume?.administrators
    if (admins?.some(({ contactPointId }) => contactPointId !== undefined && has(contactPointId)) === true) {
      changed['volume'] = {
        ...item.volume,
        administrators: admins.map((admin) => without(admin, 'contactPointId')),
      }
    }
  }
  if (item.type === 'plan') {
    keep('endingIds', item.endingIds, (id) => !has(id))
    keep('uses', item.uses, (use) => !has(use.accountId) && !has(use.contactPointId))
    keep('steps', item.steps ?? [], (step) => !has(step.recordId) && !has(step.contactPointId ?? ''))
    keep('bridges', item.bridges ?? [], ({ contactPointId }) => !has(contactPointId))
  }
  if (dropped.length === 0 && Object.keys(changed).length === 0) return item
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => !dropped.includes(key)))
  return { ...rest, ...changed } as T // the fields dropped are optional in every type that has them

  function has(id: string): boolean {
    return gone.has(id as RecordId) // only compared, never used as an id
  }

  function keep<E>(field: string, items: readonly E[], isKept: (entry: E) => boolean): void {
    if (!items.every(isKept)) changed[field] = items.filter(isKept)
  }

  /** The entry without the field, where that field names a record that goes away. */
  function without<E extends object, K extends keyof E & string>(entry: E, field: K): Omit<E, K> | E {
    const id = entry[field]
    if (typeof id !== 'string' || !has(id)) return entry
    const { [field]: pointer, ...rest } = entry
    return rest
  }
}
