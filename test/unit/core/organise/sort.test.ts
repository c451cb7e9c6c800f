import { describe, expect, test } from 'vitest'
import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { accountRows } from '#core/organise/account-row'
import { ACCOUNT_COLUMNS, sortRows, USUAL_COLUMNS, type AccountColumn } from '#core/organise/sort'
import type { VaultRecord } from '#core/record/document'
import { cellLines, sortWordsOf } from '#core/text/account-columns'
import { naming } from '../../../support/naming.ts'
import { account, email, id, licence, person, phone, TODAY } from '../../../support/records.ts'

const other = { serviceId: 'other', loginIds: [] }
const records: readonly VaultRecord[] = [
  person('hanako', { name: '佐藤 花子', reading: 'さとう はなこ', romaji: 'Sato Hanako' }),
  person('ai', { name: '渡辺 愛', reading: 'わたなべ あい', romaji: 'Watanabe Ai' }),
  ...[email('b', { value: 'b@example.jp' }), email('a', { value: 'A@example.jp' })],
  phone('mobile', { value: '+819012345678' }),
  account('bank', {
    ...{ ...other, serviceName: '若葉銀行', serviceReading: 'わかばぎんこう', personId: id('ai') },
    ...{ contacts: { b: ['registered'], mobile: ['reset'] }, lastConfirmedOn: '2026-10-01', favourite: true },
  }),
  account('books', {
    ...{ ...other, serviceName: '青空書店', serviceReading: 'あおぞらしょてん', personId: id('hanako') },
    ...{ contacts: { a: ['registered'] }, lastConfirmedOn: '2025-01-01', createdOn: '2016', tags: ['本'] },
  }),
  account('shop', { ...other, serviceName: 'カメラの店', state: 'closed' }),
  account('rakuten', { serviceId: 'rakuten', loginIds: ['taro10'] }),
  account('second', { serviceId: 'rakuten', label: '2つ目', loginIds: ['taro9'] }),
  licence('gift', { accountIds: [id('books')], value: { amount: 5000, currency: 'JPY' } }),
]
const analysis = analyse(records, TODAY)
const rows = accountRows(analysis, auditAnalysis(records, analysis))
const usual = rows.map((row) => row.account.id)

function order(
  column: AccountColumn,
  direction: 'ascending' | 'descending' = 'ascending',
  language: 'ja' | 'en' = 'ja',
) {
  return sortRows(rows, { column, direction }, sortWordsOf(naming(language, records))).map(
    (row) => row.account.id,
  )
}

describe('words', () => {
  test('go by their reading where one is known, kana in the order of 五十音', () => {
    expect(order('service')).toEqual(['books', 'shop', 'rakuten', 'second', 'bank'])
    expect(order('person').slice(0, 2)).toEqual(['books', 'bank'])
  })

  test('go by their letters in English', () => {
    expect(order('person', 'ascending', 'en').slice(0, 2)).toEqual(['books', 'bank'])
    expect(order('service', 'ascending', 'en').slice(0, 2)).toEqual(['rakuten', 'second'])
  })

  test('go by the number in them, and not by case', () => {
    expect(order('login').slice(0, 2)).toEqual(['second', 'rakuten'])
    expect(order('email').slice(0, 2)).toEqual(['books', 'bank'])
  })
})

test('what is empty comes last whichever way the order goes', () => {
  expect(order('confirmed').slice(0, 2)).toEqual(['books', 'bank'])
  expect(order('confirmed', 'descending').slice(0, 2)).toEqual(['bank', 'books'])
  expect(order('phone', 'descending')[0]).toBe('bank')
  expect(order('value', 'descending')[0]).toBe('books')
  expect(order('mark', 'descending').at(-1)).toBe('shop')
})

test('favourites come first, and what was found worst', () => {
  expect(order('favourite')[0]).toBe('bank')
  const severities = sortRows(
    rows,
    { column: 'finding', direction: 'ascending' },
    sortWordsOf(naming('ja', records)),
  ).map((row) => row.finding?.severity ?? 'none')
  expect(severities).toEqual(severities.toSorted((a, b) => RANK.indexOf(a) - RANK.indexOf(b)))
})
const RANK = ['critical', 'warning', 'notice', 'none']

test('what is equal, and everything without a column, stays as it stood', () => {
  expect(sortRows(rows, null, sortWordsOf(naming('ja', records)))).toBe(rows)
  const empty = order('created').slice(1)
  expect(empty).toEqual(usual.filter((one) => empty.includes(one)))
})

test.each([...ACCOUNT_COLUMNS])(
  'the column %s says nothing of a secret and something of an account',
  (column) => {
    const said = rows.flatMap((row) => cellLines(row, column, naming('ja', records)))
    const hasNone = ['signed-in', 'changed'].includes(column)
    expect(said.length > 0).toBe(!hasNone)
  },
)

test('the address and the number that a service has on file are among the usual columns', () => {
  expect(USUAL_COLUMNS).toEqual(
    expect.arrayContaining(['service', 'person', 'login', 'email', 'phone', 'mark']),
  )
})
