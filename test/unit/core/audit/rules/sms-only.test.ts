import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, device, email, IN_VAULT, phone, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('sms-only', records)

const byNumber = { ...IN_VAULT, contacts: { mobile: ['registered'] } } as const

test('hints where a number is all there is, at a service that gives text messages up', () => {
  expect(found(settings(), phone('mobile'), account('ms', byNumber))).toMatchObject([
    { subject: 'ms', severity: 'notice', dueOn: null, nextStep: { action: 'add-email' } },
  ])
})

test('is silent where an address or a passkey stands beside it', () => {
  const both = account('ms', { ...IN_VAULT, contacts: { mobile: ['registered'], mail: ['reset'] } })
  expect(found(settings(), phone('mobile'), email('mail'), both)).toEqual([])
  const passkey = account('ms', { ...byNumber, factors: [{ kind: 'passkey', deviceId: 'pc' }] })
  expect(found(settings(), phone('mobile'), device('pc'), passkey)).toEqual([])
})

test('is silent at a service that says nothing of the kind', () => {
  expect(found(settings(), phone('mobile'), account('g', { ...byNumber, serviceId: 'google' }))).toEqual([])
})
