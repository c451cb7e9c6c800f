import type { CheckedEdit } from '#contract'
import type { Attachment } from '#core/record/attachment'
import type { FailureOf } from '#core/failure'
import type { RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import { writeFileWhole, type WriteFailure } from '../exchange/write-file.ts'
import type { AttachmentReadFailure, ContentReader } from '../vault/vault.ts'
import type { Session } from './session.ts'

type Unknown = FailureOf<'E_UNKNOWN_RECORD'>

/** The attachment of this id. */
export function attachmentOf(session: Session, id: RecordId): Result<Attachment, Unknown> {
  const found = session.records().find((record) => record.id === id)
  return found?.type === 'attachment' ? ok(found) : fail({ code: 'E_UNKNOWN_RECORD' })
}

/**
 * An edit from a window: names, dates and notes of attachments are the person's; what they are attached to, and what their
 * content is, the vault alone says. So a window can neither make a description up nor bend one to another content.
 */
export function withStoredContents(session: Session, edit: CheckedEdit): Result<CheckedEdit, Unknown> {
  if (edit.put.every(({ record }) => record.type !== 'attachment')) return ok(edit)
  const put: CheckedEdit['put'] = []
  for (const item of edit.put) {
    if (item.record.type !== 'attachment') {
      put.push(item)
      continue
    }
    const stored = attachmentOf(session, item.record.id)
    if (!stored.ok) return stored
    const { ownerId, mediaType, size, content } = stored.value
    put.push({ ...item, record: { ...item.record, ownerId, mediaType, size, content } })
  }
  return ok({ ...edit, put })
}

/** Gives the content of attachments out to a window, which asks for the pieces in turn. */
export interface PieceDesk {
  /** The piece that begins at `offset`: 0, or where the one before ended. */
  readonly pieceAt: (
    session: Session,
    id: RecordId,
    offset: number,
  ) => Result<
    { readonly bytes: Uint8Array; readonly size: number; readonly mediaType: string },
    Unknown | AttachmentReadFailure
  >
}

/** Nothing is being read yet. */
export function createPieceDesk(): PieceDesk {
  let open: { readonly session: Session; readonly id: RecordId; readonly reader: ContentReader } | null = null
  let reached = 0
  return {
    pieceAt: (session, id, offset) => {
      const found = attachmentOf(session, id)
      if (!found.ok) return found
      if (offset === 0) {
        open = { session, id, reader: session.vault.attachments.read(found.value) }
        reached = 0
      }
      if (open?.session !== session || open.id !== id || reached !== offset) {
        return fail({ code: 'E_UNKNOWN_RECORD' })
      }
      const piece = open.reader.next()
      if (!piece.ok) {
        open = null
        return piece
      }
      const bytes = piece.value ?? new Uint8Array(0)
      reached += bytes.length
      const { size, mediaType } = found.value
      return ok({ bytes, size, mediaType })
    },
  }
}

/** The whole content, for a sheet. */
export function wholeContent(
  session: Session,
  id: RecordId,
): Result<Uint8Array, Unknown | AttachmentReadFailure> {
  const found = attachmentOf(session, id)
  if (!found.ok) return found
  const whole = new Uint8Array(found.value.size)
  const reader = session.vault.attachments.read(found.value)
  for (let at = 0; ;) {
    const piece = reader.next()
    if (!piece.ok) return piece
    if (piece.value === null) return ok(whole)
    whole.set(piece.value, at)
    at += piece.value.length
  }
}

type SaveFailure = AttachmentReadFailure | { readonly code: Exclude<WriteFailure['code'], 'E_EXISTS'> }

/** Writes the content to a file, a piece at a time: all of it, or nothing. */
export async function saveContent(
  session: Session,
  attachment: Attachment,
  path: string,
): Promise<Result<null, SaveFailure>> {
  const { next } = session.vault.attachments.read(attachment)
  const failures: AttachmentReadFailure[] = []
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = await Promise.resolve(next())
      if (!piece.ok) {
        failures.push(piece.error)
        throw new Error(piece.error.code)
      }
      if (piece.value === null) return
      yield piece.value
    }
  }
  // The system's dialog has asked before it let an existing file be chosen.
  const written = await writeFileWhole(path, pieces(), { overwrite: true })
  const [failure] = failures
  if (failure !== undefined) return fail(failure)
  if (written.ok) return written
  const { code } = written.error
  return fail({ code: code === 'E_EXISTS' ? 'E_IO' : code })
}
