import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, licence, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('no-former-passwords', records)

const office = licence('office', { accountIds: ['ms'], value: yen(35_000) })

test('fires where the form asks for them, something hangs on it, and none is kept', () => {
  expect(found(account('ms'), office)).toMatchObject([
    { subject: 'ms', severity: 'notice', nextStep: { action: 'record-former-passwords' } },
  ])
})

test('is silent where one is kept, the present one included', () => {
  expect(found(account('ms', { secretFacts: { password: {} } }), office)).toEqual([])
  expect(found(account('ms', { secretFacts: { formerPasswords: { count: 1 } } }), office)).toEqual([])
})

test('is silent where nothing hangs on it, or nobody asks', () => {
  expect(found(account('ms'))).toEqual([])
  expect(found(account('ms', { serviceId: 'google' }), office)).toEqual([])
})
