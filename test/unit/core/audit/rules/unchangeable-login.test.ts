import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('unchangeable-login', records)

test('fires where every login is an address that the service does not let one change', () => {
  expect(found(account('ms', { loginIds: ['Hanako@hotmail.co.jp'] }))).toMatchObject([
    { subject: 'ms', severity: 'notice', nextStep: { action: 'record-login' } },
  ])
  const byContact = account('ms', { loginIds: [], contacts: { mail: ['login', 'registered'] } })
  expect(found(byContact, email('mail', { value: 'hanako@live.jp' }))).toHaveLength(1)
})

test('is silent once another name signs in as well', () => {
  expect(found(account('ms', { loginIds: ['hanako@hotmail.co.jp', 'hanako@example.jp'] }))).toEqual([])
})

test('is silent where no login is known, and at other services', () => {
  expect(found(account('ms', { loginIds: [] }))).toEqual([])
  expect(found(account('shop', { serviceId: 'amazon-co-jp', loginIds: ['hanako@hotmail.co.jp'] }))).toEqual(
    [],
  )
})
