import type { Command, PageCommand } from '../../shortcuts.ts'
import type { Sentence } from '../sentence.ts'

/** A page is called as its tab is. */
type OfCommands = { readonly [K in `shortcuts.do.${Exclude<Command, PageCommand>}`]: Sentence }

/** Sentences about keys, for the page about the keyboard and for the menu; every key starts with `shortcuts.`. */
export interface ShortcutMessages extends OfCommands {
  readonly 'shortcuts.title': Sentence
  readonly 'shortcuts.lead': Sentence
  readonly 'shortcuts.open': Sentence
  readonly 'shortcuts.open-hint': Sentence
  readonly 'shortcuts.group.screens': Sentence
  readonly 'shortcuts.group.accounts': Sentence
  readonly 'shortcuts.group.writing': Sentence
  readonly 'shortcuts.group.window': Sentence
  readonly 'shortcuts.group.anywhere': Sentence
  readonly 'shortcuts.row.tab': Sentence
  readonly 'shortcuts.row.back-tab': Sentence
  readonly 'shortcuts.row.press': Sentence
  readonly 'shortcuts.row.tick': Sentence
  readonly 'shortcuts.row.escape': Sentence
  readonly 'shortcuts.row.list': Sentence
  readonly 'shortcuts.row.ends': Sentence
  readonly 'shortcuts.row.into-list': Sentence
  readonly 'shortcuts.row.open': Sentence
  readonly 'shortcuts.row.column': Sentence
  readonly 'shortcuts.row.map': Sentence
  readonly 'shortcuts.row.map-size': Sentence
  /** How keys are called that have no sign. */
  readonly 'shortcuts.key.tab': Sentence
  readonly 'shortcuts.key.enter': Sentence
  readonly 'shortcuts.key.space': Sentence
  readonly 'shortcuts.key.escape': Sentence
}
