import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, device, email, IN_VAULT, phone, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('second-factor-single', records)

const guarded = (said: Parameters<typeof account>[1] = {}) => [
  settings(),
  device('handset'),
  email('mail'),
  phone('mobile'),
  account('ms', {
    ...IN_VAULT,
    twoStep: 'on',
    factors: [{ kind: 'totp-app', deviceId: 'handset' }],
    contacts: { mail: ['registered'], mobile: ['reset'] },
    ...said,
  }),
]

test('fires where one device alone answers the second step', () => {
  expect(found(...guarded())).toMatchObject([
    { subject: 'ms', severity: 'warning', evidence: ['device:handset'], nextStep: { action: 'add-factor' } },
  ])
})

test('fires where one number alone answers it', () => {
  const byNumber = { factors: [], contacts: { mail: ['registered'], mobile: ['second-factor'] } } as const
  expect(found(...guarded(byNumber))).toMatchObject([{ evidence: ['contact:mobile'] }])
})

test('is silent where recovery codes answer it as well', () => {
  expect(found(...guarded({ secretFacts: { password: {}, recoveryCodes: {} } }))).toEqual([])
})

test('is silent where nobody asks for a second step', () => {
  expect(found(...guarded({ twoStep: 'off' }))).toEqual([])
})

test('says it in place of the single point', () => {
  expect(findingsOf('single-point', guarded())).toEqual([])
})
