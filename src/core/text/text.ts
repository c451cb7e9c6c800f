import type { Language } from '../language.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Messages } from './messages.ts'

/** All sentences in one language. */
export function textIn(language: Language): Messages {
  return language === 'ja' ? ja : en
}
