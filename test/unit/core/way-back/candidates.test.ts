import { expect, test } from 'vitest'
import { serviceById } from '#core/catalog/catalog'
import { analyse } from '#core/graph/analysis/analysis'
import type { Account } from '#core/record/account'
import type { VaultRecord } from '#core/record/document'
import { resolve } from '#core/merge/resolve'
import { loginCandidates } from '#core/way-back/candidates'
import { account, email, id, person, phone, TODAY } from '../../../support/records.ts'

const valuesOf = (subject: Account, ...others: readonly VaultRecord[]) =>
  candidatesOf(subject, ...others).map(({ value }) => value)

function candidatesOf(subject: Account, ...others: readonly VaultRecord[]) {
  return loginCandidates(subject, serviceById(subject.serviceId), analyse([subject, ...others], TODAY))
}

test('what stands at the account comes first, then every other address of the person, dead ones too', () => {
  const subject = account('ms', {
    loginIds: [],
    contacts: { second: ['registered'] },
    personId: id('hanako'),
  })
  const found = candidatesOf(
    subject,
    person('hanako'),
    email('first', { status: 'dead' }),
    email('second', { personId: 'hanako' }),
  )
  expect(found).toMatchObject([
    { value: 'second@example.jp', isDead: false, tried: null },
    { value: 'first@example.jp', isDead: true },
  ])
})

test('the addresses of others are not tried', () => {
  const subject = account('ms', { loginIds: [], personId: id('hanako') })
  const people = [person('hanako'), person('masao')]
  const masaos = account('masaos', { loginIds: ['masao@example.jp'], personId: id('masao') })
  expect(valuesOf(subject, ...people, email('his', { personId: 'masao' }), masaos)).toEqual([])
})

test('an address with which one signs in elsewhere counts, a name does not', () => {
  const others = [account('shop', { loginIds: ['shop@example.jp', 'hanako'] })]
  expect(valuesOf(account('ms', { loginIds: [] }), ...others)).toEqual(['shop@example.jp'])
})

test('numbers are tried as typed at home, where the service takes numbers', () => {
  expect(valuesOf(account('ms', { loginIds: [] }), phone('mobile'))).toEqual(['090-0000-0001'])
  const work = account('work', { loginIds: [], serviceId: 'microsoft-volume-licensing' })
  expect(valuesOf(work, phone('mobile'))).toEqual([])
})

test('each is named once, with what came of it last', () => {
  const subject = account('ms', {
    loginIds: ['Mail@example.jp'],
    contacts: { mail: ['registered'] },
    triedLogins: [
      { value: 'mail@example.jp', on: '2026-11-20', answer: 'unknown' },
      { value: 'mail@example.jp', on: '2026-11-21', answer: 'known' },
      { value: 'typed@example.jp', on: '2026-11-20', answer: 'unknown' },
    ],
  })
  expect(candidatesOf(subject, email('mail'))).toMatchObject([
    { value: 'Mail@example.jp', tried: { answer: 'known' } },
    { value: 'typed@example.jp', tried: { answer: 'unknown' } },
  ])
})

test('what was tried on two copies of the notebook becomes one list', () => {
  const line = (value: string) => ({ value, on: TODAY, answer: 'unknown' })
  const [both, here, there] = ['both', 'here', 'there'].map(line)
  const one = resolve('triedLogins', [
    [both, here],
    [both, there],
  ])
  expect(one).toHaveLength(3)
  expect(one).toEqual(expect.arrayContaining([both, here, there]))
})
