import type { Sentence } from '../sentence.ts'

/** Words that the system shows for us: kinds of files in its dialogs, the menu of macOS. */
export interface SystemMessages {
  readonly 'system.file.vault': Sentence
  readonly 'system.file.pdf': Sentence
  readonly 'system.file.picture': Sentence
  readonly 'system.file.document': Sentence
  readonly 'system.file.attachment': Sentence
  readonly 'system.menu.edit': Sentence
  readonly 'system.menu.window': Sentence
}
