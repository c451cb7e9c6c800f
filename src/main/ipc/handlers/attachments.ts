import type { AttachmentProgress, Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { addAttachment } from '../../session/add-attachment.ts'
import { attachmentOf, createPieceDesk, saveContent } from '../../session/attachments.ts'
import { fileNameOf } from '../../session/attachment-name.ts'
import type { Surroundings } from './surroundings.ts'

export function createAttachmentHandlers({ current, dialogs }: Surroundings): Handlers['attachments'] {
  const desk = createPieceDesk()
  let progress: AttachmentProgress | null = null
  let isCancelled = false

  return {
    add: async ({ ownerId, keepMetadata, dropped }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      // One at a time: there is one progress to show and one thing to cancel.
      if (progress !== null) return fail({ code: 'E_CANCELLED' })
      const path = dropped === undefined ? await dialogs.openFile('attachment') : null
      const source = dropped ?? (path === null ? null : { path })
      if (source === null) return ok(null)
      isCancelled = false
      progress = { done: 0, total: 0 }
      try {
        return await addAttachment(
          session,
          { ...source, ownerId, keepMetadata },
          {
            onProgress: (done, total) => (progress = { done, total }),
            isCancelled: () => isCancelled || current.get()?.session !== session,
          },
        )
      } finally {
        progress = null
      }
    },
    progress: () => Promise.resolve(ok(progress)),
    cancel: () => {
      isCancelled = true
      return Promise.resolve(ok(null))
    },
    read: ({ id, offset }) => {
      const opened = current.need()
      return Promise.resolve(opened.ok ? desk.pieceAt(opened.value.session, id, offset) : opened)
    },
    saveAs: async ({ id }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      const attachment = attachmentOf(session, id)
      if (!attachment.ok) return attachment
      const path = await dialogs.saveFile({ fileName: fileNameOf(attachment.value), kind: 'attachment' })
      if (path === null) return ok(null)
      // The vault may have locked itself while the dialog stood open.
      if (current.get()?.session !== session) return fail({ code: 'E_LOCKED' })
      const saved = await saveContent(session, attachment.value, path)
      return saved.ok ? ok({ path }) : saved
    },
  }
}
