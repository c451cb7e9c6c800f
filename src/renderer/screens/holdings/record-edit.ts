import type { Edit, SecretEdits } from '#contract'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'

type Put = Edit['put'][number]

/** The edit that saves what an editor holds, and the record that is selected after it. */
export interface RecordEdit {
  readonly id: RecordId
  readonly edit: Edit
}

interface Along {
  /** Records that are written along with it. */
  readonly put?: readonly Put[]
  readonly secrets?: SecretEdits
}

/** Saves one record. `base` is the record as it was; null for a new one. */
export function recordEdit(
  record: VaultRecord,
  base: VaultRecord | null,
  { put = [], secrets }: Along = {},
): RecordEdit {
  const own: Put = secrets === undefined ? { record } : { record, secrets }
  return { id: record.id, edit: { put: [...put, own], remove: [], label: base === null ? 'add' : 'edit' } }
}
