import { compareText } from '../order.ts'
import type { VaultRecord } from '../record/document.ts'
import type { SecretFact } from '../record/secret.ts'
import type { DisputedEntry, FormerEntry } from '../record/stored-secrets.ts'
import { hasBinDispute } from './bin.ts'
import { contentText, isSameContent } from './content.ts'
import { digestOf } from './digest.ts'
import { factFor, type FieldSet, type FieldSets, type Present } from './field-sets.ts'
import { kindOf, resolve } from './resolve.ts'
import { ANY_FIELD, SECRET_PREFIX, type StoredState, type Version } from './state.ts'

/**
 * Puts a record together from its fields. What comes out depends on the versions alone; only the order of its keys
 * follows `like`.
 */
export function foldFields(sets: FieldSets, like: VaultRecord): StoredState {
  const { id, createdAt, updatedAt, common } = sets
  const outline: Record<string, unknown> = { type: like.type, id }
  const secrets: Record<string, unknown> = {}
  const facts: Record<string, SecretFact> = {}
  const versions: Record<string, Version> = { [ANY_FIELD]: common }
  const disputed: DisputedEntry[] = []
  const former: FormerEntry[] = []
  const unsettled: string[] = []
  for (const field of fieldNames(sets, like)) {
    const set = sets.fields.get(field) ?? { present: [], former: [] }
    former.push(...set.former.map((version) => ({ ...entryOf(field, version), until: version.until })))
    const winner = set.present[0]
    if (winner === undefined) continue
    const shown = shownValue(field, set)
    if (shown !== undefined) {
      if (field.startsWith(SECRET_PREFIX)) {
        const name = field.slice(SECRET_PREFIX.length)
        secrets[name] = shown
        const fact = factFor(field, shown, winner.fact)
        if (fact !== undefined) facts[name] = fact
      } else outline[field] = shown
    }
    if (shown === undefined || winner.id !== common.id || winner.at !== common.at) {
      versions[field] = { id: winner.id, at: winner.at }
    }
    disputed.push(...disputedEntries(field, set.present, shown))
    if (isUnsettled(field, set.present)) unsettled.push(field)
  }
  if (hasBinDispute(sets)) unsettled.push('bin')
  const past = digestOf(disputed, former)
  const record = {
    ...outline,
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(Object.keys(facts).length === 0 ? {} : { secretFacts: facts }),
    versions,
    ...(unsettled.length === 0 ? {} : { disputed: unsettled.sort(compareText) }),
    ...(past === null ? {} : { past }),
  }
  const stored = {
    ...secrets,
    ...(former.length === 0 ? {} : { former: former.sort(compareEntries) }),
    ...(disputed.length === 0 ? {} : { disputed: disputed.sort(compareEntries) }),
  }
  return {
    // Every value is one that a record with this schema had in this field.
    record: record as unknown as VaultRecord,
    secrets: Object.keys(stored).length === 0 ? null : stored,
  }
}

/** The value that a record shows for a field; undefined when it is empty. */
export function shownValue(field: string, { present }: FieldSet): unknown {
  return present.length === 0
    ? undefined
    : resolve(
        field,
        present.map(({ value }) => value),
      )
}

/** Whether two versions of a field say different things, so that the person has to choose. */
function isUnsettled(field: string, present: readonly Present[]): boolean {
  return kindOf(field) === 'choice' && present.some(({ value }) => !isSameContent(value, present[0]?.value))
}

function fieldNames({ fields }: FieldSets, like: VaultRecord): readonly string[] {
  const known = Object.keys(like).filter((key) => fields.has(key))
  const others = [...fields.keys()].filter((field) => !Object.hasOwn(like, field)).sort(compareText)
  return [...known, ...others]
}

function disputedEntries(
  field: string,
  [winner, ...others]: readonly Present[],
  shown: unknown,
): readonly DisputedEntry[] {
  const entries = others.map((version) => ({
    ...(isSameContent(version.value, shown)
      ? { ...place(field, version), same: true as const }
      : entryOf(field, version)),
    ...(version.fact === undefined ? {} : { fact: version.fact }),
  }))
  if (winner === undefined || isSameContent(winner.value, shown)) return entries
  return [{ ...entryOf(field, winner), own: true as const }, ...entries]
}

function place(field: string, { id, at }: Version) {
  return { field, versionId: id, at }
}

function entryOf(field: string, version: Version & { readonly value: unknown }) {
  return { ...place(field, version), ...(version.value === undefined ? {} : { value: version.value }) }
}

function compareEntries(a: DisputedEntry | FormerEntry, b: DisputedEntry | FormerEntry): number {
  return (
    compareText(a.field, b.field) ||
    compareText(a.at, b.at) ||
    compareText(a.versionId, b.versionId) ||
    compareText(contentText(a), contentText(b))
  )
}
