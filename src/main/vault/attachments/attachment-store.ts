import type { AttachmentContent } from '#core/record/attachment'
import { fail, ok, type Result } from '#core/result'
import { deleteChunkRows, insertChunkRows, listChunkOwners } from '../../db/chunk-table.ts'
import type { Connection } from '../../db/connection.ts'
import { attemptStorage } from '../../db/storage-failure.ts'
import { fromHex, toHex } from '../crypto/bytes.ts'
import { createHasher, KEY_BYTES, sameBytes, wipe, type RandomBytes } from '../crypto/primitives.ts'
import type { AttachmentFailure, AttachmentReadFailure, WriteFailure } from '../failure.ts'
import { ID_BYTES } from '../keys/slot.ts'
import type { Entry, Unlocked } from '../rows/content.ts'
import type { RowId } from '../rows/row-id.ts'
import {
  CHUNK_BYTES,
  chunkOwnerOf,
  chunksOf,
  contentOf,
  MAX_CONTENT_BYTES,
  MAX_CONTENTS_BYTES,
  readChunk,
  sealChunk,
  type ContentPlace,
} from './attachment.ts'

/** A piece of content as it goes in and comes out: 1 MiB, and what one transaction writes. */
export const PIECE_BYTES = 16 * CHUNK_BYTES

/** A description: what an attachment's record says of its content. */
export interface Described {
  readonly size: number
  readonly content: AttachmentContent
}

/**
 * Puts one content in, piece by piece; between two pieces the program does other things. Until a record with the
 * answer of `finish` is saved nothing describes the content, and the next opening sweeps it out.
 */
export interface ContentWriter {
  /** At most one transaction. A piece has at most {@link PIECE_BYTES}, all of them together the size that was announced. */
  readonly append: (piece: Uint8Array) => Result<null, WriteFailure>
  /** After the last piece. */
  readonly finish: () => Result<Described, WriteFailure>
  /** Takes out again what went in. */
  readonly abandon: () => void
}

/** Gives one content out, piece by piece, each authenticated; null after the last one. */
export interface ContentReader {
  /** The last piece comes only when the whole is what its description says. */
  readonly next: () => Result<Uint8Array | null, AttachmentReadFailure>
}

/** The contents of an open vault. */
export interface VaultAttachments {
  /** Announces a content of `size` bytes. `as`: keeps the identity that it has in another copy of the vault. */
  readonly begin: (size: number, as?: AttachmentContent) => Result<ContentWriter, AttachmentFailure>
  readonly read: (described: Described) => ContentReader
  /** Takes out, in one transaction, what no record describes: what a crash left half-way in. */
  readonly sweep: () => Result<null, WriteFailure>
}

/** What the contents need of the vault that they are in. */
export interface AttachmentHost {
  readonly connection: Connection
  readonly unlocked: () => Unlocked
  readonly entries: ReadonlyMap<RowId, Entry>
  readonly random: RandomBytes
  /** One transaction: `work` changes chunks and says by how many rows their number changed. */
  readonly change: (work: () => number) => Result<null, WriteFailure>
  readonly canRead: () => boolean
  /** Whether nobody else has saved since. */
  readonly isCurrent: () => boolean
}

/** The contents in an open vault. Format: docs/vault-format.md, section 7. */
export function createAttachments(host: AttachmentHost): VaultAttachments {
  const { connection, entries, change } = host

  const begin = (size: number, as?: AttachmentContent): Result<ContentWriter, AttachmentFailure> => {
    if (size > MAX_CONTENT_BYTES) return fail({ code: 'E_ATTACHMENT_TOO_LARGE' })
    let total = size
    for (const { outline } of entries.values()) {
      // A copy of a content takes the place of the one it is a copy of.
      if (as === undefined || chunkOwnerOf(outline) !== as.att) total += contentOf(outline)?.size ?? 0
    }
    if (total > MAX_CONTENTS_BYTES) return fail({ code: 'E_ATTACHMENTS_FULL' })
    const place = {
      att: as === undefined ? host.random(ID_BYTES) : fromHex(as.att, ID_BYTES),
      gen: as === undefined ? host.random(ID_BYTES) : fromHex(as.gen, ID_BYTES),
      count: chunksOf(size),
    }
    // A copy that broke off may have left chunks under the identity that is kept.
    const cleared = as === undefined ? ok(null) : change(() => -deleteChunkRows(connection, place.att))
    return cleared.ok ? ok(createWriter(host, place, size)) : cleared
  }

  const sweep = (): Result<null, WriteFailure> => {
    const found = attemptStorage(() => listChunkOwners(connection))
    if (!found.ok) return fail({ code: 'E_IO' })
    if (found.value.length === 0) return ok(null)
    const described = new Set(Array.from(entries.values(), ({ outline }) => chunkOwnerOf(outline)))
    const orphans = found.value.filter((att) => !described.has(toHex(att)))
    if (orphans.length === 0) return ok(null)
    return change(() => orphans.reduce((change, att) => change - deleteChunkRows(connection, att), 0))
  }

  return { begin, read: (described) => createReader(host, described), sweep }
}

