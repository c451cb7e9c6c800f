import { setImmediate as nextTurn } from 'node:timers/promises'
import { ok, type Result } from '#core/result'
import { insertChunkRows } from '../../db/chunk-table.ts'
import type { Connection } from '../../db/connection.ts'
import { wipe, type RandomBytes } from '../crypto/primitives.ts'
import type { AttachmentFailure, AttachmentReadFailure } from '../failure.ts'
import type { OpenVault } from '../open-vault.ts'
import type { Entry, Unlocked } from '../rows/content.ts'
import type { RowId } from '../rows/row-id.ts'
import type { ContentReader, Described } from './attachment-store.ts'
import { contentOf, readChunk, sealChunk } from './attachment.ts'

type Copied = Result<null, AttachmentFailure | AttachmentReadFailure>

/**
 * Brings the content of an attachment from one open vault into another, a piece at a time, under the identity that its
 * description gives it. What is there already, and sound, stays. The description itself is the caller's to save.
 */
export async function copyAttachment(from: OpenVault, to: OpenVault, described: Described): Promise<Copied> {
  const pieces = copyingPieces(from, to, described)
  for (;;) {
    const step = pieces.next()
    if (step.done === true) return step.value
    await nextTurn()
  }
}

/** {@link copyAttachment} without a pause, for when nothing may happen in between: the vault is about to be closed. */
export function copyAttachmentAtOnce(from: OpenVault, to: OpenVault, described: Described): Copied {
  const pieces = copyingPieces(from, to, described)
  for (;;) {
    const step = pieces.next()
    if (step.done === true) return step.value
  }
}

/** Stops after each piece, so that the caller can do other things. */
function* copyingPieces(
  from: OpenVault,
  to: OpenVault,
  described: Described,
): Generator<undefined, Copied, undefined> {
  if (yield* isReadable(to.attachments.read(described))) return ok(null)
  const reader = from.attachments.read(described)
  const writer = to.attachments.begin(described.size, described.content)
  if (!writer.ok) return writer
  const { append, finish, abandon } = writer.value
  for (;;) {
    const piece = reader.next()
    if (!piece.ok) {
      abandon()
      return piece
    }
    if (piece.value === null) break
    const written = append(piece.value)
    wipe(piece.value)
    if (!written.ok) {
      abandon()
      return written
    }
    yield
  }
  const finished = finish()
  return finished.ok ? ok(null) : finished
}

/**
 * Seals every content anew for another file with other keys, inside the transaction that fills it. What cannot be read is
 * left out, so that the file does not prove sound.
 *
 * @returns How many chunks the new file holds: its seal has to say so.
 */
export function resealContents(
  from: { readonly connection: Connection; readonly unlocked: Unlocked },
  to: { readonly connection: Connection; readonly unlocked: Unlocked; readonly random: RandomBytes },
  entries: ReadonlyMap<RowId, Entry>,
): number {
  let chunkCount = 0
  for (const { outline } of entries.values()) {
    const content = contentOf(outline)
    for (let idx = 0; content !== null && idx < content.count; idx += 1) {
      const chunk = readChunk(from.connection, from.unlocked, content, idx)
      if (chunk === null) continue
      insertChunkRows(to.connection, [sealChunk(to.unlocked, content, idx, chunk, to.random)])
      wipe(chunk)
      chunkCount += 1
    }
  }
  return chunkCount
}

function* isReadable({ next }: ContentReader): Generator<undefined, boolean, undefined> {
  for (;;) {
    const piece = next()
    if (!piece.ok) return false
    if (piece.value === null) return true
    wipe(piece.value)
    yield
  }
}
