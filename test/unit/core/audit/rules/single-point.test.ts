import { expect, test } from 'vitest'
import { customer } from '../../../../support/customer.ts'
import { findingsOf } from '../../../../support/findings.ts'
import {
  account,
  device,
  email,
  identityDocument,
  IN_VAULT,
  passwordNote,
  phone,
  place,
  settings,
  tie,
} from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('single-point', records)

test('fires where one loss locks out with the password at hand', () => {
  const records = [
    tie('carrier'),
    device('handset'),
    phone('mobile', { tieId: 'carrier', deviceId: 'handset' }),
    account('a', { serviceId: 'other', contacts: { mobile: ['registered'] } }),
  ]
  expect(found(...records)).toMatchObject([
    { subject: 'a', severity: 'warning', evidence: ['device:handset'] },
  ])
})

test('names one loss only, however many would do', () => {
  const records = [
    tie('carrier'),
    device('handset'),
    phone('mobile', { tieId: 'carrier', deviceId: 'handset' }),
    account('a', { serviceId: 'other', contacts: { mobile: ['registered'] } }),
  ]
  expect(found(...records)).toHaveLength(1)
})

test('fires where one loss locks out once the password is forgotten, and names both', () => {
  const records = [
    email('mail'),
    account('a', { serviceId: 'other', passwordInMemory: true, contacts: { mail: ['registered'] } }),
  ]
  expect(found(...records)).toMatchObject([{ evidence: ['password:a', 'contact:mail'] }])
})

test('names the place where the password and the identity document lie together', () => {
  const records = [
    place('drawer'),
    passwordNote('note', 'isp', { placeId: 'drawer' }),
    identityDocument('licence', { placeId: 'drawer' }),
    account('isp', { serviceId: 'provider-mail' }),
  ]
  expect(found(...records)).toMatchObject([{ evidence: ['place:drawer'] }])
})

test('leaves a second factor on one device to the finding that says so', () => {
  const guarded = account('a', {
    twoStep: 'on',
    passwordInMemory: true,
    contacts: { mail: ['registered'], mobile: ['reset'] },
    factors: [{ kind: 'totp-app', deviceId: 'handset' }],
  })
  expect(found(device('handset'), email('mail'), phone('mobile'), guarded)).toEqual([])
})

test('asks for the first of two changes where it takes two', () => {
  const guarded = account('a', {
    twoStep: 'on',
    contacts: { mobile: ['reset', 'second-factor'] },
    passwordInMemory: true,
    secretFacts: { recoveryCodes: {} },
    serviceId: 'google',
  })
  expect(found(settings(), phone('mobile'), guarded)).toMatchObject([
    { evidence: ['password:a', 'contact:mobile'], nextStep: { action: 'add-email' } },
  ])
})

test('is silent where a finding before has named the reason', () => {
  expect(found(...customer)).toEqual([])
})

test('is not silenced by a finding that takes more to come true', () => {
  // The notebook's file carries the password of the account and that of its mailbox: it is enough by itself.
  const records = [
    settings({ copies: [] }),
    tie('flat'),
    email('mail', { mailKind: 'provider', tieId: 'flat', hostAccountId: 'isp' }),
    account('isp', { ...IN_VAULT, serviceId: 'provider-mail' }),
    account('a', { ...IN_VAULT, serviceId: 'other', contacts: { mail: ['registered'] } }),
  ]
  expect(findingsOf('provider-mail-only', records)).toMatchObject([{ subject: 'a' }])
  expect(found(...records).find(({ subject }) => subject === 'a')).toMatchObject({ evidence: ['vault-file'] })
})

test('is silent where it takes two losses, with the password or without', () => {
  const records = [
    email('mail'),
    phone('mobile'),
    account('a', { contacts: { mail: ['reset'], mobile: ['reset'] } }),
  ]
  expect(found(...records, settings())).toEqual([])
})

test('is silent where too little is recorded to say', () => {
  expect(
    found(email('mail'), account('a', { loginIds: [], contacts: { mail: ['registered'] }, ...IN_VAULT })),
  ).toEqual([])
})
