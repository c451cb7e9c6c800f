import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words for what has a day; every key starts with `reminders.`. */
export interface RemindersMessages {
  readonly 'reminders.title': Sentence
  readonly 'reminders.lead': Sentence
  readonly 'reminders.field': SentenceWith<{ readonly name: string; readonly field: string }>
  readonly 'reminders.renewal': SentenceWith<{ readonly name: string }>
  readonly 'reminders.closing': SentenceWith<{ readonly name: string }>
  readonly 'reminders.password': SentenceWith<{ name: string }>
  readonly 'reminders.paper': SentenceWith<{ name: string }>
  readonly 'reminders.review': SentenceWith<{ readonly name: string }>
  readonly 'reminders.finding': SentenceWith<{ readonly name: string; readonly headline: string }>
  readonly 'reminders.reviews': SentenceWith<{ readonly count: number }>
  readonly 'reminders.more': SentenceWith<{ readonly count: number }>
  /** `days`: from today; below 0 where it is past. */
  readonly 'reminders.when': SentenceWith<{ readonly day: string; readonly days: number }>
  readonly 'reminders.open': Sentence
  readonly 'reminders.reviewed': Sentence
  readonly 'reminders.done': Sentence
  readonly 'reminders.later': Sentence
  /** For a screen reader: what is done, and with what. */
  readonly 'reminders.about': SentenceWith<{ readonly action: string; readonly what: string }>
  readonly 'reminders.said.done': Sentence
  readonly 'reminders.said.later': SentenceWith<{ readonly day: string }>
  readonly 'reminders.said.reviewed': Sentence
  readonly 'reminders.lead-days': Sentence
  readonly 'reminders.usual': Sentence
  readonly 'reminders.review-every': Sentence
  readonly 'reminders.review-every.hint': Sentence
  readonly 'reminders.review.usual': SentenceWith<{ readonly months: number }>
  /** 0: not at all. */
  readonly 'reminders.review.months': SentenceWith<{ readonly months: number }>
  readonly 'reminders.settings': Sentence
  readonly 'reminders.settings.review': Sentence
  readonly 'reminders.settings.review.hint': Sentence
  readonly 'reminders.notices': Sentence
  readonly 'reminders.notices.hint': Sentence
  /** All that a notice of the system says. */
  readonly 'reminders.notice.title': Sentence
  readonly 'reminders.notice.body': Sentence
}
