import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the three questions about every address and number. */
export interface InventoryMessages {
  readonly 'inventory.title': Sentence
  readonly 'inventory.lead': Sentence
  readonly 'inventory.start': Sentence
  readonly 'inventory.open': SentenceWith<{ count: number }>
  readonly 'inventory.close': Sentence
  readonly 'inventory.progress': SentenceWith<{ now: number; all: number }>
  readonly 'inventory.settles': SentenceWith<{ count: number }>
  readonly 'inventory.move': Sentence
  readonly 'inventory.move.yes': Sentence
  readonly 'inventory.move.no': Sentence
  readonly 'inventory.move.no.hint': Sentence
  readonly 'inventory.read': Sentence
  readonly 'inventory.hold': Sentence
  readonly 'inventory.when': Sentence
  readonly 'inventory.when.hint': Sentence
  readonly 'inventory.next': Sentence
  readonly 'inventory.skip': Sentence
  readonly 'inventory.back': Sentence
  readonly 'inventory.saved': Sentence
  readonly 'inventory.done': Sentence
  readonly 'inventory.summary': SentenceWith<{ all: number; open: number }>
  readonly 'inventory.nameless': SentenceWith<{ contact: string }>
}
