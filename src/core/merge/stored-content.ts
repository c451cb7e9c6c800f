import type { VaultRecord } from '../record/document.ts'
import type { SecretFact } from '../record/secret.ts'
import { plainSecrets, type RecordSecrets } from '../record/stored-secrets.ts'
import { SECRET_PREFIX, type StoredState } from './state.ts'

/** What a record says, without its versions. */
export interface Content {
  readonly record: VaultRecord
  readonly secrets: RecordSecrets | null
}

/** What a stored record says, and whether it is in the bin. */
export function contentOf({ record, secrets }: StoredState): Content {
  const { versions, disputed, past, ...content } = record
  return { record: content, secrets: plainSecrets(secrets) } // only keys that no schema names are gone
}

/** The record as windows and documents see it; the same object when it carries nothing else. */
export function publicRecord<T extends VaultRecord>(record: T): T {
  if (!('versions' in record || 'bin' in record || 'disputed' in record || 'past' in record)) return record
  const { versions, disputed, past, bin, ...content } = record
  return content as unknown as T // as above
}

/** The content with another value in one field; undefined empties it. */
export function withField(
  { record, secrets }: Content,
  field: string,
  value: unknown,
  fact?: SecretFact,
): Content {
  if (!field.startsWith(SECRET_PREFIX)) return { record: withKey(record, field, value), secrets }
  const name = field.slice(SECRET_PREFIX.length)
  const changed = withKey(secrets ?? {}, name, value)
  const facts = withKey(record['secretFacts'] ?? {}, name, fact)
  return {
    record: withKey(record, 'secretFacts', Object.keys(facts).length === 0 ? undefined : facts),
    secrets: Object.keys(changed).length === 0 ? null : changed,
  }
}

function withKey<T extends object>(object: T, key: string, value: unknown): T {
  const entries = Object.entries(object).filter(([name]) => name !== key)
  if (value !== undefined) entries.push([key, value])
  return Object.fromEntries(entries) as T // the value is one that a version of this field had
}
