import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { addAttachment } from '../../session/add-attachment.ts'
import { attachmentOf, createPieceDesk, saveContent } from '../../session/attachments.ts'
import { fileNameOf } from '../../session/attachment-name.ts'
import { createLongWork } from '../long-work.ts'
import type { Surroundings } from './surroundings.ts'

export function createAttachmentHandlers({ current, dialogs }: Surroundings): Handlers['attachments'] {
  const desk = createPieceDesk()
  const adding = createLongWork(() => current.get()?.session ?? null)

  return {
    add: async ({ ownerId, keepMetadata, dropped }) => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      if (adding.isUnderWay()) return fail({ code: 'E_CANCELLED' })
      const path = dropped === undefined ? await dialogs.openFile('attachment') : null
      const source = dropped ?? (path === null ? null : { path })
      if (source === null) return ok(null)
      return adding.during(session, (watch) =>
        addAttachment(session, { ...source, ownerId, keepMetadata }, watch),
      )
    },
    progress: adding.progress,
    cancel: adding.cancel,
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
