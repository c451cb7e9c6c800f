import { detach } from '../record/detach.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import { isBinned, isTombstone, type Tombstone } from './state.ts'
import { publicRecord } from './stored-content.ts'

/**
 * The records that a person works with: without those in the bin and what is left of removed ones, without their versions,
 * and without pointers to anything that is not there. A record of which nothing is left out is the same object.
 */
export function liveRecords(stored: Iterable<VaultRecord | Tombstone>): readonly VaultRecord[] {
  const live: VaultRecord[] = []
  for (const item of stored) if (!isTombstone(item) && !isBinned(item)) live.push(publicRecord(item))
  const ids = new Set(live.map(({ id }) => id))
  return live.map((item) => liveRecord(item, (id) => ids.has(id)))
}

/** One record without pointers to anything that is not there; the same object when there are none. */
export function liveRecord(item: VaultRecord, isLive: (id: RecordId) => boolean): VaultRecord {
  return detach(item, { has: (id) => !isLive(id) })
}
