import { describe, expect, test } from 'vitest'
import { isReleased, recordsTold, releasedAccounts } from '#core/family/released'
import { account, email, id, licence, passwordNote, person, plan } from '../../../support/records.ts'

const told = (said = {}) => account('a', { personId: 'hanako', release: { wish: 'close' }, ...said })
const everybody = { personId: id('hanako'), readerId: null }

describe('who is told of an account', () => {
  test('nobody, unless its owner said so', () => {
    expect(isReleased(account('a', { personId: 'hanako' }), everybody)).toBe(false)
    expect(isReleased(told(), everybody)).toBe(true)
  })

  test('on a paper for everybody stands only what everybody is told', () => {
    const one = told({ release: { wish: 'close', toIds: ['masao'] } })
    expect(isReleased(one, everybody)).toBe(false)
    expect(isReleased(one, { ...everybody, readerId: id('masao') })).toBe(true)
    expect(isReleased(one, { ...everybody, readerId: id('jiro') })).toBe(false)
  })

  test('not of another person’s account, and not of one that was closed', () => {
    expect(isReleased(told({ personId: 'masao' }), everybody)).toBe(false)
    expect(isReleased(told({ state: 'closed' }), everybody)).toBe(false)
    expect(isReleased(account('a', { release: { wish: 'keep' } }), { personId: null, readerId: null })).toBe(
      true,
    )
  })
})

test('of what is not told, nothing is left to point to', () => {
  const records = [
    person('hanako'),
    told({ contacts: { mail: ['registered'] }, signInWith: ['secret'] }),
    account('secret', { personId: 'hanako', contacts: { mail: ['login'] } }),
    email('mail', { personId: 'hanako', hostAccountId: 'secret' }),
    licence('hers', { accountIds: ['a', 'secret'] }),
    licence('hidden', { accountIds: ['secret'] }),
    licence('nobodys', { accountIds: [] }),
    passwordNote('note', 'secret'),
    plan('move'),
  ]
  const left = recordsTold(records, releasedAccounts(records, everybody))
  expect(left.map((item) => item.id)).toEqual(['hanako', 'a', 'mail', 'hers', 'note'])
  expect(JSON.stringify(left)).not.toContain('secret')
})
