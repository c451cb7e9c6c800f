import * as v from 'valibot'

/** How a sheet is set on paper. Every field is said: {@link plainPaper} knows what is usual. */
export const paper = v.strictObject({
  size: v.picklist(['A4', 'A5']),
  orientation: v.picklist(['portrait', 'landscape']),
  /** Body text of 16 pt instead of 10.5 pt, and all else in proportion. */
  largeType: v.boolean(),
  /** No black areas and no heavy rules: shapes are outlines. */
  inkSaving: v.boolean(),
  /** Readings over the names of people. */
  ruby: v.boolean(),
  /** Readings over look-alike characters. */
  readingAid: v.boolean(),
  /** Margin for a two-hole file. */
  bindingMargin: v.boolean(),
})
export type Paper = v.InferOutput<typeof paper>

/** The paper that most printers hold and that nobody has to think about, but for what is said. */
export function plainPaper(said: Partial<Paper> = {}): Paper {
  return {
    size: 'A4',
    orientation: 'portrait',
    largeType: false,
    inkSaving: false,
    ruby: false,
    readingAid: true,
    bindingMargin: false,
    ...said,
  }
}

/**
 * The millimetres of a page. Large type is the whole page magnified: `zoom` says how much, and what is `laid` is
 * measured before that, so that every part of a sheet is laid out in one size of type.
 */
export interface PageFormat {
  /** Of the paper itself. */
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** The edge along which holes are punched: always a long one, as the two holes of a Japanese file are 80 mm apart. */
  readonly binding: 'left' | 'top' | null
  readonly zoom: number
  /** Columns beside each other, where lines across the whole page would be too long to read. */
  readonly columns: number
  /** Laid. */
  readonly columnWidth: number
  /** Laid: what is left between the margins of the page. */
  readonly textWidth: number
  readonly textHeight: number
}

const SIZES = { A4: { short: 210, long: 297 }, A5: { short: 148, long: 210 } } as const
/** Between two columns. */
export const GUTTER = 8
/** No column is narrower than this where there are several. */
const LEAST_COLUMN = 118
/** Fewer would be hidden by the file, and fewer than 8 mm elsewhere is what home printers cannot print. */
const BINDING_MARGIN = 23
const LARGE_TYPE = 16 / 10.5

/** Where everything stands on a page. */
export function pageFormat({ size, orientation, largeType, bindingMargin }: Paper): PageFormat {
  const { short, long } = SIZES[size]
  const isUpright = orientation === 'portrait'
  const [width, height] = isUpright ? [short, long] : [long, short]
  const binding = !bindingMargin ? null : isUpright ? 'left' : 'top'
  // The usual page has air at its sides; a small one, and one with large letters, needs the room.
  const side = size === 'A5' ? 10 : isUpright && !largeType ? 17.5 : 12
  const margin = {
    top: binding === 'top' ? BINDING_MARGIN : size === 'A5' ? 9 : 10,
    right: binding === 'left' ? Math.min(side, 12) : side,
    bottom: 8,
    left: binding === 'left' ? BINDING_MARGIN : side,
  }
  const zoom = largeType ? LARGE_TYPE : 1
  const textWidth = (width - margin.left - margin.right) / zoom
  const columns = Math.max(1, Math.floor((textWidth + GUTTER) / (LEAST_COLUMN + GUTTER)))
  return {
    width,
    height,
    margin,
    binding,
    zoom,
    columns,
    columnWidth: (textWidth - GUTTER * (columns - 1)) / columns,
    textWidth,
    textHeight: (height - margin.top - margin.bottom) / zoom,
  }
}

/** How much stands beside each other: `narrow` has room for a label and what it says, `wide` for a table. */
export type Breadth = 'wide' | 'narrow'

/** Which breadth so many millimetres are, as they are laid. */
export function breadthOf(laid: number): Breadth {
  return laid >= 150 ? 'wide' : 'narrow'
}
