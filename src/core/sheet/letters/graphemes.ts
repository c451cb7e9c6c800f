const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** What a reader takes for one letter each: 𠮷, が written with a mark of its own, a family of emoji. Nothing is left out. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
