import { compareText, contentText, isSameContent } from './content.ts'

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
  'recoveryKey',
  // Where the content of an attachment stands in the file: gone when it is replaced.
  'content',
  'size',
])

export function kindOf(field: string): FieldKind {
  return KINDS.get(field) ?? 'choice'
}

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
 * finding, of which the latest does.
 */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return contentText(item)
  if ('installation' in item) return `installation ${String(item.installation)}`
  if (isDecision(item)) return `finding ${item.rule} ${item.subject}`
  return contentText(item)
}

interface Decision {
  readonly rule: string
  readonly subject: string
  readonly at: string
}

function isDecision(item: object): item is Decision {
  return ['rule', 'subject', 'at'].every((key) => typeof (item as Record<string, unknown>)[key] === 'string')
}

/** Whether a decision takes the place of another about the same finding; equal instants go by their content. */
function isLater(item: unknown, known: unknown): boolean {
  if (typeof item !== 'object' || item === null || !isDecision(item)) return false
  if (typeof known !== 'object' || known === null || !isDecision(known)) return false
  return (compareText(item.at, known.at) || compareText(contentText(item), contentText(known))) > 0
}
