import { concat, toHex } from '../crypto/bytes.ts'
import { hash } from '../crypto/primitives.ts'
import {
  headerMac,
  headerSum,
  MAX_SLOTS,
  serialiseHeader,
  type Header,
  type ReadHeader,
} from '../file/header.ts'
import type { VaultKeys } from './keys.ts'
import { ID_BYTES, type KeySlot, type RetiredSlot, type Slot } from './slot.ts'

/*
 * Headers in which one way in is another, or gone, and the header of two copies taken together. Every way in has a random
 * id, and the ids of those that were replaced are kept: so it is known what of two headers is the later one, whichever
 * copy meets which. Format: docs/vault-format.md, "Changing a key" and "Two programs, two copies, an old copy".
 */

/** Ids are forgotten from here on, oldest first: whoever still has a file from that many keys ago brings its key back. */
const RETIRED_MAX = 100

/** The header with this slot in place of all slots of its kind: what they were made with opens nothing any more. */
export function withSlot(header: Header, slot: KeySlot, keys: VaultKeys): ReadHeader {
  const at = header.slots.findIndex(({ kind }) => kind === slot.kind)
  const before = at === -1 ? header.slots : header.slots.slice(0, at)
  const after = at === -1 ? [] : header.slots.slice(at).filter(({ kind }) => kind !== slot.kind)
  return authenticate({ ...header, slots: retiring(header.slots, [...before, slot, ...after]) }, keys)
}

/** The header without the family's shares. */
export function withoutShares(header: Header, keys: VaultKeys): ReadHeader {
  const rest = header.slots.filter(({ kind }) => kind !== 'shares')
  return authenticate({ ...header, slots: retiring(header.slots, rest) }, keys)
}

/**
 * The header of a file that took the place of ours, with what ours knows of the ways in: whatever stands in either and was
 * replaced in neither. So a key that was changed on one side is the changed one, and where both changed it, both open.
 * The same whichever copy takes in which, but for the order. Both are of one vault key.
 */
export function uniteHeaders(ours: Header, theirs: Header, keys: VaultKeys): ReadHeader {
  const known = new Set(theirs.slots.map(idOf))
  const brought = ours.slots.filter((slot) => slot.kind !== 'retired' && !known.has(idOf(slot)))
  const retired = mergedIds(retiredIn(ours.slots), retiredIn(theirs.slots))
  const gone = new Set(retired.map(toHex))
  const present = [...theirs.slots.filter(({ kind }) => kind !== 'retired'), ...brought]
  const kept = present.filter((slot) => slot.kind === 'foreign' || !gone.has(idOf(slot)))
  return authenticate({ ...theirs, slots: bounded(withRetired(kept, retired), known) }, keys)
}

/** A header as it is written: with its sum, and the MAC that only the vault key makes. */
export function authenticate(header: Header, keys: VaultKeys): ReadHeader {
  const body = serialiseHeader(header)
  return { header, cells: { body, sum: headerSum(body), mac: headerMac(keys.head, body) }, sumHolds: true }
}

/** `after`, with the ids of the ways in that are in `before` only among the retired ones. */
function retiring(before: readonly Slot[], after: readonly Slot[]): readonly Slot[] {
  const stays = new Set(after.map(idOf))
  const gone = before.flatMap((slot) => (isWayIn(slot) && !stays.has(idOf(slot)) ? [slot.slotId] : []))
  const others = after.filter(({ kind }) => kind !== 'retired')
  return withRetired(others, mergedIds(retiredIn(before), gone))
}

/** The slot's own id follows from the ids it lists, so equal lists are equal bytes. */
function withRetired(slots: readonly Slot[], ids: readonly Uint8Array[]): readonly Slot[] {
  if (ids.length === 0) return slots
  const kept = ids.slice(-RETIRED_MAX)
  const slotId = hash(concat(...kept), ID_BYTES)
  const retired: RetiredSlot = { kind: 'retired', flags: 0, slotId, ids: kept }
  return [...slots, retired]
}

/** What a header has room for. What the file had itself goes last: its owner opens it with that. */
function bounded(slots: readonly Slot[], own: ReadonlySet<string>): readonly Slot[] {
  const excess = slots.length - MAX_SLOTS
  if (excess <= 0) return slots
  const brought = slots.filter((slot) => slot.kind !== 'retired' && !own.has(idOf(slot)))
  const left = new Set(brought.slice(0, excess))
  return slots.filter((slot) => !left.has(slot))
}

function retiredIn(slots: readonly Slot[]): readonly Uint8Array[] {
  return slots.flatMap((slot) => (slot.kind === 'retired' ? slot.ids : []))
}

function mergedIds(a: readonly Uint8Array[], b: readonly Uint8Array[]): readonly Uint8Array[] {
  return [...new Map([...a, ...b].map((id) => [toHex(id), id])).values()]
}

function isWayIn(slot: Slot): slot is KeySlot {
  return slot.kind !== 'foreign' && slot.kind !== 'retired'
}

function idOf({ slotId }: Slot): string {
  return toHex(slotId)
}
