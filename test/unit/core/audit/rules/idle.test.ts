import { expect, test } from 'vitest'
import { services } from '#core/catalog/catalog'
import { mayDriveDate } from '#core/catalog/provenance'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, licence } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('idle', records)

const limits = services.flatMap(({ id, inactivity }) =>
  inactivity.map((limit) => ({ serviceId: id, ...limit })),
)
const idleFor = (serviceId: string, lastSignInOn: string, ...others: Parameters<typeof findingsOf>[1]) =>
  found(account('a', { serviceId, lastSignInOn }), ...others)

test('names the day that follows from what the operator states, 90 days ahead', () => {
  expect(idleFor('google', '2025-02-20')).toMatchObject([
    {
      subject: 'a',
      severity: 'notice',
      variant: 'soon',
      dueOn: '2027-02-20',
      nextStep: { action: 'sign-in' },
    },
  ])
  expect(idleFor('google', '2025-02-21')).toEqual([])
})

test('is a warning from 30 days before, and once the day is past', () => {
  expect(idleFor('google', '2024-12-20')).toMatchObject([{ severity: 'warning', dueOn: '2026-12-20' }])
  expect(idleFor('google', '2024-01-01')).toMatchObject([{ severity: 'warning', variant: 'past' }])
})

test('counts the limit of a mailbox only where one lives in the account', () => {
  expect(idleFor('microsoft-account', '2025-12-01')).toEqual([])
  expect(idleFor('microsoft-account', '2025-12-01', email('mail', { hostAccountId: 'a' }))).toMatchObject([
    { dueOn: '2026-12-01' },
  ])
})

test('counts the limit of files only where some are bound', () => {
  const photos = licence('photos', { accountIds: ['a'], licenceKind: 'purchases' })
  expect(idleFor('microsoft-account', '2025-12-01', photos)).toMatchObject([{ dueOn: '2026-12-01' }])
})

test('says nothing where nobody wrote down the last time', () => {
  expect(found(account('a', { serviceId: 'google' }))).toEqual([])
})

test('no service is said to close an account on a day that nobody but the press knows', () => {
  const days = limits.filter(mayDriveDate).map(({ serviceId }) => serviceId)
  for (const { id } of services) {
    for (const { dueOn } of idleFor(id, '2010-01-01')) if (dueOn !== null) expect(days).toContain(id)
  }
})
