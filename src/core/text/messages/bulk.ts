import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences about several accounts that are chosen, and what is done to all of them at once. */
export interface BulkMessages {
  readonly 'bulk.start': Sentence
  readonly 'bulk.start.hint': Sentence
  readonly 'bulk.stop': Sentence
  readonly 'bulk.count': SentenceWith<{ count: number }>
  readonly 'bulk.more': SentenceWith<{ count: number }>
  readonly 'bulk.all': Sentence
  readonly 'bulk.choose': SentenceWith<{ name: string }>
  readonly 'bulk.bar': Sentence
  readonly 'bulk.person': Sentence
  readonly 'bulk.person.title': SentenceWith<{ count: number }>
  readonly 'bulk.person.nobody': Sentence
  readonly 'bulk.tag': Sentence
  readonly 'bulk.tag.title': SentenceWith<{ count: number }>
  readonly 'bulk.tag.add': Sentence
  readonly 'bulk.tag.remove': Sentence
  readonly 'bulk.tag.which': Sentence
  readonly 'bulk.tag.none': Sentence
  readonly 'bulk.contact': Sentence
  readonly 'bulk.contact.title': SentenceWith<{ count: number }>
  readonly 'bulk.contact.which': Sentence
  readonly 'bulk.contact.used': SentenceWith<{ name: string; count: number }>
  readonly 'bulk.contact.none': Sentence
  readonly 'bulk.contact.go': Sentence
  readonly 'bulk.checked': Sentence
  readonly 'bulk.note': Sentence
  readonly 'bulk.note.title': SentenceWith<{ count: number }>
  readonly 'bulk.note.hint': Sentence
  readonly 'bulk.bin': Sentence
  readonly 'bulk.bin.title': SentenceWith<{ count: number }>
  readonly 'bulk.bin.why': Sentence
  readonly 'bulk.done': SentenceWith<{ count: number }>
  readonly 'bulk.nothing': Sentence
  readonly 'bulk.binned': SentenceWith<{ count: number }>
}
