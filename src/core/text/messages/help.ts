import type { Sentence } from '../sentence.ts'

/** Sentences around the manual, whose pages are docs/manual; every key starts with `help.`. */
export interface HelpMessages {
  readonly 'help.title': Sentence
  readonly 'help.open': Sentence
  readonly 'help.contents': Sentence
  readonly 'help.back': Sentence
  readonly 'help.search': Sentence
  readonly 'help.found': (values: { readonly count: number }) => string
}
