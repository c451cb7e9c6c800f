import type { Sentence } from '../sentence.ts'

/** Words for changing the password, shares of the recovery key, rotation, quick unlock; every key starts with `keys.`. */
export interface KeysMessages {
  readonly 'keys.title': Sentence
}
