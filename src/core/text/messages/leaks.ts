import type { Language } from '../../language.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

/** Looking passwords up in a list of leaked ones. */
export interface LeaksMessages {
  readonly 'leaks.title': Sentence
  readonly 'leaks.body': Sentence
  readonly 'leaks.where': Sentence
  readonly 'leaks.choose': Sentence
  readonly 'leaks.running': SentenceWith<{ percent: number }>
  readonly 'leaks.stop': Sentence
  readonly 'leaks.last': SentenceWith<{ day: string; checked: number; seen: number }>
  readonly 'leaks.sum': SentenceWith<{ checked: number; seen: number }>
  /** Passwords that are damaged, or for which the list has no part. */
  readonly 'leaks.unchecked': SentenceWith<{ count: number }>
  readonly 'leaks.not-noted': Sentence
  readonly 'leaks.found': Sentence
  readonly 'leaks.times': SentenceWith<{ count: number; language: Language }>
  /** On the account's page, beside its password. */
  readonly 'leaks.of-account': SentenceWith<{ times: string; day: string }>
}
