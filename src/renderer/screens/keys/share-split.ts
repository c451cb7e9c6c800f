/** Into how many shares a key is split, and how many of them open. */
export interface Split {
  readonly threshold: number
  readonly count: number
}

/** One alone must not open, so two is the least; more than a family can gather helps nobody. */
const LEAST = 2
const MOST_SHARES = 15
const MOST_NEEDED = 8

/** How many shares there can be. */
export function countsOf(): readonly number[] {
  return range(LEAST, MOST_SHARES)
}

/** How many of so many shares can be asked for. */
export function thresholdsOf({ count }: Pick<Split, 'count'>): readonly number[] {
  return range(LEAST, Math.min(count, MOST_NEEDED))
}

/** Another number of shares; no more are asked for than there are. */
export function withCount({ threshold }: Split, count: number): Split {
  return { count, threshold: Math.min(threshold, count) }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
