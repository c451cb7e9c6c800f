import type { SecretSign } from '../../sheet/letters/secret-cells.ts'
import type { Sentence, SentenceWith } from '../sentence.ts'

type Signs = { readonly [K in `signs.${SecretSign}`]: Sentence }

/** What stands over and below a secret in clear, for somebody who copies it by hand; every key starts with `signs.`. */
export interface SignMessages extends Signs {
  readonly 'signs.width.full': Sentence
  readonly 'signs.width.half-kana': Sentence
  readonly 'signs.code': SentenceWith<{ code: string }>
  readonly 'signs.note.full': SentenceWith<{ count: number }>
  readonly 'signs.note.half-kana': SentenceWith<{ count: number }>
  readonly 'signs.note.spaces': SentenceWith<{ count: number }>
  readonly 'signs.note.unseen': SentenceWith<{ count: number }>
}
