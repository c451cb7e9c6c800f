import { expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { customer } from '../../../../support/customer.ts'
import { findingsOf } from '../../../../support/findings.ts'
import {
  account,
  email,
  IN_VAULT,
  passwordNote,
  phone,
  settings,
  TODAY,
} from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('no-way-back', records)

test('fires where a forgotten password is the end, and names it as the loss', () => {
  expect(found(settings(), account('ms', IN_VAULT))).toMatchObject([
    { subject: 'ms', severity: 'critical', evidence: ['password:ms'], nextStep: { action: 'add-phone' } },
  ])
})

test('fires where nothing leads in today, and names no loss', () => {
  expect(found(account('ms'))).toMatchObject([{ subject: 'ms', evidence: [] }])
})

test('fires for two mailboxes that only reset each other', () => {
  const records = [
    account('a', { contacts: { 'b-box': ['reset'] } }),
    account('b', { contacts: { 'a-box': ['reset'] } }),
    email('a-box', { hostAccountId: 'a' }),
    email('b-box', { hostAccountId: 'b' }),
  ]
  expect(found(...records).map(({ subject }) => subject)).toEqual(['a', 'b'])
})

test('asks to write down a password where the service sends no codes and none is recorded', () => {
  const volume = account('volume', { serviceId: 'microsoft-volume-licensing' })
  expect(found(settings(), volume)[0]?.nextStep.action).toBe('keep-password')
})

test('asks the service where the person is locked out', () => {
  const locked = account('ms', { state: 'locked-out', ...IN_VAULT })
  expect(found(settings(), locked, phone('mobile'))).toMatchObject([
    { evidence: [], nextStep: { action: 'way-back', contactPointId: null } },
  ])
})

test('asks the service where it has closed all ways but asking', () => {
  expect(found(settings(), account('old', { serviceId: 'vlsc', ...IN_VAULT }))[0]?.nextStep.action).toBe(
    'way-back',
  )
})

test('is silent where a finding before has named the reason', () => {
  const moved = customer.map((item) => (item.id === 'mailbox' ? email('mailbox', { status: 'dead' }) : item))
  expect(found(...moved)).toEqual([])
  expect(audit(moved, TODAY).map(({ rule }) => rule)).toContain('registered-mail-lost')
})

test('is silent where a code can arrive', () => {
  const ms = account('ms', { contacts: { mobile: ['reset'] } })
  expect(found(phone('mobile'), ms, passwordNote('note', 'ms'))).toEqual([])
})

test('is silent where too little is recorded to say', () => {
  expect(found(account('ms', { resetRoutes: 'unknown' }))).toEqual([])
})
