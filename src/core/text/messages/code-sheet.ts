import type { Sentence, SentenceWith } from '../sentence.ts'

/** Sentences of the sheet with backup codes; every key starts with `code-sheet.`. */
export interface CodeSheetMessages {
  readonly 'code-sheet.lead': Sentence
  readonly 'code-sheet.carries': Sentence
  readonly 'code-sheet.destroy': Sentence
  readonly 'code-sheet.login': SentenceWith<{ login: string }>
  readonly 'code-sheet.codes': Sentence
  readonly 'code-sheet.left': SentenceWith<{ unused: number; count: number }>
  readonly 'code-sheet.left-all': SentenceWith<{ count: number }>
  readonly 'code-sheet.left-unknown': Sentence
  readonly 'code-sheet.written': SentenceWith<{ day: string }>
  readonly 'code-sheet.each': SentenceWith<{ notes: string }>
  readonly 'code-sheet.once': Sentence
  readonly 'code-sheet.used-on': Sentence
  readonly 'code-sheet.row': SentenceWith<{ number: number }>
  readonly 'code-sheet.hidden': Sentence
  readonly 'code-sheet.withheld': Sentence
  readonly 'code-sheet.none-left': Sentence
  readonly 'code-sheet.use': Sentence
  readonly 'code-sheet.use.ask': Sentence
  readonly 'code-sheet.use.choose': Sentence
  readonly 'code-sheet.use.tick': Sentence
  /** Of codes that do not stand on the sheet. */
  readonly 'code-sheet.use.mark': Sentence
  readonly 'code-sheet.new': Sentence
  readonly 'code-sheet.new.two': Sentence
  readonly 'code-sheet.new.page': SentenceWith<{ page: string }>
  readonly 'code-sheet.new.anywhere': Sentence
  readonly 'code-sheet.new.write': Sentence
  readonly 'code-sheet.keep': Sentence

  // in the window
  readonly 'code-sheet.print': Sentence
  readonly 'code-sheet.secrets': Sentence
}
