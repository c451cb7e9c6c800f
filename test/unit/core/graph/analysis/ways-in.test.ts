import { expect, test } from 'vitest'
import { waysIn } from '#core/graph/analysis/ways-in'
import { deriveGraph } from '#core/graph/derive/derive'
import { customer } from '../../../../support/customer.ts'
import { account, device, email, id, IN_VAULT, passwordNote, phone } from '../../../../support/records.ts'

const linesOf = (records: Parameters<typeof deriveGraph>[0], accountId: string) =>
  waysIn(deriveGraph(records), [id(accountId)])
    .map(({ source, role }) => `${source} ${role}`)
    .toSorted()

test('a paper with the password and the registered mailbox lead into the account', () => {
  expect(linesOf(customer, 'ms')).toEqual(['contact:mailbox way', 'paper:note way'])
})

test('a number that is only asked for in addition is a second factor, not a way', () => {
  const records = [
    email('mail'),
    phone('mobile'),
    account('shop', {
      twoStep: 'on',
      contacts: { mail: ['registered'], mobile: ['second-factor'] },
      ...IN_VAULT,
    }),
  ]
  expect(linesOf(records, 'shop')).toEqual(['contact:mail way', 'contact:mobile second-factor', 'vault way'])
})

test('what is both a way and a second factor is a way', () => {
  const records = [
    phone('mobile'),
    account('shop', { twoStep: 'on', contacts: { mobile: ['reset', 'second-factor'] } }),
  ]
  expect(linesOf(records, 'shop')).toEqual(['contact:mobile way'])
})

test('signing in through another account is a line from that account', () => {
  const records = [
    email('mail'),
    device('handset'),
    account('google', { contacts: { mail: ['registered'] } }),
    account('game', { signInWith: ['google'] }),
  ]
  expect(linesOf(records, 'game')).toEqual(['account:google way'])
})

test('each source leads into an account once, whatever it carries', () => {
  const records = [passwordNote('note', 'shop'), account('shop', { ...IN_VAULT, passwordInMemory: true })]
  expect(linesOf(records, 'shop')).toEqual(['memory:shop way', 'paper:note way', 'vault way'])
})