function createWriter(host: AttachmentHost, place: ContentPlace, size: number): ContentWriter {
  const { connection, change, random } = host
  const waiting = new Uint8Array(Math.min(2 * PIECE_BYTES, size))
  const hasher = createHasher(KEY_BYTES)
  let filled = 0
  let taken = 0
  let isFinished = false
  let idx = 0

  /** Seals the first `length` bytes that wait; the last chunk may be shorter than others. */
  const flush = (length: number): Result<null, WriteFailure> => {
    const first = idx
    const count = Math.max(1, Math.ceil(length / CHUNK_BYTES))
    const written = change(() => {
      const rows = Array.from({ length: count }, (_, i) => {
        const plain = waiting.subarray(i * CHUNK_BYTES, Math.min(length, (i + 1) * CHUNK_BYTES))
        return sealChunk(host.unlocked(), place, first + i, plain, random)
      })
      insertChunkRows(connection, rows)
      return rows.length
    })
    if (!written.ok) return written
    idx += count
    waiting.copyWithin(0, length, filled)
    filled -= length
    wipe(waiting.subarray(filled))
    return written
  }

  const append = (piece: Uint8Array): Result<null, WriteFailure> => {
    if (piece.length > PIECE_BYTES || taken + piece.length > size) throw new RangeError('more than announced')
    hasher.update(piece)
    waiting.set(piece, filled)
    filled += piece.length
    taken += piece.length
    // The end waits for `finish`: only there is it known to be the end.
    return filled > PIECE_BYTES ? flush(PIECE_BYTES) : ok(null)
  }

  const finish = (): Result<Described, WriteFailure> => {
    if (taken !== size) throw new RangeError('less than announced')
    const flushed = flush(filled)
    if (!flushed.ok) return flushed
    isFinished = true
    const hash = toHex(hasher.digest())
    return ok({ size, content: { att: toHex(place.att), gen: toHex(place.gen), count: place.count, hash } })
  }

  const abandon = (): void => {
    wipe(waiting)
    if (!isFinished) hasher.digest()
    // Where this fails too, the next opening sweeps.
    if (idx > 0) change(() => -deleteChunkRows(connection, place.att))
  }

  return { append, finish, abandon }
}

function createReader(host: AttachmentHost, described: Described): ContentReader {
  const { connection } = host
  const content = contentOf({ type: 'attachment', size: described.size, content: { ...described.content } })
  const hasher = createHasher(KEY_BYTES)
  let idx = 0

  const next = (): Result<Uint8Array | null, AttachmentReadFailure> => {
    if (content === null) return fail({ code: 'E_ATTACHMENT_DAMAGED' })
    if (!host.canRead()) return fail({ code: 'E_IO' })
    if (idx >= content.count) return ok(null)
    const last = Math.min(idx + PIECE_BYTES / CHUNK_BYTES, content.count)
    const piece = new Uint8Array(Math.min(content.size, last * CHUNK_BYTES) - idx * CHUNK_BYTES)
    const read = attemptStorage(() => {
      for (let offset = 0; idx < last; idx += 1) {
        const chunk = readChunk(connection, host.unlocked(), content, idx)
        if (chunk === null) return false
        piece.set(chunk, offset)
        offset += chunk.length
        wipe(chunk)
      }
      hasher.update(piece)
      return idx < content.count || sameBytes(hasher.digest(), content.hash)
    })
    if (read.ok && read.value) return ok(piece)
    wipe(piece)
    idx = Infinity
    if (!read.ok) return fail({ code: 'E_IO' })
    return fail({ code: host.isCurrent() ? 'E_ATTACHMENT_DAMAGED' : 'E_CHANGED_ELSEWHERE' })
  }

  return { next }
}
