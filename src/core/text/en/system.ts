import type { SystemMessages } from '../messages/system.ts'

export const system: SystemMessages = {
  'system.file.vault': 'Notebook',
  'system.file.pdf': 'PDF',
  'system.file.picture': 'Pictures',
  'system.file.document': 'Exported records',
  'system.file.attachment': 'Photos and papers',
  'system.menu.edit': 'Edit',
  'system.menu.window': 'Window',
}
