import { expect, test } from 'vitest'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { rebaseEdit } from '../../../../src/main/session/rebase-edit.ts'
import { account, putting } from '../../../support/sessions.ts'

const BEFORE = '2026-11-22T09:00:00.000Z'
const base = account('a', { label: 'old', note: 'old', tags: ['old'], updatedAt: BEFORE })
const now = account('a', { label: 'theirs', note: 'old', updatedAt: '2026-11-22T09:00:07.000Z' })
const stale = new Map([[base.id, [base]]])

/** The record of an edit after it was put on the records as they are now. */
const rebased = (wanted: Account, current: readonly VaultRecord[] = [now]) =>
  rebaseEdit(putting(wanted), current, stale).put[0]?.record

test('what the person changed is kept, and what somebody else changed meanwhile stays', () => {
  expect(rebased({ ...base, note: 'mine' })).toEqual({ ...now, note: 'mine' })
})

test('where both changed a field, the person who saves last has the last word', () => {
  expect(rebased({ ...base, label: 'mine' })).toEqual({ ...now, label: 'mine' })
})

test('a field that the person emptied is empty', () => {
  const { note, ...without } = base
  const { note: still, ...expected } = now
  expect(rebased(without)).toEqual(expected)
})

test('a field that somebody else emptied does not come back', () => {
  expect(rebased({ ...base, note: 'mine' })).not.toHaveProperty('tags')
})

test('an edit of a record as it is now is left alone, word for word', () => {
  const wanted = { ...now, label: 'old', note: 'old', tags: ['old'] }
  expect(rebased(wanted)).toBe(wanted)
})

test('a record that is no longer there is saved whole', () => {
  const wanted = { ...base, note: 'mine' }
  expect(rebased(wanted, [])).toBe(wanted)
})

test('secrets, removals and the label of an edit come through', () => {
  const edit = { ...putting([{ ...base, note: 'mine' }, { password: 'new' }]), remove: [now.id] }
  expect(rebaseEdit(edit, [now], stale)).toEqual({
    ...edit,
    put: [{ record: { ...now, note: 'mine' }, secrets: { password: 'new' } }],
  })
})
