/** Orders text by code unit, so that a result is the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders lists item by item, a list before its own continuations. */
export function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [position, item] of a.entries()) {
    const other = b[position]
    if (other === undefined) return 1
    const order = compareText(item, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Sorts the members of each set, then the sets by size and, within a size, lexicographically. */
export function sortSets<T extends string>(sets: Iterable<readonly T[]>): readonly (readonly T[])[] {
  return Array.from(sets, (set) => set.toSorted(compareText)).sort(
    (a, b) => a.length - b.length || compareLists(a, b),
  )
}
