import * as v from 'valibot'
import { accountSecrets } from './account.ts'
import { licenceSecrets } from './licence.ts'
import { secretFact } from './secret.ts'

/** The secrets of one record, decrypted: unknown fields of newer versions are kept. */
export const recordSecrets = v.looseObject({ ...accountSecrets.entries, ...licenceSecrets.entries })
export type RecordSecrets = v.InferOutput<typeof recordSecrets>

const entry = {
  /** Field of the outline, or `secrets.` and the secret's name. */
  field: v.string(),
  versionId: v.string(),
  /** When the version came into force. */
  at: v.string(),
}

/**
 * A version that was replaced at `until`. Without `value` the field was empty, or the value was let go to stay within
 * bounds; the id stays, so that a copy that still has the version is known to be behind.
 */
export const formerEntry = v.looseObject({ ...entry, until: v.string(), value: v.optional(v.unknown()) })
export type FormerEntry = v.InferOutput<typeof formerEntry>

/**
 * A version that nobody has replaced and that is not in force. Without `value` the field was empty in it. `same`: its
 * value is the one in force. `own`: this is the version in force itself, whose own value is not what the record shows,
 * because the record shows several versions together. `fact` belongs to a secret.
 */
export const disputedEntry = v.looseObject({
  ...entry,
  value: v.optional(v.unknown()),
  same: v.optional(v.literal(true)),
  own: v.optional(v.literal(true)),
  fact: v.optional(secretFact),
})
export type DisputedEntry = v.InferOutput<typeof disputedEntry>

/** The secret part of a row: the secrets, and the versions of any field that are not in force. */
export const storedSecrets = v.looseObject({
  ...recordSecrets.entries,
  former: v.optional(v.array(formerEntry)),
  disputed: v.optional(v.array(disputedEntry)),
})
export type StoredSecrets = v.InferOutput<typeof storedSecrets>

/** The secrets alone; null when there is none. */
export function plainSecrets(stored: StoredSecrets | null): RecordSecrets | null {
  if (stored === null) return null
  const { former, disputed, ...secrets } = stored
  return Object.keys(secrets).length === 0 ? null : secrets
}
