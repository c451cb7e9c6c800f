import { packPages, type Measured, type PackedPage } from './pack.ts'

/** Millimetres between two things on a page; SheetDocument.module.css has the same. */
const GAP = 4.6
/** Kept free at the end of every page, against rounding. */
const SLACK = 0.8
/** The heading of the free lines with the space above it, and one line (Page.module.css has the same). */
const FREE_HEADING = 9
const FREE_LINE = 9
const PAGE_HEIGHT = 297

/** A page with the section it belongs to. */
export interface PlacedPage extends PackedPage {
  readonly section: number
  readonly freeLines: number
}

/** The pages, and the things that have to be split but are not yet set as rows. */
export interface Layout {
  readonly pages: readonly PlacedPage[]
  readonly tall: readonly string[]
}

/** Reads the measuring column of a sheet and deals its things out to pages. Lengths are in millimetres. */
export function layOut(column: HTMLElement): Layout {
  const pages: PlacedPage[] = []
  const tall: string[] = []
  for (const [number, section] of [...column.querySelectorAll('[data-section]')].entries()) {
    const page = section.firstElementChild
    const body = section.querySelector('[data-body]')
    if (page === null || body === null) continue
    // The preview may be scaled: a page is always 297 mm high.
    const perMillimetre = heightOf(page) / PAGE_HEIGHT
    const heightIn = (element: Element): number => heightOf(element) / perMillimetre
    const room = heightIn(body) - SLACK
    const things = [...section.querySelectorAll('[data-thing]')].map((thing) => measured(thing, heightIn))
    tall.push(...things.filter(({ height }) => height > room).map(({ key }) => key))
    const hasFreeLines = section.hasAttribute('data-free-lines')
    for (const packed of packPages(things, room)) {
      const lines = hasFreeLines ? Math.max(0, Math.floor((packed.rest - FREE_HEADING) / FREE_LINE)) : 0
      pages.push({ ...packed, section: number, freeLines: lines })
    }
  }
  return { pages, tall }
}

function measured(thing: Element, heightIn: (element: Element) => number): Measured {
  const [whole, part] = thing.children
  const rows = part === undefined ? [] : [...part.querySelectorAll('[data-row]')].map(heightIn)
  return {
    key: thing.getAttribute('data-thing') ?? '',
    height: whole === undefined ? 0 : heightIn(whole),
    gap: GAP,
    rows,
    frame: part === undefined ? 0 : heightIn(part) - rows.reduce((total, row) => total + row, 0),
  }
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height
}
