/** A set of leaves by number, in ascending order. */
type LeafSet = readonly number[]

/** Sets of which none contains another: the smaller first, then number by number. */
export type Family = readonly LeafSet[]

/** A family by its number in a {@link FamilyTable}: two families are the same when their numbers are. */
export type FamilyId = number

/** The family without any set: nothing does it. */
export const NEVER: FamilyId = 0
/** The family of the empty set: it takes nothing at all. */
export const ALWAYS: FamilyId = 1

/** Families of minimal sets, each kept once, and what they are together. */
export interface FamilyTable {
  readonly sets: (family: FamilyId) => Family
  /** The family of one leaf alone. */
  readonly single: (leaf: number) => FamilyId
  /** A set of any one of the families. */
  readonly any: (families: readonly FamilyId[]) => FamilyId
  /** A set of each of the families, taken together. */
  readonly all: (families: readonly FamilyId[]) => FamilyId
}

/**
 * Makes an empty table for sets of at most `max` members.
 *
 * Larger sets are left out wherever they come up. That loses no smaller one: what is put together out of several sets is
 * at least as large as each of them. Every answer is remembered, so that thousands of accounts that hang on the same few
 * things cost one answer.
 */
export function createFamilyTable(max: number): FamilyTable {
  const families: Family[] = [[], [[]]]
  const idByContent = new Map<string, FamilyId>(families.map((family, id) => [contentOf(family), id]))
  const answers = new Map<string, FamilyId>()

  const intern = (family: Family): FamilyId => {
    const content = contentOf(family)
    const known = idByContent.get(content)
    if (known !== undefined) return known
    idByContent.set(content, families.length)
    return families.push(family) - 1
  }
  const sets = (id: FamilyId): Family => families[id] as Family // ids come from this table
  const remembered = (operation: string, ids: readonly FamilyId[], work: () => Family): FamilyId => {
    const key = operation + ids.join()
    const known = answers.get(key)
    if (known !== undefined) return known
    const id = intern(work())
    answers.set(key, id)
    return id
  }

  return {
    sets,
    single: (leaf) => intern(max > 0 ? [[leaf]] : []),
    any: (ids) => {
      const parts = distinct(ids, NEVER)
      if (parts.includes(ALWAYS)) return ALWAYS
      if (parts.length < 2) return parts[0] ?? NEVER
      return remembered('|', parts, () => minimal(parts.flatMap(sets)))
    },
    all: (ids) => {
      const parts = distinct(ids, ALWAYS)
      if (parts.includes(NEVER)) return NEVER
      if (parts.length < 2) return parts[0] ?? ALWAYS
      return remembered('&', parts, () => parts.map(sets).reduce((a, b) => product(a, b, max)))
    },
  }
}

/** In ascending order, each once, without the one that changes nothing. */
function distinct(ids: readonly FamilyId[], neutral: FamilyId): readonly FamilyId[] {
  if (ids.length === 1) return ids[0] === neutral ? [] : ids
  return [...new Set(ids)].filter((id) => id !== neutral).sort((a, b) => a - b)
}

function product(a: Family, b: Family, max: number): Family {
  const unions: LeafSet[] = []
  for (const one of a) {
    for (const other of b) {
      const union = unite(one, other)
      if (union.length <= max) unions.push(union)
    }
  }
  return minimal(unions)
}

function unite(a: LeafSet, b: LeafSet): LeafSet {
  const union = a.concat(b.filter((member) => !a.includes(member)))
  return union.length === a.length ? a : union.sort((x, y) => x - y)
}

/** Without the sets that contain another one, in the order of a family. */
function minimal(sets: readonly LeafSet[]): Family {
  const kept: LeafSet[] = []
  for (const set of sets.toSorted(compareSets)) {
    if (!kept.some((smaller) => smaller.every((member) => set.includes(member)))) kept.push(set)
  }
  return kept
}

function compareSets(a: LeafSet, b: LeafSet): number {
  if (a.length !== b.length) return a.length - b.length
  for (const [position, member] of a.entries()) {
    const order = member - (b[position] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

function contentOf(family: Family): string {
  return family.map((set) => `{${set.join()}}`).join('')
}
