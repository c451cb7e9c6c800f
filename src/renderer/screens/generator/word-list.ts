import type { Language } from '#core/language'

/** The words of a passphrase as they are typed, and as they are read; both lists have 2,048. */
export interface WordList {
  readonly words: readonly string[]
  /** In kana, by the word; empty where a word is read as it is typed. */
  readonly readings: ReadonlyMap<string, string>
}

const loading = new Map<Language, Promise<WordList>>()

/**
 * Loads a list when a passphrase is first wanted. They are those of BIP-39: chosen to be told apart, none of them offensive.
 * Services take no kana in a password, so the Japanese ones are typed in Roman letters (Hepburn), without the apostrophe
 * that parts ん from a vowel; all stay different.
 */
export function loadWordList(language: Language): Promise<WordList> {
  const known = loading.get(language) ?? load(language)
  loading.set(language, known)
  return known
}

async function load(language: Language): Promise<WordList> {
  if (language === 'en') {
    const { wordlist } = await import('@scure/bip39/wordlists/english.js')
    return { words: wordlist, readings: new Map() }
  }
  const [{ wordlist }, { toRomaji }] = await Promise.all([
    import('@scure/bip39/wordlists/japanese.js'),
    import('wanakana'),
  ])
  // The list is kept in decomposed form, が as か and a mark.
  const readings = wordlist.map((word) => word.normalize('NFC'))
  const words = readings.map((reading) => toRomaji(reading).replaceAll("'", ''))
  return { words, readings: new Map(words.map((word, i) => [word, readings[i] ?? ''])) }
}
