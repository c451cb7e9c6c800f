import type { CharacterClass } from '../../secret/generate-password.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Classes = { readonly [K in `generator.class.${CharacterClass}`]: Sentence }

/** Sentences of the password generator; every key starts with `generator.`. */
export interface GeneratorMessages extends Classes {
  readonly 'generator.open': Sentence
  readonly 'generator.title': Sentence
  readonly 'generator.made': Sentence
  readonly 'generator.none': Sentence
  readonly 'generator.bits': SentenceWith<{ bits: number }>
  readonly 'generator.demands': SentenceWith<{ rule: string }>
  readonly 'generator.too-long': SentenceWith<{ most: number }>
  readonly 'generator.kind': Sentence
  readonly 'generator.kind.characters': Sentence
  readonly 'generator.kind.words': Sentence
  readonly 'generator.length': Sentence
  readonly 'generator.characters': SentenceWith<{ count: number }>
  readonly 'generator.classes': Sentence
  readonly 'generator.plain': Sentence
  readonly 'generator.plain-hint': Sentence
  readonly 'generator.language': Sentence
  readonly 'generator.language.ja': Sentence
  readonly 'generator.language.en': Sentence
  readonly 'generator.count': Sentence
  readonly 'generator.words': SentenceWith<{ count: number }>
  readonly 'generator.use': Sentence
  readonly 'generator.another': Sentence
  readonly 'generator.close': Sentence
}
