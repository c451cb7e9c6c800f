import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import {
  account,
  email,
  IN_VAULT,
  licence,
  passwordNote,
  phone,
  settings,
  yen,
} from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('unproved', records)

const office = licence('office', { accountIds: ['ms'], value: yen(35_000) })
const ms = account('ms', { ...IN_VAULT, contacts: { mail: ['registered'], mobile: ['reset'] } })

test('names each way that nobody has tried for a year, and what hangs on it', () => {
  const old = { lastProvedOn: '2025-11-21' }
  expect(found(settings(), email('mail', old), phone('mobile'), ms, office)).toMatchObject([
    { subject: 'mail', severity: 'notice', involves: ['ms'], nextStep: { action: 'prove-contact' } },
    { subject: 'mobile' },
  ])
})

test('is silent where one way of the account was tried', () => {
  expect(
    found(settings(), email('mail', { lastProvedOn: '2025-11-22' }), phone('mobile'), ms, office),
  ).toEqual([])
})

test('names a paper that nobody has looked at', () => {
  const proved = email('mail', { lastProvedOn: '2026-11-01' })
  expect(found(settings(), proved, phone('mobile'), ms, office, passwordNote('note', 'ms'))).toMatchObject([
    { subject: 'note', variant: 'paper', nextStep: { action: 'see-paper', recordId: 'note' } },
  ])
  const seen = passwordNote('note', 'ms', { lastSeenOn: '2026-01-01' })
  expect(found(settings(), proved, phone('mobile'), ms, office, seen)).toEqual([])
})

test('is silent where nothing of value depends on it', () => {
  expect(found(settings(), email('mail'), phone('mobile'), ms)).toEqual([])
})
