import type { SystemMessages } from '../messages/system.ts'

export const system: SystemMessages = {
  'system.file.vault': '控え帳',
  'system.file.pdf': 'PDF',
  'system.file.picture': '画像',
  'system.file.document': '書き出した控え',
  'system.file.attachment': '写真と書類',
  'system.menu.edit': '編集',
  'system.menu.window': 'ウインドウ',
}
