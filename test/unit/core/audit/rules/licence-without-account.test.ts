import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, licence, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('licence-without-account', records)
const spent = { keyUse: 'first-install-only', value: yen(35_000) } as const

test('fires where a key is spent and no account that holds the licence is recorded', () => {
  expect(found(licence('office', spent))).toMatchObject([
    { subject: 'office', severity: 'critical', value: [yen(35_000)], licences: ['office'] },
  ])
})

test('names no loss: it is so already', () => {
  expect(found(licence('office', spent))[0]?.evidence).toEqual([])
})

test('asks for the account', () => {
  expect(found(licence('office', spent))[0]?.nextStep).toMatchObject({
    action: 'bind-account',
    recordId: 'office',
  })
})

test('fires even where the spent key stands in the vault: it opens nothing any more', () => {
  expect(found(licence('office', { ...spent, secretFacts: { productKey: {} } }))).toHaveLength(1)
})

test('is silent where an account holds the licence', () => {
  expect(found(account('ms'), licence('office', { ...spent, accountIds: ['ms'] }))).toEqual([])
})

test('is silent about keys that can be used again, and about things without a key', () => {
  expect(found(licence('office', { keyUse: 'reusable' }), licence('points'))).toEqual([])
})
