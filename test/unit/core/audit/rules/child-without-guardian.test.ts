import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, IN_VAULT, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('child-without-guardian', records)

const child = (...guardianIds: readonly string[]) =>
  account('child', { ...IN_VAULT, childAccount: true, guardianIds: [...guardianIds] })
const parent = account('parent', { ...IN_VAULT, signInWith: [] })

test('fires where nobody is written down', () => {
  expect(found(settings(), child())).toMatchObject([
    { subject: 'child', severity: 'warning', variant: 'unknown', nextStep: { action: 'record-guardian' } },
  ])
})

test('fires where the guardian cannot be reached', () => {
  expect(found(settings(), child('parent'), account('parent'))).toMatchObject([
    { variant: 'lost', involves: ['parent'] },
  ])
})

test('fires where the only guardian is to be closed', () => {
  expect(found(settings(), child('parent'), { ...parent, closingOn: '2027-03-31' })).toMatchObject([
    { variant: 'closing' },
  ])
})

test('is silent where a guardian is within reach, and about other accounts', () => {
  expect(found(settings(), child('parent'), parent)).toEqual([])
  expect(found(settings(), account('adult'))).toEqual([])
})
