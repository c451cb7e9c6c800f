import { concat, u64, u8 } from './bytes.ts'
import { KEY_BYTES, mac, type Key } from './primitives.ts'

/*
 * The set hash: a keyed additive multiset hash over all record rows, so that no row is deleted, doubled, exchanged or
 * put back to an older version unnoticed. A write costs one subtraction and one addition, whatever the vault's size.
 * Addition rather than XOR, because under XOR a row present twice cancels out. Leaves and sums must never be shown.
 * Format: docs/vault-format.md, "Seal". Source: Clarke et al., ASIACRYPT 2003 (MSet-Add-Hash).
 */

const PLAIN_LEAF = 0x52
const LEAF_WITH_SECRETS = 0x53

/** What of a row the set hash covers: the tags stand for the texts. */
export interface LeafParts {
  readonly id: Uint8Array
  readonly rev: number
  readonly nonce: Uint8Array
  readonly tag: Uint8Array
  readonly secrets: { readonly nonce: Uint8Array; readonly tag: Uint8Array } | null
}

/** The leaf of one row: a 32-byte little-endian number. */
export function leafOf(leafKey: Key, { id, rev, nonce, tag, secrets }: LeafParts): Uint8Array {
  const start = [u8(leafKind(secrets !== null)), id, u64(rev), nonce, tag]
  return mac(leafKey, concat(...start, ...(secrets === null ? [] : [secrets.nonce, secrets.tag])))
}

/** The byte a leaf's text begins with. */
export function leafKind(hasSecrets: boolean): number {
  return hasSecrets ? LEAF_WITH_SECRETS : PLAIN_LEAF
}

/** The sum of no rows. */
export function emptySum(): Uint8Array {
  return new Uint8Array(KEY_BYTES)
}

/** sum + leaf mod 2^256, in a new array. */
export function addLeaf(sum: Uint8Array, leaf: Uint8Array): Uint8Array {
  const added = sum.slice()
  accumulateLeaf(added, leaf)
  return added
}

/** As {@link addLeaf}, into `sum` itself: for whoever owns the sum of very many leaves. */
export function accumulateLeaf(sum: Uint8Array, leaf: Uint8Array): void {
  let carry = 0
  for (let i = 0; i < KEY_BYTES; i += 1) {
    const total = (sum[i] ?? 0) + (leaf[i] ?? 0) + carry
    carry = total >> 8
    sum[i] = total & 0xff
  }
}

/** sum − leaf mod 2^256, in a new array. */
export function subtractLeaf(sum: Uint8Array, leaf: Uint8Array): Uint8Array {
  let borrow = 0
  return sum.map((byte, i) => {
    const difference = byte - (leaf[i] ?? 0) - borrow
    borrow = difference < 0 ? 1 : 0
    return difference & 0xff
  })
}
