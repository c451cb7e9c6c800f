import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { exposureOf } from '#core/graph/analysis/exposure'
import type { VaultRecord } from '#core/record/document'
import {
  account,
  device,
  email,
  id,
  IN_VAULT,
  licence,
  passwordNote,
  phone,
  place,
  tie,
  TODAY,
  yen,
} from '../../../../support/records.ts'

const exposed = (...records: readonly VaultRecord[]) => exposureOf(records, analyse(records, TODAY))
const setsOf = (accountId: string, ...records: readonly VaultRecord[]) =>
  exposed(...records).accounts.get(id(accountId))?.sets

const printed = { secretFacts: { password: { fingerprint: '0123456789abcdef' } } }

test('any password may be known to somebody, and any mailbox for resets may be read', () => {
  expect(setsOf('a', email('mail'), account('a', { contacts: { mail: ['registered'] } }))).toEqual([
    ['contact:mail'],
    ['known-password:a'],
  ])
})

test('accounts that share a password share one secret, and fall together', () => {
  const { accounts, sharedPasswords, things } = exposed(
    account('a', printed),
    account('b', printed),
    licence('points', { accountIds: ['b'], value: yen(3_020) }),
  )
  expect([...sharedPasswords]).toEqual([['known-password:a', ['a', 'b']]])
  expect(accounts.get(id('b'))).toMatchObject({ effort: 1 })
  expect(things[0]).toEqual({
    node: 'known-password:a',
    accountIds: ['a', 'b'],
    value: [yen(3_020)],
    keepsakes: [],
  })
})

test('a second factor makes two things of one', () => {
  const records = [
    device('key'),
    account('a', { twoStep: 'on', factors: [{ kind: 'totp-app', deviceId: 'key' }] }),
  ]
  expect(setsOf('a', ...records)).toEqual([['device:key', 'known-password:a']])
})

test('a mailbox falls with the account in which it lives, and takes what hangs on it', () => {
  const records = [
    account('google', { serviceId: 'other' }),
    email('gmail', { hostAccountId: 'google' }),
    account('shop', { serviceId: 'other', contacts: { gmail: ['registered'] } }),
  ]
  const [thing] = exposed(...records).things
  expect(thing).toMatchObject({ node: 'known-password:google', accountIds: ['google', 'shop'] })
})

test('a contract opens nothing by itself; the line or mailbox it carries does', () => {
  const records = [
    tie('flat'),
    email('mail', { tieId: 'flat' }),
    account('a', { serviceId: 'other', contacts: { mail: ['registered'] } }),
  ]
  expect(setsOf('a', ...records)).toEqual([['contact:mail'], ['known-password:a']])
})

test('what has ended lets nobody in', () => {
  const records = [
    tie('flat', { status: 'ended' }),
    email('mail', { tieId: 'flat' }),
    email('dead', { status: 'dead' }),
    account('a', { serviceId: 'other', contacts: { mail: ['registered'], dead: ['reset'] } }),
  ]
  expect(setsOf('a', ...records)).toEqual([['known-password:a']])
})

test('a paper is had with the sheet or with the place, and a lost one may be found', () => {
  const account1 = account('a', { serviceId: 'other' })
  const note = { placeId: 'drawer', status: 'lost' }
  expect(setsOf('a', place('drawer'), passwordNote('note', 'a', note), account1)).toEqual([
    ['known-password:a'],
    ['place:drawer'],
    ['sheet:note'],
  ])
})

test('this vault takes its file and its master password together', () => {
  expect(exposed(account('a', IN_VAULT)).vault).toEqual({
    sets: [['master-password', 'vault-file']],
    effort: 2,
  })
})

test('that its owner is locked out keeps nobody else out; a closed account is not asked about', () => {
  const { accounts } = exposed(account('a', { state: 'locked-out' }), account('b', { state: 'closed' }))
  expect([...accounts.keys()]).toEqual(['a'])
  expect(accounts.get(id('a'))?.effort).toBe(1)
})

test('a handset opens what its number resets', () => {
  const records = [
    device('handset'),
    phone('mobile', { deviceId: 'handset' }),
    account('a', { serviceId: 'other', contacts: { mobile: ['reset'] } }),
  ]
  expect(setsOf('a', ...records)).toEqual([['device:handset'], ['known-password:a']])
})

test('somebody who may help gives their code to nobody else', () => {
  const records = [
    phone('daughter'),
    account('a', { serviceId: 'apple', contacts: { daughter: ['recovery-contact'] } }),
  ]
  expect(setsOf('a', ...records)).toEqual([['known-password:a']])
})
