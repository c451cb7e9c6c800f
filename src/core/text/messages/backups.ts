import type { Sentence } from '../sentence.ts'

/** Words for automatic backups, restoring, the drill; every key starts with `backups.`. */
export interface BackupsMessages {
  readonly 'backups.title': Sentence
}
