import type { TwinPair } from '../../twins/pairs.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences about records that may be one thing written down twice. */
export interface TwinsMessages extends Readonly<Record<`twins.by.${TwinPair['by']}`, Sentence>> {
  readonly 'twins.title': Sentence
  readonly 'twins.lead': Sentence
  readonly 'twins.open': SentenceWith<{ count: number }>
  readonly 'twins.none': Sentence
  readonly 'twins.none.why': Sentence
  readonly 'twins.back': Sentence
  readonly 'twins.pair': SentenceWith<{ first: string; second: string }>
  readonly 'twins.field': Sentence
  readonly 'twins.first': Sentence
  readonly 'twins.second': Sentence
  readonly 'twins.same': Sentence
  readonly 'twins.choose': SentenceWith<{ field: string; which: string }>
  readonly 'twins.both': Sentence
  readonly 'twins.there': Sentence
  readonly 'twins.what': Sentence
  readonly 'twins.combine': Sentence
  readonly 'twins.combined': Sentence
  readonly 'twins.different': Sentence
  readonly 'twins.different.done': Sentence
  readonly 'twins.see': SentenceWith<{ name: string }>
}
