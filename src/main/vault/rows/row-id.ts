import { fromHex, toHex } from '../crypto/bytes.ts'
import type { RandomBytes } from '../crypto/primitives.ts'
import { ID_BYTES } from '../keys/slot.ts'

/** 16 random bytes that name a record for life, as 32 lower-case hex digits. */
export type RowId = string & { readonly __brand: 'RowId' }

/** A new row id. */
export function drawRowId(random: RandomBytes): RowId {
  return bytesToRowId(random(ID_BYTES))
}

/** `bytes` has 16 bytes, checked where the row was read. */
export function bytesToRowId(bytes: Uint8Array): RowId {
  return toHex(bytes) as RowId
}

/** The 16 bytes of a row id. */
export function rowIdToBytes(rowId: RowId): Uint8Array {
  return fromHex(rowId, ID_BYTES)
}
