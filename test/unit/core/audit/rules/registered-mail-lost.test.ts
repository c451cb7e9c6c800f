import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import {
  account,
  device,
  email,
  IN_VAULT,
  passwordNote,
  phone,
  settings,
  tie,
} from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('registered-mail-lost', records)
const note = passwordNote('note', 'shop')
const dead = email('mail', { status: 'dead' })
const shop = account('shop', { serviceId: 'other', contacts: { mail: ['registered'] } })

test('fires where the address is dead and nothing else is registered', () => {
  expect(found(dead, note, shop)).toMatchObject([{ subject: 'shop', severity: 'critical' }])
})

test('fires where the address has ended with its contract', () => {
  const ended = [tie('flat', { status: 'ended' }), email('mail', { tieId: 'flat' })]
  expect(found(...ended, note, shop)).toHaveLength(1)
})

test('fires where the address ends today', () => {
  const mail = email('mail', { endsOn: '2026-11-22' })
  expect(findingsOf('registered-mail-lost', [mail, note, shop], '2026-11-21')).toEqual([])
  expect(findingsOf('registered-mail-lost', [mail, note, shop], '2026-11-22')).toHaveLength(1)
})

test('names the forgotten password as the loss', () => {
  expect(found(dead, note, shop)[0]?.evidence).toEqual(['password:shop'])
})

test('names no loss where the password is recorded nowhere: it is so already', () => {
  expect(found(dead, shop)[0]?.evidence).toEqual([])
})

test('asks for a contact that is alive', () => {
  expect(found(dead, note, shop)[0]?.nextStep.action).toBe('add-phone')
  expect(found(dead, note, shop, phone('mobile'))[0]?.nextStep.contactPointId).toBe('mobile')
  expect(found(dead, note, shop, phone('mobile', { status: 'dead' }))[0]?.nextStep.action).toBe('add-phone')
})

test('asks for a number at a service that keeps one address only', () => {
  const amazon = account('amazon', { serviceId: 'amazon-co-jp', contacts: { mail: ['registered'] } })
  expect(found(dead, amazon)[0]?.nextStep.action).toBe('add-phone')
})

test('is silent where another address or number is registered', () => {
  const both = account('shop', { serviceId: 'other', contacts: { mail: ['registered'], mobile: ['reset'] } })
  expect(found(dead, phone('mobile'), note, both)).toEqual([])
})

test('is silent where one of two addresses is alive', () => {
  const both = account('shop', { serviceId: 'other', contacts: { mail: ['registered'], other: ['reset'] } })
  expect(found(dead, email('other'), note, both)).toEqual([])
})

test('is silent where a mailbox cannot be read for another reason than its death', () => {
  // Its account is out of reach, which is a finding about that account.
  const records = [settings(), account('host'), email('mail', { hostAccountId: 'host' }), note, shop]
  expect(found(...records)).toEqual([])
})

test('is silent where one address is dead and another only out of reach', () => {
  const two = account('shop', { serviceId: 'other', contacts: { mail: ['registered'], hosted: ['reset'] } })
  expect(found(account('host'), dead, email('hosted', { hostAccountId: 'host' }), note, two)).toEqual([])
})

test('is silent where the service sends no code to any address', () => {
  const apple = account('shop', { serviceId: 'apple', contacts: { mail: ['registered'] } })
  expect(found(dead, note, apple)).toEqual([])
})

test('is silent where a passkey opens the account', () => {
  const keyed = account('shop', {
    contacts: { mail: ['registered'] },
    factors: [{ kind: 'passkey', deviceId: 'handset' }],
  })
  expect(found(dead, device('handset'), keyed)).toEqual([])
})

test('is silent about an account that one is locked out of: nothing can be registered there any more', () => {
  const locked = account('shop', { ...IN_VAULT, state: 'locked-out', contacts: { mail: ['registered'] } })
  expect(found(dead, locked)).toEqual([])
})
