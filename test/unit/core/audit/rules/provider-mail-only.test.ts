import { expect, test } from 'vitest'
import { advised, customer } from '../../../../support/customer.ts'
import { findingsOf } from '../../../../support/findings.ts'
import { account, device, email, passwordNote, phone, tie } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('provider-mail-only', records)
const flat = tie('flat')
const mailbox = email('mailbox', { mailKind: 'provider', tieId: 'flat' })
const note = passwordNote('note', 'ms')
const registered = { contacts: { mailbox: ['registered'] } } as const

test('fires where every reset can only reach the provider’s mail', () => {
  expect(found(...customer)).toMatchObject([{ subject: 'ms', severity: 'critical' }])
})

test('names the forgotten password and the contract as the loss', () => {
  expect(found(...customer)[0]?.evidence).toEqual(['password:ms', 'tie:flat'])
})

test('names the mailbox itself where no contract is on record', () => {
  const carrier = email('mailbox', { mailKind: 'carrier' })
  expect(found(carrier, note, account('ms', registered))[0]?.evidence).toEqual([
    'password:ms',
    'contact:mailbox',
  ])
})

test('names one contract once, however many addresses end with it', () => {
  const second = email('second', { mailKind: 'provider', tieId: 'flat' })
  const both = account('ms', { contacts: { mailbox: ['registered'], second: ['reset'] } })
  expect(found(flat, mailbox, second, note, both)[0]?.evidence).toEqual(['password:ms', 'tie:flat'])
})

test('asks for a mobile number, a known one rather than a new one', () => {
  expect(found(...customer)[0]?.nextStep).toMatchObject({ action: 'add-phone', recordId: 'ms' })
  expect(found(...customer, phone('mobile'))[0]?.nextStep).toMatchObject({
    action: 'use-contact',
    contactPointId: 'mobile',
  })
})

test('does not ask for a number that ends with the same contract', () => {
  const sameLine = phone('mobile', { tieId: 'flat' })
  expect(found(...customer, sameLine)[0]?.nextStep).toMatchObject({ action: 'add-phone' })
})

test('does not ask for a number that is dead', () => {
  expect(found(...customer, phone('mobile', { status: 'dead' }))[0]?.nextStep.action).toBe('add-phone')
})

test('is silent where an everyday address or a mobile number is registered as well', () => {
  expect(found(...advised('everyday'))).toEqual([])
  expect(found(...advised('mobile'))).toEqual([])
})

test('is not misled by a landline, to which no text message comes', () => {
  const home = phone('home', { phoneKind: 'landline', sms: 'no' })
  const both = account('ms', { contacts: { mailbox: ['registered'], home: ['reset'] } })
  expect(found(flat, mailbox, home, note, both)).toHaveLength(1)
})

test('is not misled by a number that is given up', () => {
  const old = phone('old', { status: 'dead' })
  const both = account('ms', { contacts: { mailbox: ['registered'], old: ['reset'] } })
  expect(found(flat, mailbox, old, note, both)).toHaveLength(1)
})

test('is silent where something else opens the account, such as a passkey', () => {
  const withPasskey = account('ms', { ...registered, factors: [{ kind: 'passkey', deviceId: 'handset' }] })
  expect(found(flat, mailbox, note, device('handset'), withPasskey)).toEqual([])
})

test('leaves it to registered-mail-lost when the contract has ended', () => {
  expect(found(tie('flat', { status: 'ended' }), mailbox, note, account('ms', registered))).toEqual([])
})

test('is silent where the service sends no code to any address: the contract is not the reason', () => {
  expect(found(flat, mailbox, note, account('ms', { ...registered, serviceId: 'apple' }))).toEqual([])
})

test('is silent about work mail and about nothing registered at all', () => {
  const work = email('mailbox', { mailKind: 'work', tieId: 'flat' })
  expect(found(flat, work, note, account('ms', registered))).toEqual([])
  expect(found(note, account('ms'))).toEqual([])
})
