/** One thing that stands on paper, as measured. Lengths in millimetres, or in anything else. */
export interface Measured {
  readonly key: string
  /** Its height when it stands in one piece. */
  readonly height: number
  /** The space above it, unless it is the first on its page. */
  readonly gap: number
  /** The rows it may be split into, should it be taller than a page; empty for what cannot be split. */
  readonly rows: readonly number[]
  /** Whether it is split wherever its page ends, also when it is no taller than one. */
  readonly flows?: boolean
  /** The height that the first part of a split thing needs besides its rows: its heading, its border, what stands above the rows. */
  readonly frame: number
  /** The same of every further part. */
  readonly frameOn: number
}

/** Where a thing, or its rows [from, to), stand; `rows` is null for what stands whole. */
export interface Placed {
  readonly key: string
  readonly rows: { readonly from: number; readonly to: number } | null
  /** At most 1: what is taller than a page and cannot be cut is made smaller, so that nothing of it is lost. */
  readonly scale: number
}

/** One page, or one of its columns: what stands on it from top to bottom, and the height that is left. */
export interface PackedPage {
  readonly placed: readonly Placed[]
  readonly rest: number
}

/**
 * Lays things on pages, in their order. A thing is never split, unless it flows or is taller than a page: then it begins where
 * it is if two of its rows fit there, and is cut between rows. Nothing is ever left out, and nothing reaches over the
 * end of a page. There is always at least one.
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
    const piece = inOnePiece(thing, pageHeight)
    const gapHere = () => (page.placed.length === 0 ? 0 : thing.gap)
    if (gapHere() + piece.height > page.rest && page.placed.length > 0) {
      const isSplit = thing.rows.length > 1 && (thing.flows === true || piece.height > pageHeight)
      if (!isSplit || rowsThatFit(thing, 0, page.rest - thing.gap) < 2) page = open()
    }
    if (piece.height <= page.rest - gapHere() || thing.rows.length < 2) {
      place(page, { key: thing.key, rows: piece.rows }, piece.height, gapHere())
      continue
    }
    let from = 0
    while (from < thing.rows.length) {
      if (from > 0) page = open()
      const room = page.rest - gapHere()
      const count = Math.max(1, rowsThatFit(thing, from, room))
      const height = frameAt(thing, from) + sum(thing.rows.slice(from, from + count))
      place(page, { key: thing.key, rows: { from, to: from + count } }, height, gapHere())
      from += count
    }
  }
  return pages
}

/** Whole, or where only that is taller than a page, all its rows below each other: they need not be set as it is. */
function inOnePiece({ height, frame, rows }: Measured, pageHeight: number) {
  const inRows = frame + sum(rows)
  return rows.length > 1 && height > pageHeight && inRows <= pageHeight
    ? { height: inRows, rows: { from: 0, to: rows.length } }
    : { height, rows: null }
}

function place(
  page: { readonly placed: Placed[]; rest: number },
  what: Omit<Placed, 'scale'>,
  height: number,
  gap: number,
): void {
  const room = page.rest - gap
  const scale = height > room ? room / height : 1
  page.placed.push({ ...what, scale })
  page.rest = scale < 1 ? 0 : room - height
}

function frameAt({ frame, frameOn }: Measured, from: number): number {
  return from === 0 ? frame : frameOn
}

function rowsThatFit(thing: Measured, from: number, room: number): number {
  let height = frameAt(thing, from)
  let count = 0
  for (const row of thing.rows.slice(from)) {
    height += row
    if (height > room) break
    count += 1
  }
  return count
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
