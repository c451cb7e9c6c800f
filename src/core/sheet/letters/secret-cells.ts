import { graphemesOf } from './graphemes.ts'

/** Signs that are mistaken for others, or overlooked, when a secret is copied by hand; each has a reading of its own. */
const SIGNS = {
  zero: '0',
  one: '1',
  'capital-o': 'O',
  'small-o': 'o',
  'capital-i': 'I',
  'small-l': 'l',
  bar: '|',
  hyphen: '-',
  underscore: '_',
  'long-vowel': 'ー',
  dash: '–—―‐‑',
  minus: '−',
  'kanji-one': '一',
  tilde: '~',
  wave: '〜～',
  period: '.',
  comma: ',',
  apostrophe: "'’",
  backquote: '`',
  quote: '"”',
} as const
export type SecretSign = keyof typeof SIGNS | 'capital' | 'space'

const SIGN_BY_LETTER: ReadonlyMap<string, SecretSign> = new Map(
  (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).flatMap((sign) =>
    Array.from(SIGNS[sign], (letter) => [letter, sign] as const),
  ),
)

/** Capitals that differ from their small letter in nothing but height. */
const SAME_SHAPE = /^[CKPSUVWXZ]$/u
/** What is typed as full-width although there is a half-width sign for it: Ａ １ ！ and the space of Japanese. */
const FULL_WIDTH = /^[\u3000\uff01-\uff5e\uffe0-\uffe6]/u
/** Half-width katakana: ｱ is another letter than ア. */
const HALF_WIDTH_KANA = /^[\uff61-\uff9f]/u
/** What shows nothing on paper, or nothing of its own. */
const INVISIBLE = /^(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?![ \u3000])\p{Zs}|\p{M})/u

/** Beyond what every typeface has: 𠮷, and all emoji. */
const RARE = /[\u{10000}-\u{10ffff}]/u

/** One letter of a secret as it stands in its square. */
export interface SecretCell {
  /** The letter itself; a space and what cannot be seen too. */
  readonly text: string
  /** `full` and `half-kana` only for what exists in the other width as well. */
  readonly width: 'usual' | 'full' | 'half-kana'
  /** By which it is read where readings are wanted; null for what nobody mistakes. */
  readonly sign: SecretSign | null
  /** It shows nothing on paper, or nothing of its own. */
  readonly isUnseen: boolean
  /** Its numbers in Unicode where the letter alone may not tell: unseen, or so rare that the typeface may lack it. */
  readonly codes: readonly string[]
}

/** Takes a secret apart, letter by letter as a reader counts them. The texts joined are the secret. */
export function secretCells(secret: string): readonly SecretCell[] {
  // Among digits alone every 0 is a zero.
  const isNumber = /^[\d\s-]*$/u.test(secret)
  const hasRound = /[0O０Ｏ]/u.test(secret)
  return graphemesOf(secret).map((text) => {
    const known = signOf(text)
    // An o is mistaken only where there is something to mistake it for.
    const sign = known === 'small-o' && !hasRound ? null : known
    const isUnseen = INVISIBLE.test(text)
    return {
      text,
      width: FULL_WIDTH.test(text) ? 'full' : HALF_WIDTH_KANA.test(text) ? 'half-kana' : 'usual',
      sign: isNumber && sign !== 'space' ? null : sign,
      isUnseen,
      codes: isUnseen || RARE.test(text) ? Array.from(text, codeOf) : [],
    }
  })
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

function signOf(text: string): SecretSign | null {
  if (text === ' ' || text === '\u3000') return 'space'
  if (SAME_SHAPE.test(text)) return 'capital'
  // ０ is mistaken for Ｏ as 0 is for O.
  const known = FULL_WIDTH.test(text) ? text.normalize('NFKC') : text
  return SIGN_BY_LETTER.get(text) ?? SIGN_BY_LETTER.get(known) ?? null
}

/** What somebody who copies a secret has to be told beside it. */
export interface SecretNotes {
  readonly full: number
  readonly halfKana: number
  readonly spaces: number
  readonly unseen: number
}

/** Counts what is not to be seen at a glance in a secret. */
export function secretNotes(cells: readonly SecretCell[]): SecretNotes {
  const count = (is: (cell: SecretCell) => boolean) => cells.filter(is).length
  return {
    full: count(({ width }) => width === 'full'),
    halfKana: count(({ width }) => width === 'half-kana'),
    spaces: count(({ sign }) => sign === 'space'),
    unseen: count(({ isUnseen }) => isUnseen),
  }
}

/** Groups of five, so that the eye keeps its place. */
export function cellsInFives(cells: readonly SecretCell[]): readonly (readonly SecretCell[])[] {
  return Array.from({ length: Math.ceil(cells.length / 5) }, (_, i) => cells.slice(i * 5, i * 5 + 5))
}

/** Cuts a product key into the groups in which it is typed: at its own hyphens, else every five letters. */
export function keyCells(key: string): readonly (readonly SecretCell[])[] {
  const parts = key.split('-')
  const isKey = parts.length > 1 && parts.every((part) => /^[0-9A-Za-z]{2,8}$/u.test(part))
  if (!isKey) return cellsInFives(secretCells(key))
  const cells = secretCells(parts.join(''))
  let from = 0
  return parts.map(({ length }) => cells.slice(from, (from += length)))
}
