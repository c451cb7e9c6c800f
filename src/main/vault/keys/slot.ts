import { concat, createByteReader, u16, u32, u8, type ByteReader } from '../crypto/bytes.ts'
import { KEY_BYTES, label, NONCE_BYTES, TAG_BYTES } from '../crypto/primitives.ts'
import { SALT_BYTES, type KdfPolicy } from '../kdf/kdf.ts'

/*
 * A slot of the header: one way in, with the vault key wrapped under it. This file is the bytes; wrapping.ts opens them.
 * Format: docs/vault-format.md, "Header".
 */

export const ID_BYTES = 16
const WRAPPED_BYTES = KEY_BYTES + TAG_BYTES
const ARGON2ID = 1
const SLOT_LABEL = label('hk1/slot')
const SLOT_TYPE = { password: 1, 'recovery-code': 2, shares: 3, retired: 4 } as const
export const SET_BYTES = 4
/** A share says threshold and count in four bits each. */
const MAX_SHARES = 15

interface SlotBase {
  /** No flag has a meaning in format 1; kept and authenticated. */
  readonly flags: number
  readonly slotId: Uint8Array
}
interface PasswordWay extends SlotBase {
  readonly kind: 'password'
  readonly kdf: KdfPolicy
}
interface RecoveryWay extends SlotBase {
  readonly kind: 'recovery-code'
}

interface SharesWay extends SlotBase {
  readonly kind: 'shares'
  /** Random, and in every share of the set: shares of different sets are never mixed. */
  readonly set: Uint8Array
  /** How many shares open, of how many there are. */
  readonly threshold: number
  readonly count: number
}

/** A way in, before a key is wrapped under it. */
export type SlotWay = PasswordWay | RecoveryWay | SharesWay

/** The vault key under one way in. */
export interface Wrapping {
  readonly salt: Uint8Array
  readonly commit: Uint8Array
  readonly nonce: Uint8Array
  readonly wrapped: Uint8Array
}
export type PasswordSlot = PasswordWay & { readonly wrapping: Wrapping }
export type RecoverySlot = RecoveryWay & { readonly wrapping: Wrapping }
export type SharesSlot = SharesWay & { readonly wrapping: Wrapping }
export type KeySlot = PasswordSlot | RecoverySlot | SharesSlot

/** No way in: the ids of ways that were replaced or taken away, oldest first, so that a copy from before brings none back. */
export interface RetiredSlot extends SlotBase {
  readonly kind: 'retired'
  readonly ids: readonly Uint8Array[]
}

/** Slots of later versions: kept byte for byte. */
interface ForeignSlot extends SlotBase {
  readonly kind: 'foreign'
  readonly type: number
  readonly payload: Uint8Array
}
export type Slot = KeySlot | RetiredSlot | ForeignSlot

/** Binds a wrapped key to vault, slot and parameters: a "weaker" slot opens nothing. */
export function slotAd(vaultId: Uint8Array, way: SlotWay, salt: Uint8Array): Uint8Array {
  const type = SLOT_TYPE[way.kind]
  return concat(SLOT_LABEL, vaultId, u8(type), u8(way.flags), way.slotId, parameters(way), salt)
}

/** One slot as it stands in the header: type, flags, id, length, payload. */
export function serialiseSlot(slot: Slot): Uint8Array {
  const type = slot.kind === 'foreign' ? slot.type : SLOT_TYPE[slot.kind]
  const payload = serialisePayload(slot)
  return concat(u8(type), u8(slot.flags), slot.slotId, u16(payload.length), payload)
}

/** The next slot, or null when its layout is not exactly that of its type. */
export function parseSlot(reader: ByteReader): Slot | null {
  const type = reader.u8()
  const flags = reader.u8()
  const slotId = reader.bytes(ID_BYTES)
  const length = reader.u16()
  if (type === null || flags === null || slotId === null || length === null) return null
  const payload = reader.bytes(length)
  if (payload === null) return null
  if (type === SLOT_TYPE.password) return parsePasswordSlot({ flags, slotId }, payload)
  if (type === SLOT_TYPE['recovery-code']) {
    const wrapping = parseWrapping(createByteReader(payload), payload.length)
    return wrapping && { kind: 'recovery-code', flags, slotId, wrapping }
  }
  if (type === SLOT_TYPE.shares) return parseSharesSlot({ flags, slotId }, payload)
  if (type === SLOT_TYPE.retired) return parseRetiredSlot({ flags, slotId }, payload)
  return { kind: 'foreign', type, flags, slotId, payload }
}

function parameters(way: SlotWay): Uint8Array {
  if (way.kind === 'recovery-code') return new Uint8Array(0)
  if (way.kind === 'shares') return concat(way.set, u8(way.threshold), u8(way.count))
  return concat(u8(ARGON2ID), u32(way.kdf.passes), u32(way.kdf.memoryKiB))
}

function serialisePayload(slot: Slot): Uint8Array {
  if (slot.kind === 'foreign') return slot.payload
  return slot.kind === 'retired' ? concat(...slot.ids) : serialiseKeyPayload(slot)
}

function serialiseKeyPayload(slot: KeySlot): Uint8Array {
  const { salt, commit, nonce, wrapped } = slot.wrapping
  return concat(parameters(slot), salt, commit, nonce, wrapped)
}

function parsePasswordSlot(base: SlotBase, payload: Uint8Array): PasswordSlot | null {
  const reader = createByteReader(payload)
  const kdf = reader.u8()
  const passes = reader.u32()
  const memoryKiB = reader.u32()
  if (kdf !== ARGON2ID || passes === null || memoryKiB === null) return null
  const wrapping = parseWrapping(reader, payload.length)
  return wrapping && { kind: 'password', ...base, kdf: { passes, memoryKiB }, wrapping }
}

function parseSharesSlot(base: SlotBase, payload: Uint8Array): SharesSlot | null {
  const reader = createByteReader(payload)
  const set = reader.bytes(SET_BYTES)
  const threshold = reader.u8()
  const count = reader.u8()
  if (set === null || threshold === null || count === null) return null
  if (threshold < 2 || threshold > count || count > MAX_SHARES) return null
  const wrapping = parseWrapping(reader, payload.length)
  return wrapping && { kind: 'shares', ...base, set, threshold, count, wrapping }
}

function parseRetiredSlot(base: SlotBase, payload: Uint8Array): RetiredSlot | null {
  if (payload.length % ID_BYTES !== 0) return null
  const ids = Array.from({ length: payload.length / ID_BYTES }, (_, i) =>
    payload.slice(i * ID_BYTES, (i + 1) * ID_BYTES),
  )
  return { kind: 'retired', ...base, ids }
}

function parseWrapping(reader: ByteReader, payloadLength: number): Wrapping | null {
  const salt = reader.bytes(SALT_BYTES)
  const commit = reader.bytes(KEY_BYTES)
  const nonce = reader.bytes(NONCE_BYTES)
  const wrapped = reader.bytes(WRAPPED_BYTES)
  if (salt === null || commit === null || nonce === null || wrapped === null) return null
  return reader.offset() === payloadLength ? { salt, commit, nonce, wrapped } : null
}
