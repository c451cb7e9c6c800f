import type { SavedFilter } from '../record/account-view.ts'
import type { RecordId } from '../record/field.ts'
import { fold } from '../search/fold.ts'
import { MISSING_THINGS, type AccountRow, type MissingThing } from './account-row.ts'
import { hasTag, tagKey } from './tags.ts'

/** One condition on accounts, as a saved filter keeps it. */
export type Condition = Pick<SavedFilter['conditions'][number], 'kind' | 'value'>

/**
 * What a condition can be about. `words`: found by these; `service`: an id of the catalogue; `service-name`: a service outside
 * of it; `contact`: a contact point in any role; `missing`: a {@link MissingThing}; `favourite` and `finding` have no value.
 */
export const CONDITION_KINDS = [
  'words',
  'person',
  'service',
  'service-name',
  'contact',
  'tag',
  'mark',
  'state',
  'missing',
  'favourite',
  'finding',
] as const
export type ConditionKind = (typeof CONDITION_KINDS)[number]

/** Of these, several can hold at once; of every other kind, a new condition takes the place of the one before. */
const MANY: readonly string[] = ['tag', 'missing']
/** A service is named in one of two ways. */
const SAME_CHOICE: readonly (readonly string[])[] = [['service', 'service-name']]

/** Whether this version knows conditions of a kind: a stored filter may come from a later one. */
export function isConditionKind(kind: string): kind is ConditionKind {
  return CONDITION_KINDS.some((known) => known === kind)
}

/**
 * Makes conditions ready for looking through many accounts: whether all of them hold. What a newer version asks for cannot be
 * told, so it holds back nobody.
 *
 * @param find - The accounts that are found by words.
 */
export function rowFilter(
  conditions: readonly Condition[],
  find: (words: string) => ReadonlySet<RecordId>,
): (row: AccountRow) => boolean {
  const tests = conditions.map((condition) => testOf(condition, find))
  return (row) => tests.every((holds) => holds(row))
}

/** The conditions with one more. */
export function withCondition(conditions: readonly Condition[], added: Condition): readonly Condition[] {
  const choice = SAME_CHOICE.find((kinds) => kinds.includes(added.kind)) ?? [added.kind]
  const others = conditions.filter(({ kind, value }) =>
    MANY.includes(added.kind) ? !isSameCondition({ kind, value }, added) : !choice.includes(kind),
  )
  return [...others, added]
}

/** The conditions without one. */
export function withoutCondition(conditions: readonly Condition[], removed: Condition): readonly Condition[] {
  return conditions.filter((condition) => !isSameCondition(condition, removed))
}

/** Whether two lists ask for the same, in whatever order. */
export function isSameFilter(a: readonly Condition[], b: readonly Condition[]): boolean {
  const holdsAll = (some: readonly Condition[], all: readonly Condition[]) =>
    some.every((condition) => all.some((other) => isSameCondition(condition, other)))
  return holdsAll(a, b) && holdsAll(b, a)
}

function isSameCondition(a: Condition, b: Condition): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'tag') return tagKey(a.value ?? '') === tagKey(b.value ?? '')
  return a.value === b.value
}

function testOf(
  { kind, value = '' }: Condition,
  find: (words: string) => ReadonlySet<RecordId>,
): (row: AccountRow) => boolean {
  if (!isConditionKind(kind)) return () => true
  switch (kind) {
    case 'words': {
      const found = find(value)
      return ({ account }) => found.has(account.id)
    }
    case 'person':
      return ({ account }) => account.personId === value
    case 'service':
      return ({ account }) => account.serviceId === value
    case 'service-name': {
      const name = fold(value)
      return ({ account }) => account.serviceId === 'other' && fold(account.serviceName ?? '') === name
    }
    case 'contact':
      return ({ account }) => account.contacts.some(({ contactPointId }) => contactPointId === value)
    case 'tag':
      return ({ account }) => hasTag(account, value)
    case 'mark':
      return ({ mark }) => mark === value
    case 'state':
      return ({ account }) => account.state === value
    case 'missing': {
      const thing = MISSING_THINGS.find((known): known is MissingThing => known === value)
      return ({ missing }) => thing === undefined || missing.has(thing)
    }
    case 'favourite':
      return ({ account }) => account.favourite === true
    case 'finding':
      return ({ finding }) => finding !== null
  }
}
