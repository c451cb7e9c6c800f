import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the report of a visit on paper; every key starts with `report.`. */
export interface ReportMessages {
  readonly 'report.print': Sentence
  /** Label of the choice of a visit. */
  readonly 'report.which': Sentence
  readonly 'report.lead': Sentence
  readonly 'report.destroy': Sentence
  readonly 'report.customers': SentenceWith<{ names: readonly string[] }>
  // what stands at its head
  readonly 'report.for': Sentence
  readonly 'report.day': Sentence
  readonly 'report.days': SentenceWith<{ from: string; to: string }>
  readonly 'report.helper': Sentence
  readonly 'report.agreed-with': Sentence
  readonly 'report.purpose': Sentence
  readonly 'report.consent': SentenceWith<{ day: string }>
  readonly 'report.running': Sentence
  readonly 'report.sum': SentenceWith<{ all: number; before: number; after: number }>
  readonly 'report.sum.left': SentenceWith<{ fixed: number; left: number }>
  /** How a count changed. */
  readonly 'report.change': SentenceWith<{ by: number }>
  // the lists
  readonly 'report.found.none': Sentence
  readonly 'report.found.open': Sentence
  readonly 'report.found.open.where': Sentence
  readonly 'report.column.value': Sentence
  readonly 'report.column.account': Sentence
  readonly 'report.column.found': Sentence
  readonly 'report.column.marks': Sentence
  readonly 'report.column.task': Sentence
  readonly 'report.column.who': Sentence
  readonly 'report.column.until': Sentence
  /** An account of which there are several by the same name. */
  readonly 'report.nth': SentenceWith<{ name: string; nth: number }>
  /** In place of the name and of the value, where a finding is said of several at once. */
  readonly 'report.this.account': Sentence
  readonly 'report.this.item': Sentence
  readonly 'report.stake': Sentence
  /** Of an account that was not there before the visit, or is not there after it. */
  readonly 'report.absent': Sentence
  readonly 'report.new': Sentence
  readonly 'report.new.what': Sentence
  readonly 'report.left': SentenceWith<{ count: number }>
  readonly 'report.left.none': Sentence
  readonly 'report.open': SentenceWith<{ count: number }>
  readonly 'report.open.write': Sentence
  readonly 'report.blank-until': Sentence
  readonly 'report.tick': Sentence
  // what is written by hand
  readonly 'report.next': Sentence
  /** How the helper is reached, written by hand: the notebook does not know it. */
  readonly 'report.contact': Sentence
  readonly 'report.blank-contact': Sentence
  readonly 'report.blank-day': Sentence
  readonly 'report.sign.customer': Sentence
  readonly 'report.sign.helper': Sentence
  readonly 'report.sign': Sentence
  readonly 'report.without': Sentence
}
