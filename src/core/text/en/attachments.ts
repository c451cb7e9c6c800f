import type { AttachmentsMessages } from '../messages/attachments.ts'

export const attachments: AttachmentsMessages = {
  'attachments.title': 'Photos and papers',
}
