import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('password-weak', records)

const graded = (strength: number) => found(account('a', { secretFacts: { password: { strength } } }))

test('fires up to grade 1 of 4', () => {
  expect(graded(0)).toMatchObject([
    { subject: 'a', severity: 'warning', nextStep: { action: 'change-password' } },
  ])
  expect(graded(1)).toHaveLength(1)
})

test('is silent from grade 2 on, and about a password that was never graded', () => {
  expect(graded(2)).toEqual([])
  expect(found(account('a', { secretFacts: { password: {} } }))).toEqual([])
})
