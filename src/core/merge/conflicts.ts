import * as v from 'valibot'
import type { FailureOf } from '../failure.ts'
import { compareText } from '../order.ts'
import { record as recordSchema } from '../record/document.ts'
import { fail, ok, type Result } from '../result.ts'
import { presentIds, unknownToBin } from './bin.ts'
import { isSameContent } from './content.ts'
import { factFor, fieldSetsOf, type FieldSets, type Present } from './field-sets.ts'
import { replaceFields } from './stamp.ts'
import {
  asBinned,
  disputedFieldsOf,
  SECRET_PREFIX,
  type Binned,
  type Stamp,
  type StoredState,
} from './state.ts'
import { contentOf, withField } from './stored-content.ts'

/** A field with versions that say different things, none of which replaced another. */
export interface FieldConflict {
  /** Field of the outline, `secrets.` and a secret's name, or `bin`: deleted in one copy, changed in another. */
  readonly field: string
  readonly isSecret: boolean
  /** The one in force first. Of `bin`, `value` is whether the record is deleted. */
  readonly versions: readonly {
    readonly versionId: string
    readonly at: string
    readonly value: unknown
    readonly isInForce: boolean
  }[]
}

/** What waits to be settled in a record. */
export function conflictsOf(state: StoredState): readonly FieldConflict[] {
  const disputed = disputedFieldsOf(state.record)
  if (disputed.length === 0) return []
  const sets = fieldSetsOf(state)
  return disputed.map((field) => ({
    field,
    isSecret: field.startsWith(SECRET_PREFIX),
    versions: choicesOf(sets, field).map(({ id, at, value }, i) => ({
      versionId: id,
      at,
      value,
      isInForce: i === 0,
    })),
  }))
}

/** Settles one conflict: the version named is in force, as an edit that replaces all versions of the field. */
export function settle(
  state: StoredState,
  field: string,
  versionId: string,
  stamp: Stamp,
): Result<StoredState, FailureOf<'E_NO_CONFLICT'>> {
  const sets = fieldSetsOf(state)
  const choice = disputedFieldsOf(state.record).includes(field)
    ? choicesOf(sets, field).find(({ id }) => id === versionId)
    : undefined
  if (choice === undefined) return fail({ code: 'E_NO_CONFLICT' })
  const value =
    field === 'bin' ? (choice.value === true ? deletionOf(sets, stamp.at) : undefined) : choice.value
  const content = withField(contentOf(state), field, value, factFor(field, value, choice.fact))
  if (!v.is(recordSchema, content.record)) return fail({ code: 'E_NO_CONFLICT' })
  const isReplaced = (value: unknown, shown: unknown, name: string) =>
    name === field || !isSameContent(value, shown)
  return ok(replaceFields(state, content, stamp, isReplaced))
}

/** Every version that says something of its own, the one in force first. */
function choicesOf(sets: FieldSets, field: string): readonly Present[] {
  if (field === 'bin') return binChoices(sets)
  const present = sets.fields.get(field)?.present ?? []
  return present.filter(
    ({ value }, i) => !present.slice(0, i).some((earlier) => isSameContent(earlier.value, value)),
  )
}

/** Deleted, by the newest deletion; kept, by the newest change that no deletion knew. */
function binChoices(sets: FieldSets): readonly Present[] {
  const present = sets.fields.get('bin')?.present ?? []
  const deletion = present.find(({ value }) => asBinned(value) !== null)
  const change = unknownToBin(sets)[0]
  if (deletion === undefined || change === undefined) return []
  const choices = [
    { ...deletion, value: true },
    { ...change, value: false, fact: undefined },
  ]
  return present[0] === deletion ? choices : choices.toReversed()
}

/** A deletion that knows everything there is. */
function deletionOf(sets: FieldSets, now: string): Binned {
  const known = sets.fields.get('bin')?.present.flatMap(({ value }) => asBinned(value) ?? []) ?? []
  return { at: known[0]?.at ?? now, knew: [...presentIds(sets)].sort(compareText) }
}
