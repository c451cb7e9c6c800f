import type { Sentence, SentenceWith } from '../sentence.ts'

type ByMark<Prefix extends string> = {
  readonly [M in 'safe' | 'fragile' | 'lost' | 'unknown' as `${Prefix}.${M}`]: Sentence
}

/** Sentences of the home page; every key starts with `home.`. */
export interface HomeMessages extends ByMark<'home.note'> {
  readonly 'home.title': Sentence
  readonly 'home.lead': Sentence
  readonly 'home.tally': Sentence
  readonly 'home.see-list': Sentence
  readonly 'home.unit': Sentence
  readonly 'home.value': SentenceWith<{ count: number }>
  readonly 'home.value-beside': Sentence
  readonly 'home.value-none': Sentence
  readonly 'home.person': SentenceWith<{ name: string }>
  readonly 'home.first-three': SentenceWith<{ count: number }>
  readonly 'home.this-notebook': Sentence
  readonly 'home.next-step': Sentence
  readonly 'home.minutes': SentenceWith<{ minutes: number }>
  readonly 'home.and-more': SentenceWith<{ names: string; more: number }>
  readonly 'home.all-findings': SentenceWith<{ count: number }>
  readonly 'home.leave': Sentence
  readonly 'home.leave.title': Sentence
  readonly 'home.leave.body': Sentence
  readonly 'home.leave.reason': Sentence
  readonly 'home.leave.reason.hint': Sentence
  readonly 'home.leave.until': Sentence
  readonly 'home.leave.confirm': Sentence
  readonly 'home.leave.done': Sentence
  readonly 'home.left.back': Sentence
  readonly 'home.left.back.done': Sentence
  readonly 'home.left': SentenceWith<{ count: number }>
  readonly 'home.left.because': SentenceWith<{ reason: string; day: string }>
  readonly 'home.evidence': Sentence
  readonly 'home.evidence-already': Sentence
  readonly 'home.try': Sentence
  readonly 'home.nothing-fragile': Sentence
  readonly 'home.nothing-fragile-body': Sentence
  readonly 'home.set-up-title': Sentence
  readonly 'home.set-up-body': Sentence
  readonly 'home.set-up-step': Sentence
  readonly 'home.empty-title': Sentence
  readonly 'home.empty-body': Sentence
  readonly 'home.empty-step': Sentence
  readonly 'home.paper': Sentence
  readonly 'home.paper-notebook': Sentence
  readonly 'home.paper-sheet': SentenceWith<{ number: number }>
  readonly 'home.paper-none': Sentence
  readonly 'home.paper-none-body': Sentence
  readonly 'home.paper-current': Sentence
  readonly 'home.paper-current-body': SentenceWith<{ number: number; day: string }>
  readonly 'home.paper-outdated': Sentence
  readonly 'home.paper-outdated-body': SentenceWith<{ number: number; day: string; count: number }>
  readonly 'home.paper-outdated-rest': SentenceWith<{ number: number; day: string }>
  readonly 'home.paper-also': SentenceWith<{ numbers: string }>
  readonly 'home.paper-seal-none': Sentence
  readonly 'home.paper-seal-current': Sentence
  readonly 'home.paper-seal-outdated': Sentence
  readonly 'home.paper-more': SentenceWith<{ count: number }>
  readonly 'home.paper-swap': (values: { readonly number: number; readonly keptAt: string | null }) => string
  readonly 'home.paper-kept': SentenceWith<{ keptAt: string }>
  readonly 'home.paper-print-first': Sentence
  readonly 'home.paper-print': SentenceWith<{ number: number }>
}
