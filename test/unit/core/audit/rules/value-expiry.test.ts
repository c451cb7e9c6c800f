import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, licence, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('value-expiry', records)

const points = (endsOn: string, said: Parameters<typeof licence>[1] = {}) =>
  found(account('a'), licence('points', { accountIds: ['a'], value: yen(3_020), endsOn, ...said }))

test('names the day, 90 days ahead', () => {
  expect(points('2027-02-20')).toMatchObject([
    {
      subject: 'points',
      severity: 'notice',
      dueOn: '2027-02-20',
      value: [yen(3_020)],
      nextStep: { action: 'use-value' },
    },
  ])
  expect(points('2027-02-21')).toEqual([])
})

test('is a warning from 30 days before', () => {
  expect(points('2026-12-22')).toMatchObject([{ severity: 'warning' }])
  expect(points('2026-12-23')).toMatchObject([{ severity: 'notice' }])
})

test('is silent once it is over, and about what renews itself', () => {
  expect(points('2026-11-22')).toEqual([])
  expect(points('2026-12-01', { renews: true })).toEqual([])
})
