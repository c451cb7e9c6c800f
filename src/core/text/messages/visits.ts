import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words of an IT helper's visits; every key starts with `visits.`. */
export interface VisitsMessages {
  readonly 'visits.section': Sentence
  readonly 'visits.section.body': Sentence
  readonly 'visits.open': Sentence
  readonly 'visits.title': Sentence
  readonly 'visits.lead': Sentence
  readonly 'visits.begin': Sentence
  readonly 'visits.begin.body': Sentence
  readonly 'visits.begin.do': Sentence
  readonly 'visits.begin.done': Sentence
  readonly 'visits.helper': Sentence
  readonly 'visits.helper.hint': Sentence
  readonly 'visits.agreed-with': Sentence
  readonly 'visits.purpose': Sentence
  readonly 'visits.purpose.hint': Sentence
  readonly 'visits.purpose.change': Sentence
  readonly 'visits.purpose.keep': Sentence
  readonly 'visits.purpose.none': Sentence
  readonly 'visits.purpose.save': Sentence
  readonly 'visits.purpose.saved': Sentence
  readonly 'visits.consent': Sentence
  readonly 'visits.consent.hint': Sentence
  readonly 'visits.consent-given': SentenceWith<{ purpose: string; day: string }>
  readonly 'visits.from-last': SentenceWith<{ day: string; count: number }>
  readonly 'visits.missing': Sentence
  readonly 'visits.running': SentenceWith<{ day: string; helper: string; agreedWith: string }>
  readonly 'visits.bar': SentenceWith<{ fixed: number; open: number }>
  readonly 'visits.bar.show': Sentence
  readonly 'visits.sums': Sentence
  readonly 'visits.before': Sentence
  readonly 'visits.after': Sentence
  readonly 'visits.now': Sentence
  readonly 'visits.at-stake': Sentence
  readonly 'visits.nothing-at-stake': Sentence
  readonly 'visits.count': SentenceWith<{ count: number }>
  readonly 'visits.fixed': SentenceWith<{ count: number }>
  readonly 'visits.fixed.none': Sentence
  readonly 'visits.found': SentenceWith<{ count: number }>
  readonly 'visits.still-open': SentenceWith<{ count: number }>
  readonly 'visits.still-open.none': Sentence
  readonly 'visits.gone': Sentence
  readonly 'visits.deeds': Sentence
  readonly 'visits.deeds.lead': Sentence
  readonly 'visits.deeds.what': Sentence
  readonly 'visits.deeds.what.hint': Sentence
  readonly 'visits.deeds.add': Sentence
  readonly 'visits.deeds.added': Sentence
  readonly 'visits.left': SentenceWith<{ count: number }>
  readonly 'visits.left.lead': Sentence
  readonly 'visits.left.none': Sentence
  readonly 'visits.left.add': Sentence
  readonly 'visits.left.give': Sentence
  readonly 'visits.left.give-named': SentenceWith<{ name: string; headline: string }>
  readonly 'visits.left.change': Sentence
  readonly 'visits.left.change-named': SentenceWith<{ what: string }>
  readonly 'visits.left.by': SentenceWith<{ who: string; day: string }>
  readonly 'visits.left.finished': Sentence
  readonly 'visits.left.finished-named': SentenceWith<{ what: string }>
  readonly 'visits.left.noted-done': Sentence
  readonly 'visits.task.title': Sentence
  readonly 'visits.task.what': Sentence
  readonly 'visits.task.who': Sentence
  readonly 'visits.task.who.hint': Sentence
  readonly 'visits.task.until': Sentence
  readonly 'visits.task.save': Sentence
  readonly 'visits.task.saved': Sentence
  readonly 'visits.close': Sentence
  readonly 'visits.close.title': Sentence
  readonly 'visits.close.body': SentenceWith<{ fixed: number; open: number; without: number }>
  readonly 'visits.close.keep': Sentence
  readonly 'visits.closed': Sentence
  readonly 'visits.past': Sentence
  readonly 'visits.past.none': Sentence
  readonly 'visits.past.none.what': Sentence
  readonly 'visits.past.line': SentenceWith<{ fixed: number; open: number }>
  readonly 'visits.past.who': SentenceWith<{ helper: string; agreedWith: string }>
}
