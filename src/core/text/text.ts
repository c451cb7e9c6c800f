import type { Language } from '../language.ts'
import { en } from './en.ts'
import { isolating } from './isolate.ts'
import { ja } from './ja.ts'
import type { Messages } from './messages.ts'

const messages: Readonly<Record<Language, Messages>> = { ja: isolating(ja), en: isolating(en) }

/** All sentences in one language. */
export function textIn(language: Language): Messages {
  return messages[language]
}
