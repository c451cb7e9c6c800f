import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('stale-fact', records)

const later = '2029-01-01'

test('is silent while what is known is fresh', () => {
  expect(found(account('ms'))).toEqual([])
})

test('fires once it was read long ago', () => {
  expect(findingsOf('stale-fact', [account('ms')], later)).toMatchObject([
    { subject: 'ms', severity: 'notice', nextStep: { action: 'check-service' } },
  ])
})

test('is silent where somebody has looked since, and about services of which nothing is known', () => {
  expect(findingsOf('stale-fact', [account('ms', { lastConfirmedOn: '2028-12-01' })], later)).toEqual([])
  expect(findingsOf('stale-fact', [account('a', { serviceId: 'other' })], later)).toEqual([])
})
