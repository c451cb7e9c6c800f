import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words for former values and the bin; every key starts with `history.`. */
export interface HistoryMessages {
  readonly 'history.title': Sentence
  readonly 'history.title-of': SentenceWith<{ name: string }>
  readonly 'history.lead': Sentence
  readonly 'history.none': Sentence
  readonly 'history.hidden': Sentence
  readonly 'history.until': SentenceWith<{ until: string }>
  readonly 'history.between': SentenceWith<{ from: string; until: string }>
  readonly 'history.since-unknown': Sentence
  readonly 'history.restore': Sentence
  readonly 'history.restore-named': SentenceWith<{ field: string; until: string }>
  readonly 'history.restored': SentenceWith<{ field: string }>
  readonly 'history.bin': Sentence
  readonly 'history.bin-open': SentenceWith<{ count: number }>
  readonly 'history.bin-lead': Sentence
  readonly 'history.bin-empty': Sentence
  readonly 'history.bin-row': SentenceWith<{ type: string; when: string }>
  readonly 'history.bin-restore': Sentence
  readonly 'history.bin-restore-named': SentenceWith<{ name: string }>
  readonly 'history.bin-restored': SentenceWith<{ name: string }>
  readonly 'history.purge': Sentence
  readonly 'history.purge-named': SentenceWith<{ name: string }>
  readonly 'history.purge-all': Sentence
  readonly 'history.purge-title': SentenceWith<{ name: string }>
  readonly 'history.purge-all-title': SentenceWith<{ count: number }>
  readonly 'history.purge-why': Sentence
  readonly 'history.purge-keep': Sentence
  readonly 'history.purge-go': Sentence
  readonly 'history.purged': SentenceWith<{ backups: number }>
}
