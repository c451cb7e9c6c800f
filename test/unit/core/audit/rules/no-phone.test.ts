import { expect, test } from 'vitest'
import { advised, customer } from '../../../../support/customer.ts'
import { findingsOf } from '../../../../support/findings.ts'
import { account, device, email, passwordNote, phone, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('no-phone', records)
const note = passwordNote('note', 'ms')
const mail = email('mail')
const registered = { contacts: { mail: ['registered'] } } as const

test('fires where no number is registered at a service that sends codes to one', () => {
  expect(found(mail, note, account('ms', registered))).toMatchObject([{ subject: 'ms', severity: 'warning' }])
})

test('names the forgotten password and every address on file as the loss', () => {
  const two = account('ms', { contacts: { mail: ['registered'], second: ['reset'] } })
  expect(found(mail, email('second'), note, two)[0]?.evidence).toEqual([
    'password:ms',
    'contact:mail',
    'contact:second',
  ])
})

test('names no address that is dead already', () => {
  const two = account('ms', { contacts: { mail: ['registered'], old: ['reset'] } })
  expect(found(mail, email('old', { status: 'dead' }), note, two)[0]?.evidence).toEqual([
    'password:ms',
    'contact:mail',
  ])
})

test('asks for a number, a known one rather than a new one', () => {
  expect(found(...customer)[0]?.nextStep.action).toBe('add-phone')
  expect(found(...customer, phone('mobile'))[0]?.nextStep).toMatchObject({
    action: 'use-contact',
    contactPointId: 'mobile',
  })
})

test('is silent where a number is registered, of whatever sort', () => {
  expect(found(...advised('mobile'))).toEqual([])
  const withLandline = account('ms', { contacts: { mail: ['registered'], home: ['reset'] } })
  expect(found(mail, phone('home', { phoneKind: 'landline', sms: 'no' }), note, withLandline)).toEqual([])
})

test('fires where the number is only asked for as second factor: that resets nothing', () => {
  const guarded = account('ms', {
    twoStep: 'on',
    contacts: { mail: ['registered'], mobile: ['second-factor'] },
  })
  expect(found(mail, phone('mobile'), note, guarded)).toHaveLength(1)
})

test('is silent at services that send no codes, or of which nobody knows', () => {
  expect(found(mail, note, account('ms', { ...registered, serviceId: 'vlsc' }))).toEqual([])
  expect(found(mail, note, account('ms', { ...registered, serviceId: 'other' }))).toEqual([])
})

test('is silent where something else opens the account', () => {
  const withPasskey = account('ms', { ...registered, factors: [{ kind: 'passkey', deviceId: 'handset' }] })
  expect(found(mail, note, device('handset'), withPasskey)).toEqual([])
})

test('is silent where a number would not help, for want of a second factor', () => {
  const guarded = account('ms', {
    ...registered,
    twoStep: 'on',
    factors: [{ kind: 'totp-app', deviceId: 'gone' }],
  })
  expect(found(mail, note, device('gone', { status: 'lost' }), guarded)).toEqual([])
})

test('is silent where nobody has said what the service has on file', () => {
  expect(found(settings(), note, account('ms', { resetRoutes: 'unknown' }))).toEqual([])
})
