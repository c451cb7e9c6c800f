import * as v from 'valibot'
import { expect, test } from 'vitest'
import { conflictsOf } from '#core/merge/conflicts'
import { mergeStates } from '#core/merge/merge-states'
import type { StoredState } from '#core/merge/state'
import { stampEdit } from '#core/merge/stamp'
import { record, type VaultRecord } from '#core/record/document'
import { email, phone } from '../../../support/records.ts'

/** A record as one copy saved it in this second. */
function saved(before: StoredState | null, after: VaultRecord, second: number): StoredState {
  const at = new Date(Date.UTC(2026, 0, 1) + second * 1_000).toISOString()
  return stampEdit(
    before,
    { record: after, secrets: null },
    { at, newId: () => String(second).padStart(16, '0') },
  )
}

const original = saved(null, email('mine'), 1)

test('an address that became a number in one copy and was changed as an address in the other: what is whole is in force', () => {
  const number = saved(original, phone('mine'), 2)
  const address = saved(original, email('mine', { mailKind: 'work', value: 'new@example.jp' }), 3)
  const merged = mergeStates(number, address)
  expect(v.is(record, merged.record)).toBe(true)
  expect(mergeStates(address, number)).toEqual(merged)
  expect(mergeStates(merged, merged)).toEqual(merged)
})

test('nothing of either copy is lost: what does not fit waits to be settled', () => {
  const number = saved(original, phone('mine'), 2)
  const address = saved(original, email('mine', { value: 'new@example.jp' }), 3)
  const merged = mergeStates(number, address)
  const everywhere = JSON.stringify(merged)
  expect(everywhere).toContain('new@example.jp')
  expect(everywhere).toContain('+819000000001')
  expect(conflictsOf(merged).map(({ field }) => field)).toContain('value')
})

test('two copies that fit together are taken together as they are', () => {
  const one = saved(original, email('mine', { value: 'new@example.jp' }), 2)
  const other = saved(original, email('mine', { note: 'at home' }), 3)
  expect(mergeStates(one, other).record).toMatchObject({ value: 'new@example.jp', note: 'at home' })
})
