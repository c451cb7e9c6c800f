import type { FormatPart } from '../../sheet/model/kit.ts'
import type { Sentence } from '../sentence.ts'

type Parts = { readonly [K in `kit-format.${FormatPart['name']}`]: Sentence }

/** Sentences of the kit's page for engineers; every key starts with `kit-format.`. */
export interface KitFormatMessages extends Parts {
  readonly 'kit-format.lead': Sentence
  readonly 'kit-format.destroy': Sentence
  readonly 'kit-format.title': Sentence
  readonly 'kit-format.who': Sentence
  readonly 'kit-format.notation': Sentence
  readonly 'kit-format.whole': Sentence
}
