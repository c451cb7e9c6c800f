import { expect, test } from 'vitest'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { findingsOf } from '../../../../support/findings.ts'
import {
  account,
  device,
  email,
  id,
  IN_VAULT,
  licence,
  paper,
  phone,
  place,
  settings,
  yen,
} from '../../../../support/records.ts'

const found = (...records: Parameters<typeof findingsOf>[1]) => findingsOf('one-thing-opens-many', records)

/** Three accounts at a service that asks for the second step on every way in, each also reset by a number. */
const shops = (said: (name: string) => Partial<Account> = () => ({})): readonly VaultRecord[] => [
  settings(),
  email('mail'),
  phone('mobile'),
  ...['a', 'b', 'c'].map((name) => ({
    ...account(name, {
      ...IN_VAULT,
      serviceId: 'amazon-co-jp',
      contacts: { mail: ['registered'], mobile: ['reset'] },
    }),
    ...said(name),
  })),
  licence('balance', { accountIds: [id('b')], value: yen(12_400) }),
]

test('an address and a number each open all that can be reset through them', () => {
  expect(found(...shops())).toMatchObject([
    {
      subject: 'mail',
      severity: 'notice',
      variant: 'mail',
      involves: ['b', 'a', 'c'],
      nextStep: { action: 'turn-on-two-step', recordId: 'b' },
    },
    { subject: 'mobile', variant: 'number', involves: ['b', 'a', 'c'] },
  ])
})

test('a handset opens what its number does', () => {
  const records = shops().map((item) =>
    item.id === 'mobile' ? phone('mobile', { deviceId: 'handset' }) : item,
  )
  expect(found(...records, device('handset'))).toMatchObject([
    { subject: 'handset', variant: 'number' },
    { subject: 'mail' },
  ])
})

test('is silent where nothing of value is among them, or there are only two', () => {
  expect(found(...shops().filter(({ type }) => type !== 'licence'))).toEqual([])
  expect(found(...shops().filter((item) => item.id !== 'c'))).toEqual([])
})

test('a second step at one of them leaves the others', () => {
  const guarded = shops((name) => (name === 'b' ? { twoStep: 'on' } : {}))
  expect(found(...guarded)).toEqual([])
})

const note = (said: Parameters<typeof paper>[1] = {}) =>
  paper('note', {
    carries: ['a', 'b', 'c'].map((name) => ({ secret: 'password', recordId: name })),
    ...said,
  })

test('a paper with their passwords wants to be locked away', () => {
  const papers = found(...shops(), note()).filter(({ subject }) => subject === 'note')
  expect(papers).toMatchObject([
    { variant: 'paper', involves: ['b', 'a', 'c'], nextStep: { action: 'move-paper', recordId: 'note' } },
  ])
  const inSafe = [place('safe', { placeKind: 'safe' }), note({ placeId: 'safe' })]
  expect(found(...shops(), ...inSafe).filter(({ subject }) => subject === 'note')).toEqual([])
})

test('the password of the account in which the mailbox lives opens the rest', () => {
  const google = account('google', {
    ...IN_VAULT,
    serviceId: 'google',
    contacts: { mobile: ['reset'], other: ['reset'] },
  })
  const [vault, , ...others] = shops()
  if (vault === undefined) throw new Error('short')
  const records = [vault, email('mail', { hostAccountId: 'google' }), email('other'), google, ...others]
  expect(found(...records).filter(({ variant }) => variant === 'password')).toMatchObject([
    {
      subject: 'google',
      involves: ['b', 'a', 'c'],
      nextStep: { action: 'turn-on-two-step', recordId: 'google' },
    },
  ])
})

test('a password of several accounts is left to the finding about that', () => {
  const same = shops(() => ({ secretFacts: { password: { fingerprint: '0000000000000000' } } }))
  expect(found(...same).some(({ variant }) => variant === 'password')).toBe(false)
})
