import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the checklist on paper; every key starts with `checklist.`. */
export interface ChecklistMessages {
  readonly 'checklist.lead': Sentence
  readonly 'checklist.destroy': Sentence
  readonly 'checklist.replaced': Sentence
  readonly 'checklist.ends': Sentence
  readonly 'checklist.ends-on': SentenceWith<{ name: string; day: string }>
  readonly 'checklist.ends-some-day': SentenceWith<{ name: string }>
  readonly 'checklist.instead': Sentence
  readonly 'checklist.new.email': Sentence
  readonly 'checklist.new.phone': Sentence
  readonly 'checklist.at-stake': SentenceWith<{ what: string }>
  readonly 'checklist.rules': Sentence
  readonly 'checklist.rule.order': Sentence
  readonly 'checklist.rule.prove': Sentence
  readonly 'checklist.rule.end': Sentence
  readonly 'checklist.bridge': SentenceWith<{ address: string }>
  readonly 'checklist.bridge.name': SentenceWith<{ name: string; fees: string }>
  readonly 'checklist.bridge.fee.month': SentenceWith<{ money: string }>
  readonly 'checklist.bridge.fee.year': SentenceWith<{ money: string }>
  readonly 'checklist.bridge.fee-unknown': Sentence
  readonly 'checklist.bridge.before': Sentence
  readonly 'checklist.bridge.after': Sentence
  readonly 'checklist.bridge.by': SentenceWith<{ day: string }>
  readonly 'checklist.bridge.about': SentenceWith<{ day: string }>
  readonly 'checklist.bridge.ends-on': SentenceWith<{ day: string }>
  readonly 'checklist.bridge.apply': Sentence
  readonly 'checklist.accounts': SentenceWith<{ count: number }>
  readonly 'checklist.nothing': Sentence
  readonly 'checklist.account': SentenceWith<{ number: number; name: string }>
  readonly 'checklist.page': Sentence
  readonly 'checklist.first': Sentence
  readonly 'checklist.only-way': Sentence
  readonly 'checklist.unsuitable': Sentence
  readonly 'checklist.holds': SentenceWith<{ what: string }>
  readonly 'checklist.done': Sentence
  readonly 'checklist.done-on': SentenceWith<{ day: string }>
  readonly 'checklist.blank-day': Sentence
  readonly 'checklist.last': Sentence
}
