import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, licence, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('password-reused', records)

const withPrint = (name: string, fingerprint: string) =>
  account(name, { secretFacts: { password: { fingerprint } } })
const same = '0123456789abcdef'

test('names the accounts of one password, and begins with the dearest', () => {
  const dear = licence('points', { accountIds: ['b'], value: yen(3_000) })
  expect(found(withPrint('a', same), withPrint('b', same), withPrint('c', same), dear)).toMatchObject([
    {
      subject: 'b',
      severity: 'warning',
      evidence: [],
      involves: ['a', 'c'],
      nextStep: { action: 'change-password', recordId: 'b' },
    },
  ])
})

test('is silent about passwords that differ, and about those that nobody compared', () => {
  expect(found(withPrint('a', same), withPrint('b', 'fedcba9876543210'))).toEqual([])
  expect(
    found(account('a', { secretFacts: { password: {} } }), account('b', { secretFacts: { password: {} } })),
  ).toEqual([])
})

test('is silent about an account that is closed', () => {
  expect(found(withPrint('a', same), { ...withPrint('b', same), state: 'closed' })).toEqual([])
})
