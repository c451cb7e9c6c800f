import type { FailureOf } from '#core/failure'
import type { RecordId } from '#core/record/field'
import type { RecordIndex } from '#core/record/record-index'
import { ok, type Result } from '#core/result'
import type { PrintableSecrets } from '#core/sheet/account/secrets'
import type { Session } from './session.ts'

/** The secrets that a sheet of these accounts shows in clear: theirs, and the keys of what is bound to them. */
export function printableSecrets(
  session: Session,
  index: RecordIndex,
  accountIds: readonly RecordId[],
): Result<ReadonlyMap<RecordId, PrintableSecrets>, FailureOf<'E_RECORD_DAMAGED'>> {
  const found = new Map<RecordId, PrintableSecrets>()
  const ids = new Set(accountIds.flatMap((id) => [id, ...index.licencesOf(id).map((licence) => licence.id)]))
  for (const id of ids) {
    const secrets = session.secretsOf(id)
    if (!secrets.ok) return secrets
    if (secrets.value !== null) found.set(id, secrets.value)
  }
  return ok(found)
}
