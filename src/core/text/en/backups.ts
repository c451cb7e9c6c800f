import type { BackupsMessages } from '../messages/backups.ts'

export const backups: BackupsMessages = {
  'backups.title': 'Backups',
}
