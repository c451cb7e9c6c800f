import * as v from 'valibot'
import { attachmentDescription } from '#core/record/attachment'
import { readChunkRow } from '../../db/chunk-table.ts'
import type { Connection } from '../../db/connection.ts'
import { concat, fromHex, u32 } from '../crypto/bytes.ts'
import { paddedLength } from '../crypto/padding.ts'
import type { JsonObject } from '../crypto/plain-json.ts'
import {
  createHasher,
  decrypt,
  encrypt,
  KEY_BYTES,
  label,
  mac,
  NONCE_BYTES,
  sameBytes,
  TAG_BYTES,
  wipe,
  type Key,
  type RandomBytes,
} from '../crypto/primitives.ts'
import { ID_BYTES } from '../keys/slot.ts'
import type { Entry, Unlocked } from '../rows/content.ts'
import type { RowId } from '../rows/row-id.ts'
import type { InSteps } from '../turns.ts'

/*
 * The content of attachments, in chunks: each sealed for its attachment, generation, place and the number of chunks, so
 * that none can be left out, exchanged, moved, or taken from an earlier content. Format: docs/vault-format.md, "Attachments".
 */

export const CHUNK_BYTES = 65_536
/** Bytes of one content, and of all together. */
export const MAX_CONTENT_BYTES = 32 * 1024 * 1024
export const MAX_CONTENTS_BYTES = 512 * 1024 * 1024
const CHUNK_LABEL = label('hk1/chnk')

/** Which chunks are meant: what stands in their key and in their associated data. */
export interface ContentPlace {
  readonly att: Uint8Array
  /** Drawn anew for every content. */
  readonly gen: Uint8Array
  readonly count: number
}

/** A content as its description has it. */
export interface StoredContent extends ContentPlace {
  readonly size: number
  readonly hash: Uint8Array
}

/** How many chunks a content of this size has; an empty one has one too, so that its being empty is authenticated. */
export function chunksOf(size: number): number {
  return Math.max(1, Math.ceil(size / CHUNK_BYTES))
}

/** The content that an outline describes; null when it is no description of one. */
export function contentOf(outline: JsonObject): StoredContent | null {
  if (outline['type'] !== 'attachment') return null
  const parsed = v.safeParse(attachmentDescription, outline)
  if (!parsed.success) return null
  const { size, content } = parsed.output
  if (size > MAX_CONTENT_BYTES || content.count !== chunksOf(size)) return null
  return {
    att: fromHex(content.att, ID_BYTES),
    gen: fromHex(content.gen, ID_BYTES),
    count: content.count,
    size,
    hash: fromHex(content.hash, KEY_BYTES),
  }
}

/**
 * The id of the chunks that an outline speaks of, whatever else it says: a description that this version cannot read
 * keeps its chunks all the same.
 */
export function chunkOwnerOf({ content }: JsonObject): string | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null
  const att = (content as JsonObject)['att'] // an object that is no array
  return typeof att === 'string' && /^[0-9a-f]{32}$/u.test(att) ? att : null
}

/** Seals one chunk under a fresh nonce. `plain` has at most 65,536 bytes; it is the caller's to wipe. */
export function sealChunk(
  { header, keys }: Unlocked,
  place: ContentPlace,
  idx: number,
  plain: Uint8Array,
  random: RandomBytes,
): { readonly att: Uint8Array; readonly idx: number; readonly nonce: Uint8Array; readonly ct: Uint8Array } {
  const filled = new Uint8Array(storedLength(place, idx, plain.length))
  filled.set(plain)
  const key = chunkKey(keys.chunk, place)
  const nonce = random(NONCE_BYTES)
  const ct = encrypt(key, nonce, filled, chunkAd(header.header.vaultId, place, idx))
  wipe(key, filled)
  return { att: place.att, idx, nonce, ct }
}

/** The bytes of one chunk; null when it is missing or was not sealed for exactly this place. */
export function readChunk(
  connection: Connection,
  { header, keys }: Unlocked,
  content: StoredContent,
  idx: number,
): Uint8Array | null {
  const row = readChunkRow(connection, content.att, idx)
  if (!(row?.nonce instanceof Uint8Array) || !(row.ct instanceof Uint8Array)) return null
  const length = Math.min(CHUNK_BYTES, content.size - idx * CHUNK_BYTES)
  if (row.ct.length !== storedLength(content, idx, length) + TAG_BYTES) return null
  const key = chunkKey(keys.chunk, content)
  const filled = decrypt(key, row.nonce, row.ct, chunkAd(header.header.vaultId, content, idx))
  wipe(key)
  return filled && filled.subarray(0, length)
}

/** The records whose content is not what they describe: the full check, a chunk at a time. */
export function* damagedAttachments(
  connection: Connection,
  unlocked: Unlocked,
  entries: ReadonlyMap<RowId, Entry>,
): InSteps<{ readonly attachmentCount: number; readonly damaged: readonly RowId[] }> {
  const contents = [...entries].flatMap(([rowId, { outline }]) => {
    const content = contentOf(outline)
    return content === null ? [] : [{ rowId, content }]
  })
  const damaged: RowId[] = []
  for (const { rowId, content } of contents) {
    if (!(yield* contentHolds(connection, unlocked, content))) damaged.push(rowId)
  }
  return { attachmentCount: contents.length, damaged }
}

function* contentHolds(connection: Connection, unlocked: Unlocked, content: StoredContent): InSteps<boolean> {
  const hasher = createHasher(KEY_BYTES)
  let isWhole = true
  let digest: Uint8Array | null = null
  try {
    for (let idx = 0; isWhole && idx < content.count; idx += 1) {
      const chunk = readChunk(connection, unlocked, content, idx)
      if (chunk === null) isWhole = false
      else {
        hasher.update(chunk)
        wipe(chunk)
      }
      yield
    }
  } finally {
    // Also when it is broken off: the hasher holds memory of libsodium's.
    digest = hasher.digest()
  }
  return isWhole && sameBytes(digest, content.hash)
}

/** Every chunk is full but the last one, which is filled up to a length of which there are few. */
function storedLength({ count }: ContentPlace, idx: number, length: number): number {
  return idx < count - 1 ? CHUNK_BYTES : Math.min(CHUNK_BYTES, paddedLength(length))
}

/** The key of one generation of one attachment. The caller wipes it. */
export function chunkKey(rootKey: Key, { att, gen }: Pick<ContentPlace, 'att' | 'gen'>): Uint8Array {
  return mac(rootKey, concat(att, gen))
}

/** Binds a chunk to its vault, attachment, generation and place. */
export function chunkAd(vaultId: Uint8Array, { att, gen, count }: ContentPlace, idx: number): Uint8Array {
  return concat(CHUNK_LABEL, vaultId, att, gen, u32(idx), u32(count))
}
