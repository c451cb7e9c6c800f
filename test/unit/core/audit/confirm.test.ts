import { expect, test } from 'vitest'
import { isConfirmed, isNamed, lossesWith, lossOf } from '#core/audit/confirm'
import { analyse } from '#core/graph/analysis/analysis'
import { nodeId } from '#core/graph/graph'
import { nodeOf } from '#core/graph/nodes'
import { customer } from '../../../support/customer.ts'
import { account, email, id, TODAY } from '../../../support/records.ts'

const analysis = analyse(customer, TODAY)
const ms = nodeOf('account', id('ms'))
const nodes = (...names: readonly string[]) => names.map(nodeId)

test('a forgotten password is every secret of the account’s own', () => {
  const gone = lossesWith(analysis, nodes('password:ms', 'tie:flat'))
  const asked = nodes('password:ms', 'codes:ms', 'seed:ms', 'tie:flat', 'account:ms', 'memory:ms')
  expect(asked.filter(gone.has)).toEqual(nodes('password:ms', 'codes:ms', 'seed:ms', 'tie:flat'))
})

test('a loss is confirmed when it puts the account out of reach', () => {
  expect(isConfirmed(analysis, ms, nodes('tie:flat'))).toBe(false)
  expect(isConfirmed(analysis, ms, nodes('tie:flat', 'password:ms'))).toBe(true)
})

const found = (records: Parameters<typeof analyse>[0], accountId: string) => {
  const analysed = analyse(records, TODAY)
  const account = analysed.accounts.get(id(accountId))
  if (account === undefined) throw new Error(`no account ${accountId}`)
  return { analysed, account }
}

test('of the things named, those are the loss without which the account would stand', () => {
  const records = [email('mail'), email('unused'), account('a', { contacts: { mail: ['reset'] } })]
  const { analysed, account: a } = found(records, 'a')
  expect(lossOf(analysed, a, nodes('contact:unused', 'contact:mail'))).toEqual(['password:a', 'contact:mail'])
})

test('there is no such loss where the account stands without all of them', () => {
  const { analysed, account: customers } = found(customer, 'ms')
  expect(lossOf(analysed, customers, nodes('sheet:note'))).toBeNull()
})

test('there is nothing left to lose where the account has fallen already', () => {
  const { analysed, account: a } = found([email('mail'), account('a')], 'a')
  expect(lossOf(analysed, a, nodes('contact:mail'))).toEqual([])
})

test('a finding names the reason for another when its whole loss comes about with the other’s', () => {
  const { analysed, account: customers } = found(customer, 'ms')
  const before = (...names: readonly string[]) => [
    {
      rule: 'no-phone',
      subject: id('ms'),
      evidence: nodes(...names),
      nextStep: { action: 'add-phone' as const, recordId: id('ms'), contactPointId: null, minutes: 10 },
    },
  ]
  const isNamedBy = (...names: readonly string[]) =>
    isNamed(analysed, before(...names), customers, nodes('password:ms', 'tie:flat'))
  expect(isNamedBy('password:ms')).toBe(true)
  expect(isNamedBy('password:ms', 'contact:mailbox')).toBe(true) // it ends with the contract
  expect(isNamedBy()).toBe(true) // it is so already
  expect(isNamedBy('password:ms', 'sheet:note')).toBe(false) // the paper is still there
})

test('what is said of another subject names nothing', () => {
  const { analysed, account: customers } = found(customer, 'ms')
  const hit = {
    rule: 'no-phone',
    subject: id('shop'),
    evidence: [],
    nextStep: { action: 'add-phone' as const, recordId: id('shop'), contactPointId: null, minutes: 10 },
  }
  expect(isNamed(analysed, [hit], customers, nodes('tie:flat'))).toBe(false)
})
