import type { Sentence, SentenceWith } from '../sentence.ts'

/** What has to be written and printed until the first paper lies in the drawer. */
export type StartStep = 'account' | 'phone' | 'sheet'

type ByStep<Prefix extends string> = { readonly [S in StartStep as `${Prefix}.${S}`]: Sentence }

/** Sentences of the way to the first paper; every key starts with `start.`. */
export interface StartMessages extends ByStep<'start.step'>, ByStep<'start.go'>, ByStep<'start.how'> {
  readonly 'start.title': Sentence
  readonly 'start.lead': Sentence
  readonly 'start.points': readonly string[]
  readonly 'start.after': Sentence
  readonly 'start.left': SentenceWith<{ count: number }>
  readonly 'start.done-step': Sentence
  readonly 'start.skip-phone': Sentence
  readonly 'start.resume': Sentence
  readonly 'start.leave': Sentence
  readonly 'start.finished': Sentence
  readonly 'start.more': Sentence
  readonly 'start.browsers': SentenceWith<{ names: string }>
  readonly 'start.browsers.body': Sentence
  readonly 'start.browsers.address': SentenceWith<{ name: string }>
  readonly 'start.browsers.app': SentenceWith<{ name: string }>
  readonly 'start.browsers.not-yet': Sentence
}
