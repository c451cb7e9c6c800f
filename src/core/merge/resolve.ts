import { compareText } from '../order.ts'
import { contentText, isSameContent } from './content.ts'

/**
 * How a field that was changed in two copies gets its value. `choice`: the newest is in force, and the person settles.
 * `union`: lists to which things are only ever added; all of them are kept. `latest`: the latest day on which something
 * was seen to work. `newest`: what needs nobody to settle it, or is settled in a way of its own (`bin`).
 */
export type FieldKind = 'choice' | 'union' | 'latest' | 'newest'

const KINDS: ReadonlyMap<string, FieldKind> = new Map([
  ['secrets.formerPasswords', 'union'],
  ['tags', 'union'],
  ['attempts', 'union'],
  ['triedLogins', 'union'],
  ['copies', 'union'],
  ['sheets', 'union'],
  ['backups', 'union'],
  ['ignored', 'union'],
  ['reminders', 'union'],
  ['different', 'union'],
  ['handOvers', 'union'],
  ['savedFilters', 'union'],
  ['uses', 'union'],
  ['steps', 'union'],
  ['done', 'union'],
  ['left', 'union'],
  ['favourite', 'newest'],
  ['accountTable', 'newest'],
  ['leakCheck', 'newest'],
  ['arrival', 'newest'],
  ['departure', 'newest'],
  ['lastProvedOn', 'latest'],
  ['lastConfirmedOn', 'latest'],
  ['lastSignInOn', 'latest'],
  ['lastSeenOn', 'latest'],
  ['recoveryKey', 'newest'],
  ['bin', 'newest'],
])

/** Fields whose former values say nothing: what was in them is in the ones in force, or is no value of the person's. */
const WITHOUT_HISTORY: ReadonlySet<string> = new Set([
  'bin',
  'secrets.formerPasswords',
  'attempts',
  'triedLogins',
  'copies',
  'sheets',
  'backups',
  'ignored',
  'reminders',
  'different',
  'handOvers',
  'savedFilters',
  'accountTable',
  'leakCheck',
  'uses',
  'steps',
  'done',
  'left',
  'arrival',
  'departure',
  'recoveryKey',
  // Where the content of an attachment stands in the file: gone when it is replaced.
  'content',
  'size',
])

/** How versions of a field become one value; a choice unless said otherwise. */
export function kindOf(field: string): FieldKind {
  return KINDS.get(field) ?? 'choice'
}

/** Whether what a field said before is kept beside what it says now. */
export function keepsFormerValues(field: string): boolean {
  return !WITHOUT_HISTORY.has(field)
}

/**
 * The value of a field whose versions have these values.
 *
 * @param values - Newest first, at least one; undefined where the field is empty.
 */
export function resolve(field: string, values: readonly unknown[]): unknown {
  switch (kindOf(field)) {
    case 'choice':
    case 'newest':
      return values[0]
    case 'union':
      return union(NEWEST_FIRST.has(field) ? values : values.toReversed(), values[0])
    case 'latest':
      return values
        .filter((value) => typeof value === 'string')
        .sort(compareText)
        .at(-1)
  }
}

/** Lists whose newest items stand in front, and those of which the newest item of an installation counts. */
const NEWEST_FIRST: ReadonlySet<string> = new Set(['secrets.formerPasswords', 'backups'])

/** Every item of the lists, once. Lists alone stand as they are; without any list the newest value stands. */
function union(lists: readonly unknown[], newest: unknown): unknown {
  const distinct = lists.filter((list, i) => !lists.slice(0, i).some((other) => isSameContent(list, other)))
  const arrays: readonly (readonly unknown[])[] = distinct.filter((list) => Array.isArray(list))
  if (arrays.length < 2) return arrays[0] ?? newest
  const itemByText = new Map<string, unknown>()
  for (const item of arrays.flat()) {
    const text = nameOf(item)
    const known = itemByText.get(text)
    if (known === undefined || isLater(item, known)) itemByText.set(text, item)
  }
  return [...itemByText.values()]
}

/**
 * What an item is known by: notes of one installation are one item, of which the newest counts; so are decisions about one
 * finding or reminder, ticks of one step and states of one saved filter, of which the latest does. Of the uses of a contact point at an account the first counts.
 * A printed sheet is known by its number and instant, since two copies can have used one number; what was noted of the paper last counts.
 */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return contentText(item)
  const values = item as Readonly<Record<string, unknown>>
  const key = KEYS.find(({ has }) => has.every((name) => typeof values[name] === 'string'))
  return contentText(key === undefined ? item : [...key.has, ...key.by.map((name) => values[name] ?? null)])
}

/** Items that have these texts are known by those fields. */
const KEYS: readonly { readonly has: readonly string[]; readonly by: readonly string[] }[] = [
  { has: ['installation'], by: ['installation'] },
  { has: ['rule', 'subject', 'at'], by: ['rule', 'subject'] },
  { has: ['reminder', 'at'], by: ['reminder'] },
  { has: ['action', 'recordId', 'at'], by: ['action', 'recordId', 'contactPointId'] },
  { has: ['filterId', 'at'], by: ['filterId'] },
  { has: ['accountId', 'contactPointId'], by: ['accountId', 'contactPointId'] },
  { has: ['sheetKind', 'printedOn'], by: ['number', 'printedOn'] },
]

/** Whether a decision or tick takes the place of another about the same, or of none; equal instants go by their content. */
function isLater(item: unknown, known: unknown): boolean {
  const [a, b] = [instantOf(item), instantOf(known)]
  if (a === null || b === null) return a !== null
  return (compareText(a, b) || compareText(contentText(item), contentText(known))) > 0
}

function instantOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('at' in item)) return null
  return typeof item.at === 'string' ? item.at : null
}
