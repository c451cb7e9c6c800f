import { fromHex, toHex } from './bytes.ts'
import type { RandomBytes } from './primitives.ts'
import { ID_BYTES } from './slot.ts'

/** 16 random bytes that name a record for life, as 32 lower-case hex digits. */
export type RowId = string & { readonly __brand: 'RowId' }

/**
 * Takes text that is known to be a row id.
 *
 * @throws RangeError when it is not 32 lower-case hex digits: the caller has a bug.
 */
export function asRowId(text: string): RowId {
  fromHex(text, ID_BYTES)
  return text as RowId
}

/** A new row id. */
export function drawRowId(random: RandomBytes): RowId {
  return bytesToRowId(random(ID_BYTES))
}

/** `bytes` has 16 bytes, checked where the row was read. */
export function bytesToRowId(bytes: Uint8Array): RowId {
  return toHex(bytes) as RowId
}

export function rowIdToBytes(rowId: RowId): Uint8Array {
  return fromHex(rowId, ID_BYTES)
}
