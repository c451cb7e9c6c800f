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
  /** Services that stand under several spellings. */
  readonly 'twins.spellings': Sentence
  readonly 'twins.spellings.lead': Sentence
  readonly 'twins.spellings.of': SentenceWith<{ name: string }>
  readonly 'twins.spellings.choose': Sentence
  /** `isKnown`: it is how the catalogue names it. */
  readonly 'twins.spellings.count': SentenceWith<{ count: number; isKnown: boolean }>
  readonly 'twins.spellings.do': Sentence
  readonly 'twins.spellings.done': SentenceWith<{ name: string; count: number }>
  readonly 'twins.see': SentenceWith<{ name: string }>
}
