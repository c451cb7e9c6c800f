/** Draws a whole number from 0 below `bound`, each as likely as any other. */
export type RandomBelow = (bound: number) => number

export const CHARACTER_CLASSES = ['lower', 'upper', 'digit', 'symbol'] as const
export type CharacterClass = (typeof CHARACTER_CLASSES)[number]

/** What a service wants of a password, as far as a generator can keep to it. */
export interface PasswordDemands {
  readonly min: number
  /** Absent: no limit is known. */
  readonly max?: number
  /** Classes of which there has to be one each. */
  readonly needs?: readonly CharacterClass[]
  /** How many different classes there have to be. */
  readonly classes?: number
  /** Classes that are refused. */
  readonly refuses?: readonly CharacterClass[]
  /** How many of the same character may stand in a row. */
  readonly longestRun?: number
}

export interface CharacterWish {
  readonly kind: 'characters'
  readonly length: number
  readonly classes: readonly CharacterClass[]
  /** Leaves out what is mistaken for another when it is copied by hand. */
  readonly withoutLookAlikes: boolean
}

export interface WordsWish {
  readonly kind: 'words'
  readonly count: number
  readonly words: readonly string[]
}

export type PasswordWish = CharacterWish | WordsWish

/** Bounds of what can be wished for. */
export const PASSWORD_LENGTH = { least: 6, most: 128, usual: 20 } as const
export const WORD_COUNT = { least: 4, most: 12, usual: 6 } as const

const ALPHABETS: Readonly<Record<CharacterClass, string>> = {
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  digit: '0123456789',
  // Signs that every keyboard has at hand and that no form is known to choke on.
  symbol: '!#$%&*+-./:=?@_~',
}

/** 0 and O, 1 and l and I, 2 and Z, 5 and S, 8 and B: what a hand-written note cannot tell apart. */
const LOOK_ALIKES = /[0Oo1lI2Zz5Ss8B|]/gu

/** More draws than any service's demands take; a wish that cannot be met ends here. */
const MOST_DRAWS = 10_000

/**
 * Makes a password. Each one that meets wish and demands is as likely as any other: whole passwords are drawn until one
 * does, nothing is put in afterwards.
 *
 * @returns null when the wish leaves no such password.
 */
export function generatePassword(
  wish: CharacterWish,
  random: RandomBelow,
  demands: PasswordDemands = { min: 0 },
): string | null {
  const characters = Array.from(alphabetOf(wish, demands))
  const length = fittingLength(wish.length, demands)
  if (characters.length === 0) return null
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const drawn = Array.from({ length }, () => characters[random(characters.length)] ?? '').join('')
    if (meets(drawn, demands, chosenClasses(wish, demands))) return drawn
  }
  return null
}

/**
 * Makes a passphrase of words drawn one by one, with a hyphen between: `kodomo-sakura-…`. Where the service asks for more than
 * small letters, each word begins with a capital and a digit stands at the end: `Kodomo-Sakura-…-7`. Whether it is too long for
 * the service is the caller's to see.
 */
export function generatePassphrase(
  { count, words }: WordsWish,
  random: RandomBelow,
  demands: PasswordDemands = { min: 0 },
): string {
  const { needs = [], classes = 0, refuses = [] } = demands
  const drawn = Array.from({ length: count }, () => words[random(words.length)] ?? '')
  const isMixed = needs.includes('upper') || classes > 2 || refuses.includes('symbol')
  const hasDigit = needs.includes('digit') || classes > 2
  return [
    ...(isMixed ? drawn.map((word) => word.charAt(0).toUpperCase() + word.slice(1)) : drawn),
    ...(hasDigit ? [String(2 + random(8))] : []),
  ].join(refuses.includes('symbol') ? '' : '-')
}

/**
 * How many yes-or-no questions it takes to guess it, for somebody who knows how it was made; rounded down. Demands take away
 * less than one of them.
 */
export function bitsOf(wish: PasswordWish, demands: PasswordDemands = { min: 0 }): number {
  return Math.floor(
    wish.kind === 'words'
      ? wish.count * Math.log2(wish.words.length)
      : fittingLength(wish.length, demands) * Math.log2(Math.max(alphabetOf(wish, demands).length, 1)),
  )
}

/** The length nearest to the wish that the service takes. */
export function fittingLength(length: number, { min, max }: PasswordDemands): number {
  return Math.min(Math.max(length, min), max ?? Number.POSITIVE_INFINITY)
}

function chosenClasses(
  { classes }: CharacterWish,
  { needs = [], refuses = [] }: PasswordDemands,
): readonly CharacterClass[] {
  return CHARACTER_CLASSES.filter(
    (known) => (classes.includes(known) || needs.includes(known)) && !refuses.includes(known),
  )
}

function alphabetOf(wish: CharacterWish, demands: PasswordDemands): string {
  const all = chosenClasses(wish, demands)
    .map((known) => ALPHABETS[known])
    .join('')
  return wish.withoutLookAlikes ? all.replace(LOOK_ALIKES, '') : all
}

/** One of each class that was chosen, so that no form asks for what the person thinks is there. */
function meets(
  password: string,
  { needs = [], classes = 0, longestRun }: PasswordDemands,
  chosen: readonly CharacterClass[],
): boolean {
  const found = new Set(Array.from(password, classOf))
  const wanted = password.length < chosen.length ? needs : chosen
  if (found.size < classes || !wanted.every((known) => found.has(known))) return false
  return longestRun === undefined || !new RegExp(`(.)\\1{${longestRun}}`, 'u').test(password)
}

function classOf(character: string): CharacterClass {
  return CHARACTER_CLASSES.find((known) => ALPHABETS[known].includes(character)) ?? 'symbol'
}
