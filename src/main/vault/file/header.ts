import { fail, ok, type Result } from '#core/result'
import { concat, createByteReader, toHex, u16, u32, u64, u8 } from '../crypto/bytes.ts'
import { hash, label, mac, sameBytes, type Key } from '../crypto/primitives.ts'
import { ID_BYTES, parseSlot, serialiseSlot, type Slot } from '../keys/slot.ts'

/*
 * The header: who may open the vault, and how. Parsed strictly, before any of it is used.
 * Format: docs/vault-format.md, "Header".
 */

/** The newest format: what this version writes. */
export const FORMAT_VERSION = 2
/** The oldest format whose readers read what this version writes. */
export const OLDEST_READER = 1
const SUM_BYTES = 16
export const MAX_SLOTS = 16
const HEAD_LABEL = label('hk1/head')
/** Label, vault id and time of creation: what stands before the versions. */
const MIN_READER_OFFSET = HEAD_LABEL.length + ID_BYTES + 8

export interface Header {
  readonly vaultId: Uint8Array
  readonly createdMs: number
  readonly minReader: number
  readonly minWriter: number
  /** One bit per optional extension that a reader may ignore; format 1 knows none. */
  readonly features: number
  /** Counts key rotations. */
  readonly epoch: number
  readonly slots: readonly Slot[]
}

/** The cells of the one header row, as they stand in the file. */
export interface HeaderCells {
  readonly body: Uint8Array
  readonly sum: Uint8Array
  readonly mac: Uint8Array
}

/** A header that parsed. `sumHolds` false: damaged somewhere, though what still parses may open the vault for rescue. */
export interface ReadHeader {
  readonly header: Header
  readonly cells: HeaderCells
  readonly sumHolds: boolean
}

export type HeaderFailure = { readonly code: 'E_HEADER_DAMAGED' } | { readonly code: 'E_TOO_NEW' }

/** The body of a header, without its sum and MAC. Format: docs/vault-format.md, section 5. */
export function serialiseHeader(header: Header): Uint8Array {
  return concat(
    HEAD_LABEL,
    header.vaultId,
    u64(header.createdMs),
    u16(header.minReader),
    u16(header.minWriter),
    u16(header.features),
    u32(header.epoch),
    u8(header.slots.length),
    ...header.slots.map(serialiseSlot),
  )
}

/** Unkeyed: tells damage from a wrong password, before any password is asked for. 16 bytes. */
export function headerSum(body: Uint8Array): Uint8Array {
  return hash(body, SUM_BYTES)
}

/** Keyed: nobody without the vault key adds, removes or weakens a slot. 32 bytes. */
export function headerMac(headKey: Key, body: Uint8Array): Uint8Array {
  return mac(headKey, body)
}

/** Reads the cells of a header, refusing early; of a damaged one only what still parses. No key is needed. */
export function parseHeader(cells: HeaderCells): Result<ReadHeader, HeaderFailure> {
  const sumHolds = sameBytes(headerSum(cells.body), cells.sum)
  // A newer format may lay out the rest as it likes, so its version is looked at first, but only in a sound header.
  if (sumHolds && isFromNewerVersion(cells.body)) return fail({ code: 'E_TOO_NEW' })
  const parsed = parseHeaderPrefix(cells.body)
  if (parsed?.bytesRead !== cells.body.length || parsed.header.minReader > FORMAT_VERSION) {
    return fail({ code: 'E_HEADER_DAMAGED' })
  }
  return ok({ header: parsed.header, cells, sumHolds })
}

/** Parses a header at the start of longer bytes: how one is carved out of a broken database. */
export function parseHeaderPrefix(
  bytes: Uint8Array,
): { readonly header: Header; readonly bytesRead: number } | null {
  const reader = createByteReader(bytes)
  const start = reader.bytes(HEAD_LABEL.length)
  if (start === null || !sameBytes(start, HEAD_LABEL)) return null
  const vaultId = reader.bytes(ID_BYTES)
  const createdMs = reader.u64()
  const minReader = reader.u16()
  const minWriter = reader.u16()
  const features = reader.u16()
  const epoch = reader.u32()
  const slotCount = reader.u8()
  if (vaultId === null || createdMs === null || minReader === null || minWriter === null) return null
  if (features === null || epoch === null || slotCount === null) return null
  if (slotCount === 0 || slotCount > MAX_SLOTS) return null
  const slots: Slot[] = []
  for (let i = 0; i < slotCount; i += 1) {
    const slot = parseSlot(reader)
    if (slot === null) return null
    slots.push(slot)
  }
  if (new Set(slots.map((slot) => toHex(slot.slotId))).size < slotCount) return null
  const header = { vaultId, createdMs, minReader, minWriter, features, epoch, slots }
  return { header, bytesRead: reader.offset() }
}

function isFromNewerVersion(body: Uint8Array): boolean {
  if (!sameBytes(body.slice(0, HEAD_LABEL.length), HEAD_LABEL)) return false
  return (createByteReader(body.slice(MIN_READER_OFFSET)).u16() ?? 0) > FORMAT_VERSION
}
