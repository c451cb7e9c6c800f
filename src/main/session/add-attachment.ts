import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { EditAnswer } from '#contract'
import type { FailureOf } from '#core/failure'
import { asRecordId, type RecordId } from '#core/record/field'
import { fail, ok, type Result } from '#core/result'
import { contentOfBytes, contentOfFile, createSource, type FileContent } from '../picture/byte-source.ts'
import { planContent, type ContentPlan } from '../picture/plan.ts'
import { PIECE_BYTES, type AttachmentFailure, type ContentWriter } from '../vault/vault.ts'
import type { Session } from './session.ts'
import { toWriteFailure, type EditFailure } from './write-failure.ts'

/** A file with more was not made by a camera or scanner; it is not even looked through. */
const MOST_FILE_BYTES = 256 * 1024 * 1024

interface Wish {
  readonly ownerId: RecordId
  /** Whether what the camera wrote (place, time, device) stays in. */
  readonly keepMetadata: boolean
}

/** A file on this computer, or the bytes of one that was dropped onto the window. */
export type AddingWish = Wish &
  ({ readonly path: string } | { readonly name: string; readonly bytes: Uint8Array })

/** Whoever waits for it. Both are asked between two pieces. */
export interface AddingWatch {
  readonly onProgress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
}

export type AddFailure =
  | EditFailure
  | FailureOf<'E_FILE_UNREADABLE' | 'E_FILE_TOO_LARGE' | 'E_ATTACHMENTS_FULL' | 'E_FILE_KIND' | 'E_CANCELLED'>

export type Added = EditAnswer & { readonly attachmentId: RecordId; readonly metadataLeftOut: boolean }

/**
 * Takes a file into the vault: looks through it once, then encrypts what is kept of it, a piece at a time. Between two
 * pieces the program answers others. Unless all of it is in, nothing has changed.
 */
export async function addAttachment(
  session: Session,
  wish: AddingWish,
  watch: AddingWatch,
): Promise<Result<Added, AddFailure>> {
  if (!session.records().some(({ id }) => id === wish.ownerId)) return fail({ code: 'E_UNKNOWN_RECORD' })
  if ('bytes' in wish) return addContent(session, { ...wish, content: contentOfBytes(wish.bytes), watch })
  const file = await open(wish.path, 'r').catch(() => null)
  if (file === null) return fail({ code: 'E_FILE_UNREADABLE' })
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return fail({ code: 'E_FILE_UNREADABLE' })
    if (stat.size > MOST_FILE_BYTES) return fail({ code: 'E_FILE_TOO_LARGE' })
    const content = contentOfFile(file, stat.size)
    return await addContent(session, { ...wish, name: basename(wish.path), content, watch })
  } catch (error) {
    if (isSystemError(error)) return fail({ code: 'E_FILE_UNREADABLE' })
    throw error
  } finally {
    await file.close()
  }
}

interface Adding extends Wish {
  readonly name: string
  readonly content: FileContent
  readonly watch: AddingWatch
}

async function addContent(session: Session, adding: Adding): Promise<Result<Added, AddFailure>> {
  const plan = await planContent(createSource(adding.content), adding.keepMetadata)
  return plan === null ? fail({ code: 'E_FILE_KIND' }) : addPlanned(session, adding, plan)
}

async function addPlanned(
  session: Session,
  adding: Adding,
  plan: ContentPlan,
): Promise<Result<Added, AddFailure>> {
  const { mediaType, size, metadataLeftOut } = plan
  const begun = session.vault.attachments.begin(size)
  if (!begun.ok) return fail(toAddFailure(begun.error))
  const writer = begun.value
  let added: Result<Added, AddFailure> | null = null
  try {
    const written = await writePieces(writer, adding, plan)
    const finished = written.ok ? writer.finish() : written
    if (!finished.ok) return fail(toAddFailure(finished.error))
    const attachmentId = asRecordId(session.vault.newRowId())
    const record = {
      type: 'attachment' as const,
      id: attachmentId,
      ownerId: adding.ownerId,
      name: cleanName(adding.name),
      mediaType,
      ...finished.value,
    }
    const saved = session.applyEdit({ put: [{ record }], remove: [], label: 'add' })
    added = saved.ok ? ok({ ...saved.value, attachmentId, metadataLeftOut }) : saved
    return added
  } finally {
    if (added?.ok !== true) writer.abandon()
  }
}

async function writePieces(
  { append }: ContentWriter,
  { content, watch }: Adding,
  plan: ContentPlan,
): Promise<Result<null, AttachmentFailure | FailureOf<'E_CANCELLED' | 'E_FILE_UNREADABLE'>>> {
  let done = 0
  for (const piece of plan.pieces) {
    const length = 'bytes' in piece ? piece.bytes.length : piece.to - piece.from
    for (let at = 0; at < length; at += PIECE_BYTES) {
      const wanted = Math.min(PIECE_BYTES, length - at)
      const bytes =
        'bytes' in piece ? piece.bytes.subarray(at, at + wanted) : await content.read(piece.from + at, wanted)
      if (watch.isCancelled()) return fail({ code: 'E_CANCELLED' })
      // The file became shorter since it was looked through.
      if (bytes.length < wanted) return fail({ code: 'E_FILE_UNREADABLE' })
      const appended = append(bytes)
      if (!appended.ok) return appended
      done += wanted
      watch.onProgress(done, plan.size)
      await nextTurn()
    }
  }
  return ok(null)
}

function toAddFailure(
  failure: AttachmentFailure | FailureOf<'E_CANCELLED' | 'E_FILE_UNREADABLE'>,
): AddFailure {
  switch (failure.code) {
    case 'E_ATTACHMENT_TOO_LARGE':
      return { code: 'E_FILE_TOO_LARGE' }
    case 'E_ATTACHMENTS_FULL':
    case 'E_CANCELLED':
    case 'E_FILE_UNREADABLE':
      return { code: failure.code }
    default:
      return toWriteFailure(failure)
  }
}

/** What the attachment is called until its owner says otherwise. */
function cleanName(fileName: string): string {
  const name = fileName.normalize('NFC').replace(/\p{C}/gu, '').trim().slice(0, 200)
  return name === '' ? 'file' : name
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
