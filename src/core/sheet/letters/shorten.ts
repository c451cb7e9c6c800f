import { graphemesOf } from './graphemes.ts'

/** A name cut to what a small paper has room for, with … in place of the rest. */
export function shortened(text: string, most: number): string {
  const letters = graphemesOf(text)
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}
