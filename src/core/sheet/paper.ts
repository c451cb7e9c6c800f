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
