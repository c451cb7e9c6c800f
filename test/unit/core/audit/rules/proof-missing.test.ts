import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, licence, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('proof-missing', records)

const office = (said: Parameters<typeof licence>[1] = {}) =>
  licence('office', { licenceKind: 'office-retail', accountIds: ['ms'], value: yen(10_000), ...said })

test('fires where nothing proves a dear purchase', () => {
  expect(found(account('ms'), office())).toMatchObject([
    { subject: 'office', severity: 'notice', nextStep: { action: 'record-proof' } },
  ])
})

test('is silent with a proof, below the price, and about what is not bought once', () => {
  expect(found(account('ms'), office({ proof: { text: '領収書' } }))).toEqual([])
  expect(found(account('ms'), office({ value: yen(9_999) }))).toEqual([])
  expect(found(account('ms'), office({ licenceKind: 'points' }))).toEqual([])
})

test('leaves it to the finding that asks for the account first', () => {
  expect(found(office({ accountIds: [] }))).toEqual([])
})
