import { expect, test } from 'vitest'
import { findingsOf } from '../../../../support/findings.ts'
import { account, email, licence, id, yen } from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('account-twice', records)
const LOGIN = ['hanako@example.jp']

test('names an account that was written down again under the new name of its service', () => {
  const old = account('old', { serviceId: 'other', serviceName: 'Windows Live ID', loginIds: LOGIN })
  const now = account('now', { loginIds: ['Hanako@example.jp'] })
  const office = licence('office', { accountIds: [id('now')], value: yen(35_000) })
  expect(found(old, now, office)).toMatchObject([
    {
      subject: 'now',
      severity: 'notice',
      involves: ['old'],
      evidence: [],
      nextStep: { action: 'settle-twice', recordId: 'now' },
    },
  ])
})

test('a login that is recorded as a contact counts', () => {
  const records = [
    email('mail', { value: 'hanako@example.jp' }),
    account('a', { loginIds: LOGIN }),
    account('b', { loginIds: [], contacts: { mail: ['login'] } }),
  ]
  expect(found(...records)).toMatchObject([{ subject: 'a', involves: ['b'] }])
})

test('one address at two services is nothing', () => {
  const shop = account('shop', { serviceId: 'amazon-co-jp', loginIds: LOGIN })
  const club = account('club', { serviceId: 'other', serviceName: 'Club', loginIds: LOGIN })
  expect(found(account('ms', { loginIds: LOGIN }), shop, club)).toEqual([])
})

test('nor are two accounts at one service with logins of their own, nor one that is closed', () => {
  expect(found(account('a'), account('b'))).toEqual([])
  const closed = account('closed', { state: 'closed', loginIds: LOGIN })
  expect(found(account('a', { loginIds: LOGIN }), closed)).toEqual([])
})

test('providers share an entry, so one name at two of them may be two accounts', () => {
  const at = (name: string, login: string) => account(name, { serviceId: 'provider-mail', loginIds: [login] })
  expect(found(at('a', 'hanako'), at('b', 'hanako'))).toEqual([])
  expect(found(at('a', 'hanako@example.jp'), at('b', 'hanako@example.jp'))).toHaveLength(1)
})
