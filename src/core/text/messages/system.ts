import type { Sentence } from '../sentence.ts'

/** Words that the system shows for us: kinds of files in its dialogs, the menu of macOS. */
export interface SystemMessages {
  readonly 'system.file.vault': Sentence
  readonly 'system.file.pdf': Sentence
  readonly 'system.file.picture': Sentence
  readonly 'system.file.document': Sentence
  readonly 'system.file.attachment': Sentence
  readonly 'system.file.leak-list': Sentence
  readonly 'system.quit.printing': Sentence
  readonly 'system.quit.printing.detail': Sentence
  readonly 'system.quit.wait': Sentence
  readonly 'system.quit.stop': Sentence
  readonly 'system.menu.notebook': Sentence
  readonly 'system.menu.view': Sentence
  readonly 'system.menu.help': Sentence
  readonly 'system.menu.cut': Sentence
  readonly 'system.menu.copy': Sentence
  readonly 'system.menu.paste': Sentence
  readonly 'system.menu.selectAll': Sentence
  readonly 'system.menu.quit': Sentence
  readonly 'system.menu.about': Sentence
  readonly 'system.menu.hide': Sentence
  readonly 'system.menu.hideOthers': Sentence
  readonly 'system.menu.unhide': Sentence
  readonly 'system.menu.minimize': Sentence
  readonly 'system.menu.close': Sentence
  readonly 'system.menu.edit': Sentence
  readonly 'system.menu.window': Sentence
}
