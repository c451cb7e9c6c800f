import type { Finding } from '../../audit/audit.ts'
import { partsOf } from '../../graph/nodes.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { RecordId } from '../../record/field.ts'
import type { RecordIndex } from '../../record/record-index.ts'

/** The records that findings name, and no others, as far as their names and kinds go. */
export function mentionedRecords(findings: readonly Finding[], index: RecordIndex): readonly VaultRecord[] {
  const ids = new Set<RecordId>()
  for (const { subject, evidence, involves, licences, nextStep } of findings) {
    const named = [
      subject === 'vault' ? null : subject,
      nextStep.recordId,
      nextStep.contactPointId,
      ...involves,
      ...licences,
    ]
    for (const id of [...named, ...evidence.map((node) => partsOf(node).recordId)]) {
      if (id === null) continue
      ids.add(id)
    }
  }
  return recordsNamed(ids, index)
}

/** Some records, and what it takes to name them, without their secrets and notes. */
export function recordsNamed(named: Iterable<RecordId>, index: RecordIndex): readonly VaultRecord[] {
  const ids = new Set(named)
  for (const id of [...ids]) {
    const record = index.byId.get(id)
    if (record?.type !== 'account') continue
    // An account is called after its person, and a finding may name its contacts.
    if (record.personId !== undefined) ids.add(record.personId)
    for (const { contactPointId } of record.contacts) ids.add(contactPointId)
  }
  return [...ids].flatMap((id) => index.byId.get(id) ?? []).map(withoutSecrets)
}

function withoutSecrets(record: VaultRecord): VaultRecord {
  const { note: _note, ...rest } = record
  if (rest.type !== 'account' && rest.type !== 'licence') return rest
  const { secrets: _secrets, ...outline } = rest
  return outline
}
