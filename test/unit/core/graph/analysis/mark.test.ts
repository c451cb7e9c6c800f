import { describe, expect, test } from 'vitest'
import { gapsOf, markOf } from '#core/graph/analysis/mark'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import { account, device, email, paper, phone } from '../../../../support/records.ts'

describe('the mark', () => {
  test('is ○ when both are two losses away or more', () => {
    expect(markOf(2, 2, [])).toBe('safe')
    expect(markOf(3, null, [])).toBe('safe')
    expect(markOf(null, null, [])).toBe('safe')
  })

  test('is △ when one loss is enough, with the password or without', () => {
    expect(markOf(1, 1, [])).toBe('fragile')
    expect(markOf(2, 1, [])).toBe('fragile')
    expect(markOf(null, 1, [])).toBe('fragile')
  })

  test('is × when no reset can arrive', () => {
    expect(markOf(2, 0, [])).toBe('lost')
    expect(markOf(0, 0, [])).toBe('lost')
  })

  test('is ？ whenever something is missing, whatever the numbers say', () => {
    expect(markOf(3, 3, ['login'])).toBe('unknown')
    expect(markOf(0, 0, ['reset-routes'])).toBe('unknown')
  })
})

describe('what is missing', () => {
  type Said = Parameters<typeof account>[1]
  const gaps = (said: Said, ...others: readonly VaultRecord[]) => {
    const item = account('a', said)
    return gapsOf(item, indexRecords([item, ...others]))
  }

  test('nothing, when login, routes and no second factor are on record', () => {
    expect(gaps({})).toEqual([])
  })

  test('the login, when neither an ID nor a contact is typed to sign in', () => {
    expect(gaps({ loginIds: [] })).toEqual(['login'])
    expect(gaps({ loginIds: [], contacts: { mail: ['login'] } }, email('mail'))).toEqual([])
  })

  test('the reset routes, when no contact is on file and nobody says that this is all', () => {
    expect(gaps({ resetRoutes: 'unknown' })).toEqual(['reset-routes'])
    expect(gaps({ resetRoutes: undefined })).toEqual(['reset-routes'])
    expect(gaps({ resetRoutes: 'unknown', contacts: { mail: ['registered'] } }, email('mail'))).toEqual([])
    expect(gaps({ resetRoutes: 'complete' })).toEqual([])
  })

  test('not the routes where the only contact gets notices', () => {
    expect(gaps({ resetRoutes: 'unknown', contacts: { mail: ['notice'] } }, email('mail'))).toEqual([
      'reset-routes',
    ])
  })

  test('neither, where one signs in through another account', () => {
    expect(gaps({ loginIds: [], resetRoutes: 'unknown', signInWith: ['a'] })).toEqual([])
  })

  test('the second factor, when it is on and nothing says what answers', () => {
    expect(gaps({ twoStep: 'on' })).toEqual(['second-factor'])
    expect(gaps({ twoStep: 'unknown' })).toEqual([])
  })

  test('the second factor, when its kind is known but not where it is', () => {
    expect(gaps({ twoStep: 'on', factors: [{ kind: 'totp-app' }] })).toEqual(['second-factor'])
    expect(gaps({ twoStep: 'on', factors: [{ kind: 'recovery-codes' }] })).toEqual(['second-factor'])
  })

  test('not the second factor when a device, a number, a seed or codes answer', () => {
    const on = { twoStep: 'on' } as const
    expect(gaps({ ...on, factors: [{ kind: 'totp-app', deviceId: 'handset' }] }, device('handset'))).toEqual(
      [],
    )
    expect(gaps({ ...on, contacts: { mobile: ['second-factor'] } }, phone('mobile'))).toEqual([])
    expect(gaps({ ...on, secretFacts: { totp: {} } })).toEqual([])
    expect(gaps({ ...on, secretFacts: { recoveryCodes: {} } })).toEqual([])
    const sheet = paper('codes', { carries: [{ secret: 'recovery-codes', recordId: 'a' }] })
    expect(gaps(on, sheet)).toEqual([])
  })
})
