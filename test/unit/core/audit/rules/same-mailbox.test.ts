import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, IN_VAULT, licence, phone, settings, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('same-mailbox', records)

const hangingOn = (...names: readonly string[]) =>
  names.map((name) => account(name, { ...IN_VAULT, serviceId: 'other', contacts: { mail: ['registered'] } }))

test('fires where three accounts have no other way back, and begins with the dearest', () => {
  const dear = licence('points', { accountIds: ['b'], value: yen(3_000) })
  expect(found(settings(), email('mail'), dear, ...hangingOn('a', 'b', 'c'))).toMatchObject([
    {
      subject: 'mail',
      severity: 'warning',
      evidence: ['contact:mail'],
      involves: ['b', 'a', 'c'],
      value: [yen(3_000)],
      nextStep: { action: 'add-phone', recordId: 'b' },
    },
  ])
})

test('is silent about two, and about accounts with another way back', () => {
  expect(found(settings(), email('mail'), ...hangingOn('a', 'b'))).toEqual([])
  const saved = account('c', {
    ...IN_VAULT,
    serviceId: 'other',
    contacts: { mail: ['registered'], mobile: ['reset'] },
  })
  expect(found(settings(), email('mail'), phone('mobile'), ...hangingOn('a', 'b'), saved)).toEqual([])
})
