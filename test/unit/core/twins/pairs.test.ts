import { expect, test } from 'vitest'
import { indexRecords } from '#core/record/record-index'
import type { VaultRecord } from '#core/record/document'
import { twinPairs } from '#core/twins/pairs'
import { account, email, id, phone, settings } from '../../../support/records.ts'

const pairs = (...records: readonly VaultRecord[]) =>
  twinPairs(indexRecords(records)).map(({ first, second, by }) => [first.id, second.id, by])

test('a number with +81 and one with a leading 0 are one, and so are addresses in another case or width', () => {
  expect(
    pairs(
      phone('a', { value: '+819012345678' }),
      phone('b', { value: '０９０-1234-5678' }),
      email('c', { value: 'Hanako@example.com' }),
      email('d', { value: 'ｈａｎａｋｏ@EXAMPLE.com' }),
      email('e', { value: 'hanako@example.co' }),
    ),
  ).toEqual([
    ['a', 'b', 'value'],
    ['c', 'd', 'value'],
  ])
})

test('two accounts with one login ID at one service are told, also under a former name of the service', () => {
  const named = { loginIds: ['Hanako@example.com'] }
  expect(
    pairs(
      account('a', named),
      account('b', { serviceId: 'other', serviceName: 'Windows Live ID', loginIds: ['hanako@example.com'] }),
      account('other', { serviceId: 'google', ...named }),
      account('closed', { ...named, state: 'closed' }),
    ),
  ).toEqual([['a', 'b', 'login']])
})

test('without login IDs, one registered address of one person tells', () => {
  const mail = email('mail')
  const own = { loginIds: [], contacts: { mail: ['registered'] as const } }
  expect(
    pairs(mail, account('a', own), account('b', own), account('labelled', { ...own, label: '妹の' })),
  ).toEqual([['a', 'b', 'registered']])
})

test('what the person said to be different is not asked again, whichever was named first', () => {
  const said = settings({ different: [{ first: id('b'), second: id('a') }] })
  expect(pairs(email('a', { value: 'x@example.com' }), email('b', { value: 'x@example.com' }), said)).toEqual(
    [],
  )
})
