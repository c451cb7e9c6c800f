/** One thing that stands on paper, as measured. Lengths in CSS px. */
export interface Measured {
  readonly key: string
  /** Its height when it stands in one piece. */
  readonly height: number
  /** The space above it, unless it is the first on its page. */
  readonly gap: number
  /** The rows it may be split into, should it be taller than a page; empty for what cannot be split. */
  readonly rows: readonly number[]
  /** The height that each part of a split thing needs besides its rows: its heading and its border. */
  readonly frame: number
}

/** Where a thing, or its rows [from, to), stand. `from` null: it stands whole. */
export interface Placed {
  readonly key: string
  readonly rows: { readonly from: number; readonly to: number } | null
}

/** One page: what stands on it from top to bottom, and the height that is left. */
export interface PackedPage {
  readonly placed: readonly Placed[]
  readonly rest: number
}

/**
 * Lays things on pages, in their order. A thing is never split, unless it is taller than a page: then it begins where
 * it is if two of its rows fit there, and is cut between rows. There is always at least one page.
 */
export function packPages(things: readonly Measured[], pageHeight: number): readonly PackedPage[] {
  const pages: { placed: Placed[]; rest: number }[] = []
  const open = (): { placed: Placed[]; rest: number } => {
    const page = { placed: [], rest: pageHeight }
    pages.push(page)
    return page
  }
  let page = open()
  for (const thing of things) {
    const gapHere = () => (page.placed.length === 0 ? 0 : thing.gap)
    if (gapHere() + thing.height > page.rest && page.placed.length > 0) {
      const isTall = thing.height > pageHeight && thing.rows.length > 1
      if (!isTall || rowsThatFit(thing, 0, page.rest - thing.gap) < 2) page = open()
    }
    if (thing.height <= page.rest - gapHere() || thing.rows.length < 2) {
      // What cannot be split is placed even where it is too tall: nothing is ever left out.
      page.rest -= gapHere() + thing.height
      page.placed.push({ key: thing.key, rows: null })
      continue
    }
    let from = 0
    while (from < thing.rows.length) {
      if (from > 0) page = open()
      const room = page.rest - gapHere()
      const count = Math.max(1, rowsThatFit(thing, from, room))
      page.rest -= gapHere() + thing.frame + sum(thing.rows.slice(from, from + count))
      page.placed.push({ key: thing.key, rows: { from, to: from + count } })
      from += count
    }
  }
  return pages
}

function rowsThatFit({ rows, frame }: Measured, from: number, room: number): number {
  let height = frame
  let count = 0
  for (const row of rows.slice(from)) {
    height += row
    if (height > room) break
    count += 1
  }
  return count
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
