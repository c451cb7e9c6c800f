import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences about keeping many accounts in order: tags, favourites, filters, the table. */
export interface OrganiseMessages {
  readonly 'organise.reading': Sentence
  readonly 'organise.reading.hint': Sentence
  readonly 'organise.favourite': Sentence
  readonly 'organise.favourite.add': Sentence
  readonly 'organise.favourite.added': SentenceWith<{ name: string }>
  readonly 'organise.favourite.removed': SentenceWith<{ name: string }>
  readonly 'organise.tags.hint': Sentence
  readonly 'organise.tags.known': Sentence
  readonly 'organise.tags.use': SentenceWith<{ count: number }>
  readonly 'organise.tags.new': SentenceWith<{ tag: string }>
  readonly 'organise.tags.take-off': SentenceWith<{ tag: string }>
  readonly 'organise.tags.order': Sentence
  readonly 'organise.tags.order.short': Sentence
  readonly 'organise.tags.order.lead': Sentence
  readonly 'organise.tags.none': Sentence
  readonly 'organise.tags.rename': SentenceWith<{ tag: string }>
  readonly 'organise.tags.rename.short': Sentence
  readonly 'organise.tags.rename.go': Sentence
  readonly 'organise.tags.rename.to': Sentence
  readonly 'organise.tags.merges': SentenceWith<{ tag: string; count: number }>
  readonly 'organise.tags.renamed': SentenceWith<{ tag: string; count: number }>
  readonly 'organise.tags.remove': SentenceWith<{ tag: string }>
  readonly 'organise.tags.remove.short': Sentence
  readonly 'organise.tags.removed': SentenceWith<{ tag: string; count: number }>
}
