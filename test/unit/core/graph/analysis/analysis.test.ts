import { describe, expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { nodeId } from '#core/graph/graph'
import type { VaultRecord } from '#core/record/document'
import { customer } from '../../../../support/customer.ts'
import { account, email, id, licence, phone, tie, TODAY, yen } from '../../../../support/records.ts'

const find = (records: readonly VaultRecord[], accountId: string, today = TODAY) =>
  analyse(records, today).accounts.get(id(accountId))

test('closed accounts are left out', () => {
  const records = [account('ms'), account('old', { state: 'closed' })]
  expect([...analyse(records, TODAY).accounts.keys()]).toEqual(['ms'])
})

test('accounts are counted by mark', () => {
  const records = [
    ...customer,
    account('none'),
    account('vague', { resetRoutes: 'unknown' }),
    email('mail'),
    phone('mobile'),
    account('sound', { contacts: { mail: ['reset'], mobile: ['reset'] } }),
  ]
  expect(analyse(records, TODAY).countByMark).toEqual({ safe: 1, fragile: 1, lost: 1, unknown: 1 })
})

test('what is lost already needs no loss more, and has no set of losses', () => {
  expect(find([account('none')], 'none')).toMatchObject({
    state: 'appeal',
    resilience: 0,
    lockout: [],
    coldResilience: 0,
    coldLockout: [],
  })
})

test('more than three losses away has no number', () => {
  const names = ['one', 'two', 'three', 'four']
  const contacts = Object.fromEntries(names.map((name) => [name, ['reset'] as const]))
  expect(find([...names.map((name) => email(name)), account('a', { contacts })], 'a')).toMatchObject({
    resilience: null,
    lockout: [],
    mark: 'safe',
  })
})

test('an analysis is of one day', () => {
  const records = [tie('flat', { endsOn: '2026-12-01' }), email('mail', { tieId: 'flat' })]
  const withAccount = [...records, account('a', { contacts: { mail: ['registered'] } })]
  expect(find(withAccount, 'a', '2026-11-30')?.state).toBe('now')
  expect(find(withAccount, 'a', '2026-12-01')?.state).toBe('appeal')
})

test('losses can be given in place of the day’s own', () => {
  const after = analyse(customer, TODAY, new Set([nodeId('tie:flat'), nodeId('sheet:note')]))
  expect(after.accounts.get(id('ms'))?.state).toBe('appeal')
})

test('value is what is bound: to each account, and to all of them together once', () => {
  const records = [
    account('a'),
    account('b'),
    licence('shared', { accountIds: ['a', 'b'], value: yen(1_000), keepsake: '写真5年分' }),
    licence('free', { value: yen(500) }),
  ]
  expect(find(records, 'a')).toMatchObject({ value: [yen(1_000)], keepsakes: ['写真5年分'] })
  expect(find(records, 'b')?.value).toEqual([yen(1_000)])
  expect(analyse(records, TODAY).value).toEqual([yen(1_500)])
})

describe('who depends on a contact point', () => {
  const records = [
    email('mail'),
    phone('mobile'),
    account('only', { contacts: { mail: ['login', 'registered'] } }),
    account('also', { contacts: { mail: ['registered'], mobile: ['reset'] } }),
    account('news', { contacts: { mail: ['notice'] } }),
    account('old', { contacts: { mail: ['registered'] }, state: 'closed' }),
    licence('office', { accountIds: ['only'], value: yen(35_000) }),
  ]
  const dependents = (contactId: string) =>
    analyse(records, TODAY)
      .dependentsOf(id(contactId))
      .map(({ account: { id: accountId }, roles, onlyWay, value }) => ({ accountId, roles, onlyWay, value }))

  test('are the open accounts that use it for more than notices, with what each would lose', () => {
    expect(dependents('mail')).toEqual([
      { accountId: 'only', roles: ['login', 'registered'], onlyWay: true, value: [yen(35_000)] },
      { accountId: 'also', roles: ['registered'], onlyWay: false, value: [] },
    ])
  })

  test('are none of a contact point that nothing uses', () => {
    expect(dependents('unused')).toEqual([])
  })

  test('it is no only way where no reset arrives anyhow', () => {
    const guarded = [email('mail'), account('a', { twoStep: 'on', contacts: { mail: ['registered'] } })]
    expect(analyse(guarded, TODAY).dependentsOf(id('mail'))).toMatchObject([{ onlyWay: false }])
  })
})
