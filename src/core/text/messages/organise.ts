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
  readonly 'organise.filter': Sentence
  readonly 'organise.filter.title': Sentence
  readonly 'organise.filters': Sentence
  readonly 'organise.chosen': Sentence
  readonly 'organise.take-off': SentenceWith<{ name: string }>
  readonly 'organise.clear': Sentence
  readonly 'organise.save': Sentence
  readonly 'organise.save.name': Sentence
  readonly 'organise.save.hint': Sentence
  readonly 'organise.save.taken': Sentence
  readonly 'organise.save.go': Sentence
  readonly 'organise.saved': SentenceWith<{ name: string }>
  readonly 'organise.forget': SentenceWith<{ name: string }>
  readonly 'organise.forgotten': SentenceWith<{ name: string }>
  /** How many were found that are no accounts. */
  readonly 'organise.beyond': SentenceWith<{ count: number }>
  readonly 'organise.beyond.title': SentenceWith<{ query: string }>
  readonly 'organise.beyond.more': SentenceWith<{ count: number }>
  readonly 'organise.any': Sentence
  readonly 'organise.only': Sentence
  readonly 'organise.contact': Sentence
  readonly 'organise.show': SentenceWith<{ count: number }>
  readonly 'organise.missing': Sentence
  readonly 'organise.missing.email': Sentence
  readonly 'organise.missing.phone': Sentence
  readonly 'organise.missing.login': Sentence
  readonly 'organise.missing.password': Sentence
  readonly 'organise.missing.person': Sentence
  readonly 'organise.missing.tags': Sentence
  readonly 'organise.missing.confirmed': Sentence
  readonly 'organise.condition.words': SentenceWith<{ words: string }>
  readonly 'organise.condition.tag': SentenceWith<{ tag: string }>
  readonly 'organise.condition.finding': Sentence
  readonly 'organise.condition.newer': Sentence
  readonly 'organise.tag-count': SentenceWith<{ tag: string; count: number }>
  readonly 'organise.view.table': Sentence
  readonly 'organise.view.list': Sentence
  readonly 'organise.back': Sentence
  readonly 'organise.columns': Sentence
  readonly 'organise.columns.lead': Sentence
  readonly 'organise.columns.usual': Sentence
  readonly 'organise.column.left': Sentence
  readonly 'organise.column.left-named': SentenceWith<{ column: string }>
  readonly 'organise.column.right': Sentence
  readonly 'organise.column.right-named': SentenceWith<{ column: string }>
  /** `place` counts from the left, the first is 1. */
  readonly 'organise.column.moved': SentenceWith<{ column: string; place: number }>
  readonly 'organise.column.service': Sentence
  readonly 'organise.column.person': Sentence
  readonly 'organise.column.login': Sentence
  readonly 'organise.column.email': Sentence
  readonly 'organise.column.phone': Sentence
  readonly 'organise.column.mark': Sentence
  readonly 'organise.column.finding': Sentence
  readonly 'organise.column.value': Sentence
  readonly 'organise.column.tags': Sentence
  readonly 'organise.column.state': Sentence
  readonly 'organise.column.confirmed': Sentence
  readonly 'organise.column.signed-in': Sentence
  readonly 'organise.column.changed': Sentence
  readonly 'organise.column.created': Sentence
  readonly 'organise.column.favourite': Sentence
}
