import { compareText } from '../order.ts'
import type { FieldSet, FieldSets, Former } from './field-sets.ts'
import { SECRET_PREFIX } from './state.ts'

/** How much of a field's past is kept: former values, and versions of which only the id is kept. */
export const FORMER_VALUES_MAX = 50
export const FORMER_IDS_MAX = 500
/** All former values of a record together, as JSON. */
export const FORMER_BYTES_MAX = 128 * 1024
/** A former value above this is let go before any smaller one, however new. */
const LARGE_BYTES = 1024

/** Lets former values go until a record's past is within bounds: large ones first, old ones first, secrets last. */
export function withinBounds(sets: FieldSets, bytesMax = FORMER_BYTES_MAX): FieldSets {
  let fields: ReadonlyMap<string, FieldSet> = sets.fields
  if ([...fields.values()].some(({ former }) => former.length > FORMER_VALUES_MAX)) {
    fields = new Map(Array.from(fields, ([field, set]) => [field, { ...set, former: newest(set.former) }]))
  }
  const valued = [...fields].flatMap(([field, { former }]) =>
    former
      .filter(({ value }) => value !== undefined)
      .map((version) => ({ field, version, bytes: JSON.stringify(version.value).length * 3 })),
  )
  let total = valued.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= bytesMax) return { ...sets, fields }
  const letGo = new Set<Former>()
  const rank = ({ field, bytes }: (typeof valued)[number]): number =>
    field.startsWith(SECRET_PREFIX) ? 2 : bytes > LARGE_BYTES ? 0 : 1
  for (const entry of valued.sort((a, b) => rank(a) - rank(b) || compareFormer(a.version, b.version))) {
    if (total <= bytesMax) break
    letGo.add(entry.version)
    total -= entry.bytes
  }
  const lighter = (version: Former): Former =>
    letGo.has(version) ? { ...version, value: undefined } : version
  return {
    ...sets,
    fields: new Map(
      Array.from(fields, ([field, set]) => [field, { ...set, former: set.former.map(lighter) }]),
    ),
  }
}

function newest(former: readonly Former[]): readonly Former[] {
  return former
    .toSorted((a, b) => compareFormer(b, a))
    .slice(0, FORMER_IDS_MAX)
    .map((version, i) => (i < FORMER_VALUES_MAX ? version : { ...version, value: undefined }))
}

function compareFormer(a: Former, b: Former): number {
  return compareText(a.until, b.until) || compareText(a.at, b.at) || compareText(a.id, b.id)
}
