import type { Sentence } from '../sentence.ts'

/** Words for former values and the bin; every key starts with `history.`. */
export interface HistoryMessages {
  readonly 'history.title': Sentence
}
