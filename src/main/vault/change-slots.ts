import { headerMac, headerSum, serialiseHeader, type Header, type ReadHeader } from './header.ts'
import type { VaultKeys } from './keys.ts'
import type { KeySlot } from './slot.ts'

/*
 * Headers in which one way in is another, or gone. Every other slot stays byte for byte.
 * Format: docs/vault-format.md, "Changing a key".
 */

/** The header with this slot in place of all slots of its kind: what they were made with opens nothing any more. */
export function withSlot(header: Header, slot: KeySlot, keys: VaultKeys): ReadHeader {
  const at = header.slots.findIndex(({ kind }) => kind === slot.kind)
  const before = at === -1 ? header.slots : header.slots.slice(0, at)
  const after = at === -1 ? [] : header.slots.slice(at).filter(({ kind }) => kind !== slot.kind)
  return authenticate({ ...header, slots: [...before, slot, ...after] }, keys)
}

/** The header without the family's shares. */
export function withoutShares(header: Header, keys: VaultKeys): ReadHeader {
  return authenticate({ ...header, slots: header.slots.filter(({ kind }) => kind !== 'shares') }, keys)
}

/** A header as it is written: with its sum, and the MAC that only the vault key makes. */
export function authenticate(header: Header, keys: VaultKeys): ReadHeader {
  const body = serialiseHeader(header)
  return { header, cells: { body, sum: headerSum(body), mac: headerMac(keys.head, body) }, sumHolds: true }
}
