import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('service-ended', records)

test('warns of an account at a service that is gone, by its own word', () => {
  expect(found(account('vl', { serviceId: 'vlsc' }))).toMatchObject([
    { subject: 'vl', severity: 'warning', nextStep: { action: 'change-service' } },
  ])
})

test('is silent about services that exist', () => {
  expect(found(account('ms'), account('a', { serviceId: 'other' }))).toEqual([])
})
