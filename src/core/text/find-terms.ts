import type { Language } from '../language.ts'
import type { Messages } from './messages.ts'
import { TERMS, type Term } from './messages/glossary.ts'

/** A piece of a sentence: a word that is explained, or what stands between such words. */
export interface Piece {
  readonly words: string
  readonly term: Term | null
}

/** Words that everybody knows and every page uses: they stand on the manual's page only. */
const EVERYDAY: ReadonlySet<Term> = new Set(['service', 'person'])

/** Takes a sentence apart at the first place of each word that the glossary explains. */
export function findTerms(sentence: string, text: Messages, language: Language): readonly Piece[] {
  const found = TERMS.flatMap((term) => {
    if (EVERYDAY.has(term)) return []
    const at = patternOf(text[`glossary.${term}`], language).exec(sentence)
    return at === null ? [] : { term, from: at.index, to: at.index + at[0].length }
  })
  // Where one word stands in another, the longer one is meant.
  const outermost = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          one.to <= other.to &&
          other.to - other.from > one.to - one.from,
      ),
  )
  const pieces: Piece[] = []
  let read = 0
  for (const { term, from, to } of outermost.toSorted((a, b) => a.from - b.from)) {
    pieces.push({ words: sentence.slice(read, from), term: null }, { words: sentence.slice(from, to), term })
    read = to
  }
  return [...pieces, { words: sentence.slice(read), term: null }].filter(({ words }) => words !== '')
}

/** English words are whole words, also in the plural; 写します is no 写し. */
function patternOf(word: string, language: Language): RegExp {
  return language === 'en'
    ? new RegExp(`\\b${word.replace(/y$/u, '(?:y|ie)')}s?\\b`, 'iu')
    : new RegExp(`${word}(?!ま|た|て)`, 'u')
}
