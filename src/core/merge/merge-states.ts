import * as v from 'valibot'
import { compareText } from '../order.ts'
import { record as recordSchema } from '../record/document.ts'
import { presentIds } from './bin.ts'
import { withinBounds } from './bounds.ts'
import { contentText, isSameContent } from './content.ts'
import {
  compareVersions,
  fieldSetsOf,
  type FieldSet,
  type FieldSets,
  type Former,
  type Present,
} from './field-sets.ts'
import { foldFields } from './fold.ts'
import { withValidChoice } from './repair.ts'
import { versionOfPurge } from './stamp.ts'
import { isTombstone, type StoredState, type Tombstone, type Version } from './state.ts'

/** The longest JSON of a record that a vault takes, outline and secrets together (docs/vault-format.md, "Records"). */
const RECORD_BYTES_MAX = 1024 * 1024

/**
 * One record as two copies have it, taken together: every version that either knows, without those that either has
 * replaced. The result does not depend on the order, and merging again changes nothing.
 */
export function mergeStates(a: StoredState, b: StoredState): StoredState {
  if (isSameContent(a, b)) return a
  return foldMerged(mergeSets(fieldSetsOf(a), fieldSetsOf(b)), a, b)
}

/** As {@link mergeStates}, where a copy may have removed the record for good. */
export function mergeStored(a: StoredState | Tombstone, b: StoredState | Tombstone): StoredState | Tombstone {
  if (isTombstone(a)) return isTombstone(b) ? mergeTombstones(a, b) : mergeRemoval(b, a)
  return isTombstone(b) ? mergeRemoval(a, b) : mergeStates(a, b)
}

/** The record stays removed unless it has a version that the removal did not know; then it is in the bin, to be settled. */
function mergeRemoval(state: StoredState, removal: Tombstone): StoredState | Tombstone {
  const sets = fieldSetsOf(state)
  const known = new Set(removal.knew)
  if ([...presentIds(sets)].every((id) => known.has(id))) return removal
  const bin: Present = {
    ...versionOfPurge(removal),
    value: { at: removal.at, knew: removal.knew },
    fact: undefined,
  }
  const fields = new Map([['bin', { present: [bin], former: [] }]])
  return foldMerged(mergeSets(sets, { ...sets, fields }), state, state)
}

function mergeTombstones(a: Tombstone, b: Tombstone): Tombstone {
  const knew = [...new Set([...a.knew, ...b.knew])].sort(compareText)
  return { ...(a.at < b.at ? b : a), knew }
}

function foldMerged(sets: FieldSets, a: StoredState, b: StoredState): StoredState {
  const merged = foldFields(sets, a.record)
  const valid = v.is(recordSchema, merged.record) ? sets : withValidChoice(sets, [a, b])
  const folded = valid === sets ? merged : foldFields(valid, a.record)
  if (bytesOf(folded) <= RECORD_BYTES_MAX) return folded
  const bounded = foldFields(withinBounds(valid), a.record)
  return bytesOf(bounded) <= RECORD_BYTES_MAX ? bounded : foldFields(withinBounds(valid, 0), a.record)
}

function mergeSets(a: FieldSets, b: FieldSets): FieldSets {
  const fields = new Map<string, FieldSet>()
  for (const field of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    fields.set(field, mergeField(a.fields.get(field), b.fields.get(field)))
  }
  return {
    id: a.id,
    createdAt: pick(a.createdAt, b.createdAt, (x, y) => (x < y ? x : y)),
    updatedAt: pick(a.updatedAt, b.updatedAt, (x, y) => (x < y ? y : x)),
    common: laterVersion(a.common, b.common),
    fields,
  }
}

function mergeField(a: FieldSet | undefined, b: FieldSet | undefined): FieldSet {
  const former = mergeFormer([...(a?.former ?? []), ...(b?.former ?? [])])
  const replacedById = new Map(former.map((version) => [version.id, version]))
  const present: Present[] = []
  for (const version of [...(a?.present ?? []), ...(b?.present ?? [])].sort(compareVersions)) {
    const replaced = replacedById.get(version.id)
    // An id stands for one value. Should it ever stand for two, the one that nobody replaced is not lost.
    if (
      replaced !== undefined &&
      (replaced.value === undefined || isSameContent(replaced.value, version.value))
    )
      continue
    const twin = present.findIndex(
      (other) => other.id === version.id && isSameContent(other.value, version.value),
    )
    const known = present[twin]
    if (known === undefined) present.push(version)
    else if (contentText(known.fact) < contentText(version.fact)) present[twin] = version
  }
  return { present, former }
}

/** Each version once: replaced when it was first replaced, with its value where one copy still has it. */
function mergeFormer(versions: readonly Former[]): readonly Former[] {
  const byKey = new Map<string, Former>()
  for (const version of versions) {
    const known = byKey.get(version.id)
    byKey.set(version.id, known === undefined ? version : mergeFormerTwins(known, version))
  }
  return [...byKey.values()]
}

function mergeFormerTwins(a: Former, b: Former): Former {
  const [first, second] = contentText(a.value) < contentText(b.value) ? [b, a] : [a, b]
  return {
    id: first.id,
    at: first.at < second.at ? first.at : second.at,
    until: first.until < second.until ? first.until : second.until,
    value: first.value ?? second.value,
  }
}

function laterVersion(a: Version, b: Version): Version {
  return (compareText(a.at, b.at) || compareText(a.id, b.id)) < 0 ? b : a
}

function pick(
  a: string | undefined,
  b: string | undefined,
  choose: (a: string, b: string) => string,
): string | undefined {
  return a === undefined ? b : b === undefined ? a : choose(a, b)
}

function bytesOf(state: StoredState): number {
  return new TextEncoder().encode(JSON.stringify(state.record) + JSON.stringify(state.secrets ?? {})).length
}
