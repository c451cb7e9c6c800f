import type { Language } from '../language.ts'

/** The order of words in a language: kana in the order of 五十音, whatever their width; numbers by what they count. */
export function collatorOf(language: Language): Intl.Collator {
  return new Intl.Collator(language === 'ja' ? 'ja' : 'en-GB', { numeric: true })
}
