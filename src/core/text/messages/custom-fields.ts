import type { Sentence, SentenceWith } from '../sentence.ts'

/** Fields of a record that its owner names; every key starts with `custom-fields.`. */
export interface CustomFieldMessages {
  readonly 'custom-fields.lead': Sentence
  readonly 'custom-fields.add': Sentence
  readonly 'custom-fields.name': Sentence
  readonly 'custom-fields.name.example': Sentence
  readonly 'custom-fields.kind': Sentence
  readonly 'custom-fields.value': Sentence
  readonly 'custom-fields.value.replaces': Sentence
  readonly 'custom-fields.up': Sentence
  readonly 'custom-fields.down': Sentence
  readonly 'custom-fields.empty': Sentence
  readonly 'custom-fields.large': Sentence
  readonly 'custom-fields.contact': Sentence
  readonly 'custom-fields.remind': Sentence
  readonly 'custom-fields.remind.never': Sentence
  /** 0: on the day itself. */
  readonly 'custom-fields.remind.days': SentenceWith<{ readonly days: number }>
}
