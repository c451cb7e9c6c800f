import { expect, test } from 'vitest'
import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { accountRows } from '#core/organise/account-row'
import type { VaultRecord } from '#core/record/document'
import {
  account,
  email,
  id,
  IN_VAULT,
  licence,
  passwordNote,
  phone,
  TODAY,
} from '../../../support/records.ts'

const service = { serviceId: 'google', loginIds: ['x'], resetRoutes: 'complete' as const }

function rowsOf(records: readonly VaultRecord[]) {
  const analysis = analyse(records, TODAY)
  return accountRows(analysis, auditAnalysis(records, analysis))
}

function missing(records: readonly VaultRecord[], accountId = 'a') {
  return [...(rowsOf(records).find((row) => row.account.id === accountId)?.missing ?? [])]
}

test('what is lost comes first, then what is fragile by its worth; closed accounts come last', () => {
  const mail = { mail: ['registered'] } as const
  const rows = rowsOf([
    email('mail'),
    phone('mobile'),
    account('safe', { ...service, contacts: { ...mail, mobile: ['reset'] } }),
    account('closed', { ...service, state: 'closed' }),
    account('lost', { ...service, contacts: {} }),
    account('fragile', { ...service, contacts: mail }),
    account('dear', { ...service, contacts: mail }),
    licence('gift', { accountIds: [id('dear')], value: { amount: 5000, currency: 'JPY' } }),
  ])
  expect(rows.map((row) => row.account.id)).toEqual(['lost', 'dear', 'fragile', 'safe', 'closed'])
})

test('what is registered stands before further contacts; the login alone and helpers are not on file', () => {
  const [row] = rowsOf([
    ...[email('login'), email('reset'), email('mail'), email('aunt'), phone('mobile')],
    account('a', {
      contacts: {
        login: ['login'],
        reset: ['reset'],
        mail: ['login', 'registered'],
        aunt: ['recovery-contact'],
        mobile: ['second-factor'],
      },
    }),
  ])
  expect(row?.emails.map((contact) => contact.id)).toEqual(['mail', 'reset'])
  expect(row?.phones.map((contact) => contact.id)).toEqual(['mobile'])
})

test('says what is not on record', () => {
  expect(missing([account('a', { loginIds: [] })])).toEqual([
    'email',
    'phone',
    'login',
    'password',
    'person',
    'tags',
    'confirmed',
  ])
  const full = account('a', {
    ...{ ...service, ...IN_VAULT, personId: id('hanako'), tags: ['家'], lastConfirmedOn: '2026-10-01' },
    contacts: { mail: ['registered'], mobile: ['reset'] },
  })
  expect(missing([full, email('mail'), phone('mobile')])).toEqual([])
})

test('a password is kept by heart, on paper that is there, or not at all where one signs in through another account', () => {
  expect(missing([account('a', { passwordInMemory: true })])).not.toContain('password')
  expect(missing([account('a'), passwordNote('note', 'a')])).not.toContain('password')
  const through = [account('a', { signInWith: [id('b')] }), account('b')]
  expect(missing(through)).not.toContain('password')
  expect(missing(through)).not.toContain('login')
})

test('names the worst that was found about the account itself before what is about something bound to it', () => {
  const rows = rowsOf([
    account('a', { ...service, contacts: {} }),
    licence('gift', { accountIds: [id('a')], value: { amount: 5000, currency: 'JPY' } }),
    account('closed', { ...service, state: 'closed' }),
  ])
  expect(rows[0]?.finding?.subject).toBe('a')
  expect(rows[0]?.finding?.severity).not.toBe('notice')
  expect(rows.at(-1)?.finding).toBeNull()
})
