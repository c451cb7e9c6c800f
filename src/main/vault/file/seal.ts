import { concat, createByteReader, u16, u32, u64 } from '../crypto/bytes.ts'
import {
  decrypt,
  encrypt,
  hash,
  KEY_BYTES,
  label,
  NONCE_BYTES,
  TAG_BYTES,
  type Key,
  type RandomBytes,
} from '../crypto/primitives.ts'

/*
 * The seal: the sealed state that says which set of rows is the vault. Written in the same transaction as the rows.
 * Format: docs/vault-format.md, "Seal".
 */

export const DIGEST_BYTES = 16
export const LINEAGE_LENGTH = 32
export const WRITER_BYTES = 16
const STATE_BYTES = 768
const LINEAGE_OFFSET = 120
const SEALED_BYTES = STATE_BYTES + TAG_BYTES
const SEAL_LABEL = label('hk1/seal')

export interface SealState {
  /** One more with every transaction. */
  readonly seq: number
  readonly recordCount: number
  /** The set hash. */
  readonly sum: Uint8Array
  readonly chunkCount: number
  /** H(header body, 32): binds the header to the records. */
  readonly headerHash: Uint8Array
  readonly schema: number
  readonly epoch: number
  readonly savedMs: number
  readonly writer: Uint8Array
  /** Digests of the seals before this one; entry i has sequence number seq − 1 − i; zeros where there was none. */
  readonly lineage: readonly Uint8Array[]
}

/** The cells of the one seal row, as they stand in the file. */
export interface SealCells {
  readonly nonce: Uint8Array
  readonly ct: Uint8Array
}

/** A seal as read or written: what it says, and by which nonce and digest it is known. */
export interface Seal {
  readonly state: SealState
  readonly nonce: Uint8Array
  readonly digest: Uint8Array
}

function serialiseSealState(state: SealState): Uint8Array {
  const head = concat(
    u64(state.seq),
    u64(state.recordCount),
    state.sum,
    u64(state.chunkCount),
    state.headerHash,
    u16(state.schema),
    u16(0),
    u32(state.epoch),
    u64(state.savedMs),
    state.writer,
    ...state.lineage,
  )
  const whole = new Uint8Array(STATE_BYTES)
  whole.set(head)
  return whole
}

/** Seals a state under a fresh nonce. */
export function sealState(
  sealKey: Key,
  vaultId: Uint8Array,
  state: SealState,
  random: RandomBytes,
): { readonly cells: SealCells; readonly seal: Seal } {
  const nonce = random(NONCE_BYTES)
  const ct = encrypt(sealKey, nonce, serialiseSealState(state), concat(SEAL_LABEL, vaultId))
  return { cells: { nonce, ct }, seal: { state, nonce, digest: sealDigest({ nonce, ct }) } }
}

/** What the row says, or null when it was not sealed with this vault's key or has another layout. */
export function openSeal(sealKey: Key, vaultId: Uint8Array, cells: SealCells): Seal | null {
  if (cells.ct.length !== SEALED_BYTES) return null
  const plain = decrypt(sealKey, cells.nonce, cells.ct, concat(SEAL_LABEL, vaultId))
  const state = plain && parseSealState(plain)
  return state && { state, nonce: cells.nonce, digest: sealDigest(cells) }
}

/** By what a seal is known to the seals after it and to devices that saw it. 16 bytes. */
function sealDigest({ nonce, ct }: SealCells): Uint8Array {
  return hash(concat(nonce, ct), DIGEST_BYTES)
}

/** The lineage of the seal that follows `previous` with sequence number `nextSeq`. Skipped numbers stay zero. */
export function nextLineage(previous: Seal, nextSeq: number): readonly Uint8Array[] {
  const skipped = Math.min(nextSeq - previous.state.seq - 1, LINEAGE_LENGTH)
  const gap = Array.from({ length: skipped }, () => new Uint8Array(DIGEST_BYTES))
  return [...gap, previous.digest, ...previous.state.lineage].slice(0, LINEAGE_LENGTH)
}

/** The lineage of a first seal. */
export function emptyLineage(): readonly Uint8Array[] {
  return Array.from({ length: LINEAGE_LENGTH }, () => new Uint8Array(DIGEST_BYTES))
}

function parseSealState(plain: Uint8Array): SealState | null {
  const reader = createByteReader(plain)
  const seq = reader.u64()
  const recordCount = reader.u64()
  const sum = reader.bytes(KEY_BYTES)
  const chunkCount = reader.u64()
  const headerHash = reader.bytes(KEY_BYTES)
  const schema = reader.u16()
  const reserved = reader.u16()
  const epoch = reader.u32()
  const savedMs = reader.u64()
  const writer = reader.bytes(WRITER_BYTES)
  if (seq === null || recordCount === null || sum === null || chunkCount === null) return null
  if (headerHash === null || schema === null || reserved !== 0 || epoch === null) return null
  if (savedMs === null || writer === null) return null
  const lineage = Array.from({ length: LINEAGE_LENGTH }, (_, i) => {
    const offset = LINEAGE_OFFSET + i * DIGEST_BYTES
    return plain.slice(offset, offset + DIGEST_BYTES)
  })
  return { seq, recordCount, sum, chunkCount, headerHash, schema, epoch, savedMs, writer, lineage }
}
