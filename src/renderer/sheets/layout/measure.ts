import { sectionPaper } from '#core/sheet/formats'
import type { SheetSection } from '#core/sheet/model/sheet'
import { pageFormat, type PageFormat, type Paper } from '#core/sheet/paper'
import { packPages, type Measured, type PackedPage } from './pack.ts'

/** Millimetres between two things on a page, and on a sheet of everybody; SheetDocument.module.css has the same. */
const GAP = 4.6
const COMPACT_GAP = 3
/** Kept free at the end of every page, against rounding. */
const SLACK = 0.8
/** The heading of the free lines with the space above it, and one line (Page.module.css has the same). */
const FREE_HEADING = 9
const FREE_LINE = 9

/** Papers that are handed over as they are: nothing is written below what stands on them. */
const WITHOUT_FREE_LINES: ReadonlySet<SheetSection['kind']> = new Set([
  'kit',
  'format',
  'share',
  'report',
  'hand-over',
  'deletion',
  'wallet',
  'codes',
])

/** A column of things, and the lines to write on below them. */
interface PlacedColumn extends PackedPage {
  readonly freeLines: number
}

/** A page with the section it belongs to; one column or more. */
export interface PlacedPage {
  readonly section: number
  readonly columns: readonly PlacedColumn[]
}

/** Things of a section as they were measured, and the height of a page that they may take. In millimetres, as laid. */
export interface MeasuredSlice {
  readonly section: number
  readonly room: number
  readonly things: readonly Measured[]
}

/** Reads the measuring column, in which things of one section stand on an endless page. */
export function measureSlice(column: HTMLElement, section: number, format: PageFormat): MeasuredSlice {
  const page = column.firstElementChild
  const body = column.querySelector('[data-body]')
  if (page === null || body === null) return { section, room: 0, things: [] }
  // The preview may be scaled, and large type is magnified: a page is always as high as its format says.
  const perMillimetre = heightOf(page) / (format.height / format.zoom)
  const heightIn = (element: Element): number => heightOf(element) / perMillimetre
  const things = [...column.querySelectorAll('[data-thing]')].map((thing) => measured(thing, heightIn))
  return { section, room: heightIn(body) - SLACK, things }
}

/** The keys of what may be split, because it flows or is taller than a page, so that its rows have to be measured too. */
export function splitIn({ things, room }: MeasuredSlice): readonly string[] {
  return things.filter(({ height, flows }) => flows === true || height > room).map(({ key }) => key)
}

/** Deals out to pages what was measured, section by section. */
export function dealOut(
  sections: readonly SheetSection[],
  slices: readonly MeasuredSlice[],
  paper: Paper,
): readonly PlacedPage[] {
  return sections.flatMap(({ kind }, section) => {
    const format = pageFormat(sectionPaper({ kind }, paper))
    const own = slices.filter((slice) => slice.section === section)
    const things = own.flatMap((slice) => slice.things)
    const columns = packPages(things, own[0]?.room ?? 0).map((packed) => ({
      ...packed,
      freeLines: WITHOUT_FREE_LINES.has(kind)
        ? 0
        : Math.max(0, Math.floor((packed.rest - FREE_HEADING) / FREE_LINE)),
    }))
    const pages = Math.ceil(columns.length / format.columns)
    return Array.from({ length: pages }, (_, i) => ({
      section,
      columns: columns.slice(i * format.columns, (i + 1) * format.columns),
    }))
  })
}

function measured(thing: Element, heightIn: (element: Element) => number): Measured {
  const [whole, part, beginning, goingOn] = thing.children
  const rows = part === undefined ? [] : [...part.querySelectorAll('[data-row]')].map(heightIn)
  const around = part === undefined ? 0 : heightIn(part) - rows.reduce((total, row) => total + row, 0)
  const above = beginning === undefined ? 0 : heightIn(beginning)
  // What stands below the last row has room below any: which part is the last is not known before they are dealt out.
  const below = Math.max(0, around - above)
  return {
    key: thing.getAttribute('data-thing') ?? '',
    height: whole === undefined ? 0 : heightIn(whole),
    gap: thing.closest('[data-compact]') === null ? GAP : COMPACT_GAP,
    rows,
    flows: thing.hasAttribute('data-flows'),
    frame: Math.max(around, above),
    frameOn: goingOn === undefined ? 0 : heightIn(goingOn) + below,
  }
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height
}
