import type { Sentence, SentenceWith } from '../sentence.ts'

/** Words of a sheet on its way to paper; every key starts with `printing.`. */
export interface PrintingMessages {
  /** The title of a PDF; `number` null: it has none. */
  readonly 'printing.title': SentenceWith<{ sheet: string; number: number | null }>
  readonly 'printing.layout': SentenceWith<{ done: number; total: number }>
  readonly 'printing.pictures': SentenceWith<{ done: number; total: number }>
  readonly 'printing.pdf': SentenceWith<{ pages: number }>
  readonly 'printing.paper': Sentence
  readonly 'printing.cancel': Sentence
  readonly 'printing.picture': Sentence
  readonly 'printing.picture.title': Sentence
  readonly 'printing.picture.body': Sentence
  readonly 'printing.picture.after': Sentence
  readonly 'printing.picture.secrets': Sentence
  readonly 'printing.picture.save': Sentence
  readonly 'printing.picture.keep': Sentence
}
