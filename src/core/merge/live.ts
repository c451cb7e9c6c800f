import { detach } from '../record/detach.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'

/** One record without pointers to anything that is not there; the same object when there are none. */
export function liveRecord(item: VaultRecord, isLive: (id: RecordId) => boolean): VaultRecord {
  return detach(item, { has: (id) => !isLive(id) })
}
