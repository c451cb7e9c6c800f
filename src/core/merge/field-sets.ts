import { compareText } from '../order.ts'
import type { VaultRecord } from '../record/document.ts'
import type { SecretFact } from '../record/secret.ts'
import type { DisputedEntry, FormerEntry, StoredSecrets } from '../record/stored-secrets.ts'
import { contentText } from './content.ts'
import { kindOf } from './resolve.ts'
import { ANY_FIELD, isField, SECRET_PREFIX, versionsOf, type StoredState, type Version } from './state.ts'

/*
 * A stored record taken apart: each field as a set of versions, of which some were replaced (a 2P-set). Everything that
 * edits and merges do happens here; fold.ts puts the record together again.
 */

/** A version that nobody has replaced. `value` is undefined where the field is empty in it. */
export interface Present extends Version {
  readonly value: unknown
  /** What the outline says of the secret. */
  readonly fact: SecretFact | undefined
}

/** A version that was replaced. `value` is undefined where the field was empty, or its value was let go. */
export interface Former extends Version {
  readonly until: string
  readonly value: unknown
}

export interface FieldSet {
  /** The one in force first. The others newest first. */
  readonly present: readonly Present[]
  readonly former: readonly Former[]
}

/** A record as its fields, by name; secrets under `secrets.` and their name. */
export interface FieldSets {
  readonly id: VaultRecord['id']
  readonly createdAt: string | undefined
  readonly updatedAt: string | undefined
  /** The version of every field that has a value and no version of its own. */
  readonly common: Version
  readonly fields: ReadonlyMap<string, FieldSet>
}

/** Takes a stored record apart. */
export function fieldSetsOf({ record, secrets }: StoredState): FieldSets {
  const versions = versionsOf(record)
  const common = versions.get(ANY_FIELD)
  if (common === undefined) throw new Error('versionsOf names one for all fields')
  const disputed = groupByField(secrets?.disputed ?? [])
  const former = groupByField(secrets?.former ?? [])
  const values = valuesOf(record, secrets)
  const names = new Set([...values.keys(), ...versions.keys(), ...disputed.keys(), ...former.keys()])
  names.delete(ANY_FIELD)
  const fields = new Map<string, FieldSet>()
  for (const name of names) {
    const value = values.get(name)
    // An empty field without a version was never set: there is nothing to be newer or older than.
    const version = versions.get(name) ?? (value === undefined ? undefined : common)
    fields.set(name, {
      present: presentVersions(name, disputed.get(name) ?? [], version, value, factIn(record, name)),
      former: (former.get(name) ?? []).map(asFormer),
    })
  }
  return { id: record.id, createdAt: record.createdAt, updatedAt: record.updatedAt, common, fields }
}

/** Newest first; versions of one instant in the order of their ids, so that every copy agrees. */
export function compareVersions(a: Present, b: Present): number {
  return (
    compareText(b.at, a.at) ||
    compareText(b.id, a.id) ||
    compareText(contentText(b.value), contentText(a.value))
  )
}

/** The values of a record by field. */
export function valuesOf(record: VaultRecord, secrets: StoredSecrets | null): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  for (const [key, value] of Object.entries(record)) {
    if (isField(key) && value !== undefined) values.set(key, value)
  }
  for (const [name, value] of Object.entries(secrets ?? {})) {
    if (name !== 'former' && name !== 'disputed' && value !== undefined)
      values.set(SECRET_PREFIX + name, value)
  }
  return values
}

/** What an outline says of a secret; undefined for other fields. */
export function factIn(record: VaultRecord, field: string): SecretFact | undefined {
  if (!field.startsWith(SECRET_PREFIX)) return undefined
  if (record.type !== 'account' && record.type !== 'licence') return undefined
  const facts: Readonly<Record<string, SecretFact | undefined>> = record.secretFacts ?? {}
  const name = field.slice(SECRET_PREFIX.length)
  return Object.hasOwn(facts, name) ? facts[name] : undefined
}

/** What is said of a secret with this value: the count of a list that was put together is that of all its items. */
export function factFor(field: string, value: unknown, fact: SecretFact | undefined): SecretFact | undefined {
  if (fact === undefined || value === undefined) return undefined
  return kindOf(field) === 'union' && Array.isArray(value) ? { ...fact, count: value.length } : fact
}

function presentVersions(
  field: string,
  entries: readonly DisputedEntry[],
  inForce: Version | undefined,
  shown: unknown,
  fact: SecretFact | undefined,
): readonly Present[] {
  const own = entries.find((entry) => entry.own === true)
  const make = (version: Version, value: unknown, said: SecretFact | undefined): Present => ({
    id: version.id,
    at: version.at,
    value,
    fact: factFor(field, value, said),
  })
  const others = entries
    .filter((entry) => entry !== own)
    .map(({ versionId: id, at, same, ...entry }) =>
      make({ id, at }, same === true ? shown : entry.value, entry.fact),
    )
    .sort(compareVersions)
  if (inForce === undefined) return others
  return [make(inForce, own === undefined ? shown : own.value, fact), ...others]
}

function asFormer({ versionId, at, until, value }: FormerEntry): Former {
  return { id: versionId, at, until, value }
}

function groupByField<T extends { readonly field: string }>(
  entries: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const group = groups.get(entry.field)
    if (group === undefined) groups.set(entry.field, [entry])
    else group.push(entry)
  }
  return groups
}
