import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, IN_VAULT, phone, settings } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('circular-recovery', records)

/** Two mailboxes, each in an account that only the other can reset. */
const circle = [
  settings(),
  email('one', { hostAccountId: 'a' }),
  email('two', { hostAccountId: 'b' }),
  account('a', { ...IN_VAULT, serviceId: 'other', contacts: { two: ['registered'] } }),
  account('b', { ...IN_VAULT, serviceId: 'other', contacts: { one: ['registered'] } }),
]

test('names both, the passwords of both as the loss, and a way in from outside', () => {
  expect(found(...circle)).toMatchObject([
    {
      subject: 'a',
      severity: 'warning',
      involves: ['b'],
      evidence: ['password:a', 'password:b'],
      nextStep: { action: 'add-phone', recordId: 'a' },
    },
  ])
})

test('names the smallest loss that brings it about, where one thing holds both passwords', () => {
  const [, ...others] = circle
  expect(found(settings({ recoveryKey: {} }), ...others)).toMatchObject([{ trigger: ['master-password'] }])
  // With a kit and a copy elsewhere it takes two things, as many as there are passwords.
  expect(found(...circle)).toMatchObject([{ trigger: [] }])
})

test('is silent where one of them has a way in from outside', () => {
  const [first, one, two, a] = circle
  if (first === undefined || one === undefined || two === undefined || a === undefined)
    throw new Error('short')
  const b = account('b', {
    ...IN_VAULT,
    serviceId: 'other',
    contacts: { one: ['registered'], mobile: ['reset'] },
  })
  expect(found(first, one, two, a, b, phone('mobile'))).toEqual([])
})

test('is silent where one hangs on the other and not the other way round', () => {
  const chain = [
    settings(),
    email('one', { hostAccountId: 'a' }),
    account('a', { ...IN_VAULT, serviceId: 'other' }),
    account('b', { ...IN_VAULT, serviceId: 'other', contacts: { one: ['registered'] } }),
  ]
  expect(found(...chain)).toEqual([])
})
