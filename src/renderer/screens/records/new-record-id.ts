import { asRecordId, type RecordId } from '#core/record/field'

const ID_BYTES = 16

/** Draws the id of a new record: 32 hex digits. */
export function newRecordId(): RecordId {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES))
  return asRecordId(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''))
}
