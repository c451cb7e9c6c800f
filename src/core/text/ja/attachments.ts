import type { AttachmentsMessages } from '../messages/attachments.ts'

export const attachments: AttachmentsMessages = {
  'attachments.title': '写真と書類',
}
