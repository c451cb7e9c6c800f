import type { Language } from '#core/language'
import { PASSWORD_LENGTH, WORD_COUNT, type CharacterClass } from '#core/secret/generate-password'

/** What was chosen, kept for the next time as long as the notebook is open. */
export interface GeneratorChoice {
  readonly kind: 'characters' | 'words'
  readonly length: number
  readonly classes: readonly CharacterClass[]
  readonly withoutLookAlikes: boolean
  readonly count: number
  readonly language: Language
}

/** What can be copied from paper without a slip, and is long enough for it. */
export function usualChoice(language: Language): GeneratorChoice {
  return {
    kind: 'characters',
    length: PASSWORD_LENGTH.usual,
    classes: ['lower', 'upper', 'digit'],
    withoutLookAlikes: true,
    count: WORD_COUNT.usual,
    language,
  }
}
