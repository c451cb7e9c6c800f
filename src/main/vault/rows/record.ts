import { concat, u64 } from '../crypto/bytes.ts'
import { pad, paddedLength, unpad } from '../crypto/padding.ts'
import { decodeJson, type JsonObject } from '../crypto/plain-json.ts'
import {
  decryptInto,
  encrypt,
  label,
  NONCE_BYTES,
  TAG_BYTES,
  tagOf,
  wipe,
  type Key,
  type RandomBytes,
} from '../crypto/primitives.ts'
import { leafOf } from '../crypto/set-hash.ts'
import { ID_BYTES } from '../keys/slot.ts'

/*
 * A record's row: the outline (what lists, findings and search need) and the secrets, sealed apart, so that opening a
 * vault decrypts no secret. The outline's tag in the associated data of the secrets makes the two one unit.
 * Format: docs/vault-format.md, "Records".
 */

/** Longest JSON of one record, outline and secrets together. */
export const MAX_RECORD_BYTES = 1024 * 1024
const MAX_SEALED_BYTES = paddedLength(MAX_RECORD_BYTES) + TAG_BYTES
const OUTLINE_LABEL = label('hk1/recd')
const SECRETS_LABEL = label('hk1/recs')

/** The cells of one rec row. `snonce` and `sct` are null together: the record holds no secret. */
export interface RecordCells {
  readonly id: Uint8Array
  readonly rev: number
  readonly nonce: Uint8Array
  readonly ct: Uint8Array
  readonly snonce: Uint8Array | null
  readonly sct: Uint8Array | null
}

/** A rec row as SQLite gives it, before anything is known of it. */
export type UnknownCells = { readonly [K in keyof RecordCells]: unknown }

/** What sealing and opening of rows needs. */
export interface RecordSealing {
  readonly recordKey: Key
  readonly vaultId: Uint8Array
}

/** Checks types and lengths of every cell; null when one cannot be what the format says. */
export function parseRecordCells(row: UnknownCells): RecordCells | null {
  const { id, nonce, ct, snonce, sct } = row
  const rev = typeof row.rev === 'bigint' ? Number(row.rev) : row.rev
  if (typeof rev !== 'number' || !Number.isSafeInteger(rev) || rev < 1) return null
  if (!isBlob(id, ID_BYTES) || !isBlob(nonce, NONCE_BYTES) || !isSealed(ct)) return null
  if (snonce === null && sct === null) return { id, rev, nonce, ct, snonce, sct }
  if (!isBlob(snonce, NONCE_BYTES) || !isSealed(sct)) return null
  return { id, rev, nonce, ct, snonce, sct }
}

/**
 * Seals both parts of a record under fresh nonces. `outline` and `secrets` are UTF-8 JSON; both are wiped.
 */
export function sealRecord(
  { recordKey, vaultId }: RecordSealing,
  plain: {
    readonly id: Uint8Array
    readonly rev: number
    readonly outline: Uint8Array
    readonly secrets: Uint8Array | null
  },
  random: RandomBytes,
): RecordCells {
  const { id, rev } = plain
  const seal = (json: Uint8Array, ad: Uint8Array): readonly [nonce: Uint8Array, ct: Uint8Array] => {
    const nonce = random(NONCE_BYTES)
    const padded = pad(json)
    const sealed = encrypt(recordKey, nonce, padded, ad)
    wipe(padded)
    return [nonce, sealed]
  }
  const [nonce, ct] = seal(plain.outline, outlineAd(vaultId, id, rev))
  if (plain.secrets === null) return { id, rev, nonce, ct, snonce: null, sct: null }
  const [snonce, sct] = seal(plain.secrets, secretsAd(vaultId, id, rev, tagOf(ct)))
  return { id, rev, nonce, ct, snonce, sct }
}

/** The outline, or null when it was not sealed for exactly this place and revision. */
export function openOutline({ recordKey, vaultId }: RecordSealing, cells: RecordCells): JsonObject | null {
  const ad = outlineAd(vaultId, cells.id, cells.rev)
  return decryptInto(recordKey, cells.nonce, cells.ct, ad, (padded) => {
    const json = unpad(padded)
    return json && decodeJson(json)
  })
}

/**
 * The secrets of a row as UTF-8 JSON (the caller wipes it), null when it holds none, `'damaged'` when they were not
 * sealed for exactly this outline.
 */
export function openSecrets(
  { recordKey, vaultId }: RecordSealing,
  { id, rev, ct, snonce, sct }: RecordCells,
): Uint8Array | null | 'damaged' {
  if (snonce === null || sct === null) return null
  const ad = secretsAd(vaultId, id, rev, tagOf(ct))
  return decryptInto(recordKey, snonce, sct, ad, (padded) => unpad(padded)?.slice() ?? null) ?? 'damaged'
}

/** The row's leaf in the set hash. */
export function recordLeaf(leafKey: Key, { id, rev, nonce, ct, snonce, sct }: RecordCells): Uint8Array {
  const secrets = snonce === null || sct === null ? null : { nonce: snonce, tag: tagOf(sct) }
  return leafOf(leafKey, { id, rev, nonce, tag: tagOf(ct), secrets })
}

/** Binds an outline to its vault, record and revision. */
export function outlineAd(vaultId: Uint8Array, id: Uint8Array, rev: number): Uint8Array {
  return concat(OUTLINE_LABEL, vaultId, id, u64(rev))
}

/** Binds secrets to their outline, by its tag. */
export function secretsAd(
  vaultId: Uint8Array,
  id: Uint8Array,
  rev: number,
  outlineTag: Uint8Array,
): Uint8Array {
  return concat(SECRETS_LABEL, vaultId, id, u64(rev), outlineTag)
}

function isBlob(cell: unknown, length: number): cell is Uint8Array {
  return cell instanceof Uint8Array && cell.length === length
}

function isSealed(cell: unknown): cell is Uint8Array {
  return cell instanceof Uint8Array && cell.length >= TAG_BYTES && cell.length <= MAX_SEALED_BYTES
}
