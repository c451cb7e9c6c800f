import type { SentenceWith } from '../sentence.ts'

/** What each letter is called when a secret is read out, or typed in letter by letter. */
export interface LetterMessages {
  /** A letter from a to z, given small. */
  readonly 'letters.latin': SentenceWith<{ letter: string; isCapital: boolean }>
  readonly 'letters.digit': SentenceWith<{ digit: number }>
  /** One of the other signs of ASCII, or the space. */
  readonly 'letters.sign': SentenceWith<{ sign: string }>
  readonly 'letters.hiragana': SentenceWith<{ letter: string }>
  readonly 'letters.katakana': SentenceWith<{ letter: string }>
  readonly 'letters.kanji': SentenceWith<{ letter: string }>
  /** What is typed wide, or as half-width katakana, although there is the same in the usual width. */
  readonly 'letters.wide': SentenceWith<{ name: string }>
  readonly 'letters.narrow': SentenceWith<{ name: string }>
}
