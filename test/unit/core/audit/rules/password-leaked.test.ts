import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, id, settings } from '../../../../support/records.ts'

const MONDAY = '2026-11-16T09:00:00.000Z'
const FRIDAY = '2026-11-20T09:00:00.000Z'

const leakCheck = { at: FRIDAY, checked: 2, seen: [{ accountId: id('a'), changedAt: MONDAY, count: 52_256 }] }
const withPasswordOf = (name: string, changedAt: string) =>
  account(name, { secretFacts: { password: { changedAt } } })

test('fires for a password that stood in the list', () => {
  const found = findingsOf('password-leaked', [
    withPasswordOf('a', MONDAY),
    withPasswordOf('b', MONDAY),
    settings({ leakCheck }),
  ])
  expect(found).toMatchObject([
    { subject: 'a', severity: 'warning', nextStep: { action: 'change-password', recordId: 'a' } },
  ])
})

test('is silent once the password was changed, even before the list was searched on another computer', () => {
  for (const changedAt of ['2026-11-18T09:00:00.000Z', '2026-11-23T09:00:00.000Z'])
    expect(findingsOf('password-leaked', [withPasswordOf('a', changedAt), settings({ leakCheck })])).toEqual(
      [],
    )
})

test('fires also for a password of which nobody knows since when it is there, until it is changed', () => {
  const undated = settings({ leakCheck: { ...leakCheck, seen: [{ accountId: id('a'), count: 3 }] } })
  const before = account('a', { secretFacts: { password: {} } })
  expect(findingsOf('password-leaked', [before, undated])).toHaveLength(1)
  expect(findingsOf('password-leaked', [withPasswordOf('a', FRIDAY), undated])).toEqual([])
})

test('is silent about an account that is gone, and where nothing was looked up', () => {
  expect(findingsOf('password-leaked', [settings({ leakCheck })])).toEqual([])
  expect(findingsOf('password-leaked', [withPasswordOf('a', MONDAY), settings({})])).toEqual([])
})
