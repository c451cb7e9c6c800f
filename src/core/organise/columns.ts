import type { AccountColumn } from './sort.ts'

/**
 * The columns with one of them elsewhere. The service stays in front, because every row is told by it.
 *
 * @param place - Where it is to stand among the others, from 0; what lies outside comes to the first or last place that there is.
 */
export function withColumnAt(
  columns: readonly AccountColumn[],
  column: AccountColumn,
  place: number,
): readonly AccountColumn[] {
  if (column === 'service' || !columns.includes(column)) return columns
  const others = columns.filter((other) => other !== column)
  const at = Math.max(others[0] === 'service' ? 1 : 0, Math.min(place, others.length))
  return others.toSpliced(at, 0, column)
}
