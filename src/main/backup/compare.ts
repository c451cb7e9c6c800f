import type { FailureOf } from '#core/failure'
import type { VaultRecord } from '#core/record/document'
import { SECRET_NAMES } from '#core/record/secret'
import { ok, type Result } from '#core/result'
import { withoutSecretParts } from '../session/outline.ts'
import type { RecordSecrets } from '#core/record/stored-secrets'
import type { Session } from '../session/session.ts'

/** The part of a session that is compared. */
export type Readable = Pick<Session, 'records' | 'secretsOf'>

/** How one record of a backup differs from the vault as it is; `record` is the backup's where it has one. */
export interface RecordDifference {
  readonly kind: 'missing' | 'changed' | 'newer'
  readonly record: VaultRecord
  /** Names of the fields and secrets that differ, of a changed record. */
  readonly fields: readonly string[]
}

export interface Comparison {
  readonly differences: readonly RecordDifference[]
  readonly same: number
}

/** When it was saved is no difference, nor what is said of secrets: they are compared themselves. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['createdAt', 'updatedAt'])

/**
 * Compares a backup with the vault, record by record and field by field. Settings are left out: they speak of this very
 * file. So are former passwords: they are history, which only grows.
 */
export function compareWith(
  backup: Readable,
  current: Readable,
): Result<Comparison, FailureOf<'E_RECORD_DAMAGED'>> {
  const now = new Map(comparedRecords(current).map((record) => [record.id, record]))
  const differences: RecordDifference[] = []
  let same = 0
  for (const record of comparedRecords(backup)) {
    const present = now.get(record.id)
    now.delete(record.id)
    if (present === undefined) {
      differences.push({ kind: 'missing', record, fields: [] })
      continue
    }
    const secrets = differingSecrets(record, backup, current)
    if (!secrets.ok) return secrets
    const fields = [...differingFields(record, present), ...secrets.value]
    if (fields.length === 0) same += 1
    else differences.push({ kind: 'changed', record, fields })
  }
  for (const record of now.values()) differences.push({ kind: 'newer', record, fields: [] })
  return ok({ differences, same })
}

function comparedRecords({ records }: Readable): readonly VaultRecord[] {
  return records().filter(({ type }) => type !== 'settings')
}

function differingFields(before: VaultRecord, after: VaultRecord): readonly string[] {
  const [a, b] = [entriesOf(before), entriesOf(after)]
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (field) => !NOT_COMPARED.has(field) && canonical(a.get(field)) !== canonical(b.get(field)),
  )
}

function entriesOf(record: VaultRecord): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(withoutSecretParts(record)))
}

function differingSecrets(
  { id }: VaultRecord,
  backup: Readable,
  current: Readable,
): Result<readonly string[], FailureOf<'E_RECORD_DAMAGED'>> {
  const before = backup.secretsOf(id)
  if (!before.ok) return before
  const after = current.secretsOf(id)
  if (!after.ok) return after
  const valueOf = (secrets: RecordSecrets | null, name: (typeof SECRET_NAMES)[number]) =>
    canonical(secrets?.[name])
  return ok(
    SECRET_NAMES.filter(
      (name) => name !== 'formerPasswords' && valueOf(before.value, name) !== valueOf(after.value, name),
    ),
  )
}

/** A value as text that is equal when its content is; of what is absent, as of undefined, JSON makes undefined. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
