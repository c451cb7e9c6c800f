import type { Sentence, SentenceWith } from '../sentence.ts'

type Items = {
  readonly [
    K in `call.item.${'login' | 'mail' | 'phone' | 'company' | 'company-address' | 'device'}`
  ]: Sentence
}

/** Sentences of the card for a call; every key starts with `call.`. */
export interface CallMessages extends Items {
  readonly 'call.lead': Sentence
  readonly 'call.destroy': Sentence
  readonly 'call.print': Sentence
  readonly 'call.whom': SentenceWith<{ name: string }>
  readonly 'call.cannot': SentenceWith<{ what: string }>
  readonly 'call.no-number': Sentence
  readonly 'call.also': Sentence
  /** The same where no number is known. */
  readonly 'call.only': Sentence
  readonly 'call.ready': Sentence
  readonly 'call.never': Sentence
  readonly 'call.when': Sentence
  readonly 'call.due': SentenceWith<{ subject: string; day: string }>
  readonly 'call.due-hint': SentenceWith<{ subject: string; day: string }>
  readonly 'call.note': Sentence
  readonly 'call.note.at': Sentence
  readonly 'call.note.who': Sentence
  readonly 'call.note.reference': Sentence
  readonly 'call.note.said': Sentence
  readonly 'call.note.next': Sentence
}
