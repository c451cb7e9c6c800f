import type { Sentence } from '../sentence.ts'

/** Words for merging copies, settling conflicts, files that changed under us; every key starts with `copies.`. */
export interface CopiesMessages {
  readonly 'copies.title': Sentence
}
