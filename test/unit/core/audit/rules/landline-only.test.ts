import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, passwordNote, phone } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('landline-only', records)
const note = passwordNote('note', 'ms')
const home = phone('home', { phoneKind: 'landline', sms: 'no' })
const mail = email('mail')
const ms = account('ms', { contacts: { mail: ['registered'], home: ['reset'] } })

test('fires where a number is registered, but none that can get a text message', () => {
  expect(found(mail, home, note, ms)).toMatchObject([{ subject: 'ms', severity: 'warning' }])
})

test('names the forgotten password and what else could receive a code as the loss', () => {
  expect(found(mail, home, note, ms)[0]?.evidence).toEqual(['password:ms', 'contact:mail'])
})

test('fires for a number of which nobody knows whether text messages arrive', () => {
  const unknown = phone('home', { phoneKind: 'voip', sms: 'unknown' })
  expect(found(mail, unknown, note, ms)).toHaveLength(1)
})

test('asks for a number that gets text messages', () => {
  expect(found(mail, home, note, ms)[0]?.nextStep.action).toBe('add-phone')
  expect(found(mail, home, note, ms, phone('mobile'))[0]?.nextStep.contactPointId).toBe('mobile')
})

test('is silent where one number gets text messages', () => {
  const both = account('ms', { contacts: { home: ['registered'], mobile: ['reset'] } })
  expect(found(home, phone('mobile'), note, both)).toEqual([])
})

test('leaves it to no-phone where no number is registered at all', () => {
  expect(found(mail, note, account('ms', { contacts: { mail: ['registered'] } }))).toEqual([])
})

test('is silent at services that send no codes', () => {
  const old = account('ms', { serviceId: 'vlsc', contacts: { home: ['registered'] } })
  expect(found(home, note, old)).toEqual([])
})
