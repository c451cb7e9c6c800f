import * as v from 'valibot'
import type { VaultRecord } from '../record/document.ts'
import { recordId, type RecordId } from '../record/field.ts'
import type { StoredSecrets } from '../record/stored-secrets.ts'

/*
 * What a vault stores of a record beyond the record itself. The outline may carry `versions` (field → the change that
 * set it), `bin` (deleted, but kept), `disputed` (fields that were changed in two copies) and `past` (a digest of the
 * versions that are not in force). The secret part may carry `former` and `disputed`, the values behind them. None of it
 * crosses to a window or into a document. Format: docs/vault-format.md, "Versions, bin and tombstones".
 */

/** One change of a field: 16 random hex digits, and the instant (ISO 8601, UTC) by the clock of where it was made. */
export interface Version {
  readonly id: string
  readonly at: string
}

/** A record as a vault stores it, its secret part decrypted (null: it has none). */
export interface StoredState {
  readonly record: VaultRecord
  readonly secrets: StoredSecrets | null
}

/** What is left of a record that was removed for good: which of its versions were known then. */
export const tombstone = v.looseObject({
  type: v.literal('purged'),
  id: recordId,
  at: v.string(),
  knew: v.array(v.string()),
})
export interface Tombstone {
  readonly type: 'purged'
  readonly id: RecordId
  readonly at: string
  readonly knew: readonly string[]
}

/** The value of the field `bin`: when the record was deleted, and which versions it had. */
export interface Binned {
  readonly at: string
  readonly knew: readonly string[]
}

/** Where the version of a change comes from. */
export interface Stamp {
  /** The instant of the change, ISO 8601. */
  readonly at: string
  /** Draws 16 random hex digits. */
  readonly newId: () => string
}

/** The key in `versions` that counts for every field that has a value and no entry of its own. */
export const ANY_FIELD = '*'
/** How fields of the secret part are named, so that no outline field is mistaken for one. */
export const SECRET_PREFIX = 'secrets.'

const EPOCH = '1970-01-01T00:00:00.000Z'
const NOT_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'secretFacts',
  'secrets',
  'versions',
  'disputed',
  'past',
  ANY_FIELD,
])

/** Whether this is all that is left of a record that was removed for good. */
export function isTombstone(stored: StoredState | Tombstone | VaultRecord): stored is Tombstone {
  return 'type' in stored && (stored.type as string) === 'purged'
}

/** Whether a key of an outline is a field with versions of its own. */
export function isField(key: string): boolean {
  return !NOT_FIELDS.has(key) && !key.startsWith(SECRET_PREFIX)
}

/** Whether a record is in the bin. */
export function isBinned(record: VaultRecord): boolean {
  return typeof record['bin'] === 'object' && record['bin'] !== null
}

/** When a record was deleted and what was known of it then; null for one that is not in the bin. */
export function binOf(record: VaultRecord): Binned | null {
  return asBinned(record['bin'])
}

/** The note of a deletion as it is stored; null for whatever is none. */
export function asBinned(value: unknown): Binned | null {
  const parsed = v.safeParse(binned, value)
  return parsed.success ? parsed.output : null
}

const binned = v.looseObject({ at: v.string(), knew: v.array(v.string()) })

/** The fields that were changed in two copies and are not settled. */
export function disputedFieldsOf(record: VaultRecord): readonly string[] {
  const fields = record['disputed']
  return Array.isArray(fields) ? fields.filter((field) => typeof field === 'string') : []
}

/** The version of each field that has one of its own, and the one of all others under {@link ANY_FIELD}. */
export function versionsOf(record: VaultRecord): ReadonlyMap<string, Version> {
  const versions = new Map<string, Version>()
  const stored = record['versions']
  if (typeof stored === 'object' && stored !== null) {
    for (const [field, entry] of Object.entries(stored)) if (isVersion(entry)) versions.set(field, entry)
  }
  if (!versions.has(ANY_FIELD)) versions.set(ANY_FIELD, unstampedVersion(record))
  return versions
}

/** Whether a version is from before versions were kept. */
export function isUnstamped({ id }: Pick<Version, 'id'>): boolean {
  return id.startsWith('0@')
}

/** A record from before versions were kept: all its fields were last set when it was. */
function unstampedVersion({ updatedAt, createdAt }: VaultRecord): Version {
  const at = updatedAt ?? createdAt ?? EPOCH
  return { id: `0@${at}`, at }
}

function isVersion(entry: unknown): entry is Version {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'id' in entry &&
    typeof entry.id === 'string' &&
    'at' in entry &&
    typeof entry.at === 'string'
  )
}
