import type { RecBatch } from '../../db/rec-table.ts'
import { unpaddedEnd } from '../crypto/padding.ts'
import { createDecoder, type JsonObject } from '../crypto/plain-json.ts'
import { KEY_BYTES, NONCE_BYTES, TAG_BYTES, workInPlace, type Key } from '../crypto/primitives.ts'
import { leafKind } from '../crypto/set-hash.ts'
import { ID_BYTES } from '../keys/slot.ts'
import { outlineAd } from './record.ts'
import type { RowId } from './row-id.ts'

/*
 * Opening many rows at once: the same as `recordLeaf` and `openOutline` of record.ts for each, but all of it where libsodium
 * works. So a row costs two calls of libsodium and one parse, and leaves next to nothing for the garbage collector.
 */

/** A row, opened. `outline` is null when it was not sealed for exactly this place and revision. */
export interface OpenedRow {
  readonly rowId: RowId
  readonly rev: number
  readonly leaf: Uint8Array
  readonly outline: JsonObject | null
  readonly hasSecrets: boolean
}

/** The keys that rows are sealed and bound together with. */
interface RowKeys {
  readonly record: Key
  readonly leaf: Key
}

const REV_BYTES = 8
const NUMBERS_A_ROW = 3
const LONGEST_LEAF = 1 + ID_BYTES + REV_BYTES + 2 * (NONCE_BYTES + TAG_BYTES)
const LINE_FEED = 0x0a

/** Opens the rows of a batch that was read with `secrets: 'tags'`, in their order. */
export function openRows(
  { keys, vaultId }: { readonly keys: RowKeys; readonly vaultId: Uint8Array },
  { packed, layout }: RecBatch,
): readonly OpenedRow[] {
  const rowCount = layout.length / NUMBERS_A_ROW
  const adForm = outlineAd(vaultId, new Uint8Array(ID_BYTES), 0)
  const length = adForm.length + LONGEST_LEAF + KEY_BYTES + 2 * packed.length
  return workInPlace(length, { decrypt: keys.record, mac: keys.leaf }, (place) => {
    const { memory } = place
    const ad = place.put(adForm)
    const adId = ad + adForm.length - REV_BYTES - ID_BYTES
    const leafText = place.room(LONGEST_LEAF)
    const leaf = place.room(KEY_BYTES)
    const texts = place.room(packed.length)
    const leaves = new Uint8Array(rowCount * KEY_BYTES)
    /** For each row where its id is, and where its text begins and ends; the end is 0 when it could not be opened. */
    const places = new Uint32Array(3 * rowCount)
    let text = texts
    let id = place.put(packed)
    for (let i = 0; i < rowCount; i += 1) {
      const rev = layout[NUMBERS_A_ROW * i] ?? 0
      const ctLength = layout[NUMBERS_A_ROW * i + 1] ?? 0
      const hasSecrets = layout[NUMBERS_A_ROW * i + 2] !== 0
      const nonce = id + ID_BYTES
      const ct = nonce + NONCE_BYTES
      const tag = ct + ctLength - TAG_BYTES
      const next = tag + TAG_BYTES + (hasSecrets ? NONCE_BYTES + TAG_BYTES : 0)

      // label || vault_id || id || rev
      places[3 * i] = id
      copy(memory, adId, id, ID_BYTES)
      writeU64(memory, adId + ID_BYTES, rev)
      const textEnd = text + ctLength - TAG_BYTES
      if (place.decrypt(text, [ct, ctLength], nonce, [ad, adForm.length])) {
        places[3 * i + 1] = text
        places[3 * i + 2] = closeText(memory, text, textEnd)
      }
      text = textEnd

      // kind || id || rev || nonce || tag, and nonce and tag of the secrets
      memory[leafText] = leafKind(hasSecrets)
      copy(memory, leafText + 1, adId, ID_BYTES + REV_BYTES)
      const leafNonce = leafText + 1 + ID_BYTES + REV_BYTES
      copy(memory, leafNonce, nonce, NONCE_BYTES)
      copy(memory, leafNonce + NONCE_BYTES, tag, next - tag)
      place.mac(leaf, [leafText, leafNonce + NONCE_BYTES + next - tag - leafText])
      for (let k = 0; k < KEY_BYTES; k += 1) leaves[i * KEY_BYTES + k] = memory[leaf + k] ?? 0
      id = next
    }

    const decode = createDecoder(memory, texts, text)
    return Array.from({ length: rowCount }, (_, i): OpenedRow => {
      const [idAt = 0, start = 0, end = 0] = [places[3 * i], places[3 * i + 1], places[3 * i + 2]]
      return {
        rowId: memory.toString('hex', idAt, idAt + ID_BYTES) as RowId,
        rev: layout[NUMBERS_A_ROW * i] ?? 0,
        leaf: leaves.subarray(i * KEY_BYTES, (i + 1) * KEY_BYTES),
        outline: end === 0 ? null : decode(start, end),
        hasSecrets: layout[NUMBERS_A_ROW * i + 2] !== 0,
      }
    })
  })
}

/** Puts a line feed in place of the padding's marker. Returns where, or 0 when there is no marker. */
function closeText(memory: Uint8Array, start: number, end: number): number {
  const marker = unpaddedEnd(memory, start, end)
  if (marker === null) return 0
  memory[marker] = LINE_FEED
  return marker
}

// For so few bytes a loop is faster than what typed arrays offer.
function copy(memory: Uint8Array, to: number, from: number, length: number): void {
  for (let i = 0; i < length; i += 1) memory[to + i] = memory[from + i] ?? 0
}

/** Little-endian; `value` is below 2^53. */
function writeU64(memory: Uint8Array, at: number, value: number): void {
  let rest = value
  for (let i = 0; i < REV_BYTES; i += 1) {
    memory[at + i] = rest % 256
    rest = Math.floor(rest / 256)
  }
}
