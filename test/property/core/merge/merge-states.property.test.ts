import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { expect } from 'vitest'
import { conflictsOf, settle } from '#core/merge/conflicts'
import { isSameContent } from '#core/merge/content'
import { fieldSetsOf } from '#core/merge/field-sets'
import { shownValue } from '#core/merge/fold'
import { mergeStates } from '#core/merge/merge-states'
import { kindOf } from '#core/merge/resolve'
import { isBinned, type StoredState } from '#core/merge/state'
import { contentOf } from '#core/merge/stored-content'
import { record } from '#core/record/document'
import { storedSecrets } from '#core/record/stored-secrets'
import {
  ancestor,
  anyCopyStep,
  copiesAfter,
  counting,
  seen,
  setField,
  stampAt,
  type CopyStep,
} from '../../../support/copies.ts'
import { must } from '../../../support/vaults.ts'

const RUNS = { numRuns: 120 }
const anySteps = fc.array(anyCopyStep, { maxLength: 16 })

/** Three copies of one record that were edited apart, and taken into each other now and then. */
function copiesOf(steps: readonly CopyStep[]) {
  const newId = counting()
  const [a, b, c] = copiesAfter(ancestor(newId), steps, newId)
  if (a === undefined || b === undefined || c === undefined) throw new Error('three copies')
  return { a, b, c, newId }
}

test.prop([anySteps], RUNS)('taking in is the same from both sides', (steps) => {
  const { a, b } = copiesOf(steps)
  expect(mergeStates(a, b)).toEqual(mergeStates(b, a))
})

test.prop([anySteps], RUNS)('it does not matter which two of three copies meet first', (steps) => {
  const { a, b, c } = copiesOf(steps)
  expect(mergeStates(mergeStates(a, b), c)).toEqual(mergeStates(a, mergeStates(b, c)))
})

test.prop([anySteps], RUNS)('taking in the same copy again changes nothing', (steps) => {
  const { a, b } = copiesOf(steps)
  const once = mergeStates(a, b)
  expect(mergeStates(once, b)).toEqual(once)
  expect(mergeStates(once, a)).toEqual(once)
  expect(mergeStates(once, once)).toEqual(once)
})

test.prop([anySteps], RUNS)(
  'every value of either copy is in force, disputed or former afterwards',
  (steps) => {
    const { a, b } = copiesOf(steps)
    const merged = fieldSetsOf(mergeStates(a, b))
    for (const side of [a, b]) {
      for (const [field, { present, former }] of fieldSetsOf(side).fields) {
        const set = merged.fields.get(field)
        const kept = [...(set?.present ?? []), ...(set?.former ?? [])]
        for (const { id } of present) expect(kept.some((other) => other.id === id)).toBe(true)
        for (const { id, value } of [...present, ...former]) {
          const known = kept.find((other) => other.id === id)
          const isFormerPassword = field === 'secrets.password' && known?.value === undefined
          if (value === undefined || field === 'bin' || field === 'secrets.formerPasswords') continue
          if (isFormerPassword) expect(allPasswords(mergeStates(a, b))).toContain(value)
          else expect(known?.value).toEqual(value)
        }
      }
    }
  },
)

test.prop([anySteps], RUNS)('what comes out is a record that a vault can read', (steps) => {
  const { a, b } = copiesOf(steps)
  const merged = mergeStates(a, b)
  expect(v.is(record, merged.record)).toBe(true)
  expect(merged.secrets === null || v.is(storedSecrets, merged.secrets)).toBe(true)
  expect(JSON.parse(JSON.stringify(merged))).toEqual(merged)
})

test.prop([anySteps, fc.nat({ max: 5 })], RUNS)(
  'an edit after a merge replaces what both copies said, whatever their clocks say',
  (steps, minute) => {
    const { a, b, newId } = copiesOf(steps)
    const merged = mergeStates(a, b)
    const edited = setField(merged, 'label', 'settled by an edit', stampAt(minute, newId))
    const after = mergeStates(mergeStates(edited, a), b)
    expect(seen(after.record)).toMatchObject({ label: 'settled by an edit' })
    expect(conflictsOf(after).map(({ field }) => field)).not.toContain('label')
  },
)

test.prop([anySteps, anySteps], RUNS)('both copies settle to the same, whoever settles', (steps, choices) => {
  const { a, b, newId } = copiesOf(steps)
  const merged = mergeStates(a, b)
  const settleAll = (state: StoredState, minute: number): StoredState => {
    let settled = state
    for (const { field, versions } of conflictsOf(state)) {
      const choice = versions[choices.length % versions.length]
      if (choice === undefined) throw new Error('a conflict has versions')
      settled = must(settle(settled, field, choice.versionId, stampAt(minute, newId)))
    }
    return settled
  }
  const [here, there] = [settleAll(merged, 6), settleAll(merged, 7)]
  expect(conflictsOf(here)).toEqual([])
  const met = mergeStates(here, there)
  expect(conflictsOf(met)).toEqual([])
  expect(seen(met.record)).toEqual(seen(here.record))
  expect(isBinned(met.record)).toBe(isBinned(here.record))
  expect(conflictsOf(mergeStates(mergeStates(met, a), b))).toEqual([])
})

test.prop([fc.constantFrom('a', 'b', undefined), fc.nat({ max: 5 }), fc.nat({ max: 5 })], RUNS)(
  'the same edit in both copies is no conflict',
  (label, one, other) => {
    const newId = counting()
    const start = ancestor(newId)
    const a = setField(start, 'label', label, stampAt(one, newId))
    const b = setField(start, 'label', label, stampAt(other, newId))
    const merged = mergeStates(a, b)
    expect(conflictsOf(merged)).toEqual([])
    expect(contentOf(merged).record['label']).toBe(label)
  },
)

test.prop([anySteps], RUNS)(
  'a conflict is told where two copies say different things, and nowhere else',
  (steps) => {
    const { a, b } = copiesOf(steps)
    const merged = mergeStates(a, b)
    for (const [field, set] of fieldSetsOf(merged).fields) {
      const differs = set.present.some(({ value }) => !isSameContent(value, shownValue(field, set)))
      const told = conflictsOf(merged).find((conflict) => conflict.field === field)
      if (kindOf(field) === 'choice') expect(told !== undefined).toBe(differs)
      else if (field !== 'bin') expect(told).toBeUndefined()
      for (const version of told?.versions ?? []) {
        if (field !== 'bin') expect(set.present.some(({ id }) => id === version.versionId)).toBe(true)
      }
    }
  },
)

function allPasswords({ secrets }: StoredState): readonly unknown[] {
  return [
    secrets?.password,
    ...(secrets?.formerPasswords ?? []).map(({ value }) => value),
    ...(secrets?.former ?? []).map(({ value }) => value),
    ...(secrets?.disputed ?? []).map(({ value }) => value),
  ]
}
