import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words for merging copies, settling conflicts, files that changed under us; every key starts with `copies.`. */
export interface CopiesMessages {
  readonly 'copies.section': Sentence
  readonly 'copies.section-body': Sentence
  readonly 'copies.choose': Sentence
  readonly 'copies.reading': Sentence
  readonly 'copies.found-title': Sentence
  readonly 'copies.found-body': Sentence
  readonly 'copies.look': SentenceWith<{ file: string }>
  readonly 'copies.preview-title': Sentence
  readonly 'copies.preview': SentenceWith<{ file: string; day: string; count: number }>
  readonly 'copies.preview-nothing': SentenceWith<{ file: string }>
  readonly 'copies.preview-added': SentenceWith<{ name: string }>
  readonly 'copies.preview-changed': SentenceWith<{ name: string }>
  readonly 'copies.preview-deleted': SentenceWith<{ name: string }>
  readonly 'copies.preview-more': SentenceWith<{ count: number }>
  readonly 'copies.preview-conflicts': SentenceWith<{ count: number }>
  readonly 'copies.preview-stays': Sentence
  readonly 'copies.merge': Sentence
  readonly 'copies.keep': Sentence
  readonly 'copies.merged': SentenceWith<{ count: number }>
  readonly 'copies.password-title': Sentence
  readonly 'copies.password-body': Sentence
  readonly 'copies.password': Sentence
  readonly 'copies.password-go': Sentence
  readonly 'copies.taken-in': SentenceWith<{ names: string; more: number }>
  readonly 'copies.moved-over': Sentence
  /** `said`: what was taken in, as a sentence. */
  readonly 'copies.without-content': SentenceWith<{ said: string; names: string }>
  readonly 'copies.back': Sentence
  readonly 'copies.conflicts-title': SentenceWith<{ count: number }>
  readonly 'copies.conflicts-body': Sentence
  readonly 'copies.settle': Sentence
  readonly 'copies.settle-step': SentenceWith<{ left: number }>
  readonly 'copies.settle-question': SentenceWith<{ name: string; field: string }>
  readonly 'copies.settle-deleted': SentenceWith<{ name: string }>
  readonly 'copies.settle-in-force': Sentence
  readonly 'copies.settle-at': SentenceWith<{ day: string; time: string }>
  readonly 'copies.settle-choose': Sentence
  readonly 'copies.settle-stay': Sentence
  readonly 'copies.settle-later': Sentence
  readonly 'copies.settle-bin': Sentence
  readonly 'copies.settle-keep': Sentence
  readonly 'copies.settled': Sentence
  readonly 'copies.settled-all': Sentence
  readonly 'copies.hidden': Sentence
  readonly 'copies.go-on': Sentence
  readonly 'copies.go-on-merge': Sentence
  readonly 'copies.go-on-title': Sentence
  readonly 'copies.go-on-body': Sentence
  readonly 'copies.go-on-not': Sentence
  readonly 'copies.went-on': Sentence
}
