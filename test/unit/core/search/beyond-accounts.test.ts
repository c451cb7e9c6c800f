import { expect, test } from 'vitest'
import { indexRecords } from '#core/record/record-index'
import { foundBeyondAccounts } from '#core/search/beyond-accounts'
import {
  account,
  device,
  email,
  licence,
  paper,
  person,
  phone,
  place,
  tie,
} from '../../../support/records.ts'

const index = indexRecords([
  person('hanako', { name: '佐藤 花子', reading: 'さとう はなこ' }),
  tie('ocn', { title: 'OCNの光回線', personId: 'hanako' }),
  email('mail', { value: 'hanako@ocn.example.jp', personId: 'hanako' }),
  phone('mobile', { value: '+819000001234' }),
  place('drawer', { title: '電話台の引き出し' }),
  paper('note', { title: 'パスワードのメモ', placeId: 'drawer' }),
  device('handset', { title: '花子のｽﾏﾎ', personId: 'hanako' }),
  licence('office', { title: 'Office 2019', accountIds: [] }),
  account('ms', { serviceName: 'OCNマイページ' }),
])
const found = (query: string) => foundBeyondAccounts(query, index).map(({ id }) => id)

test.each([
  ['a contract and an address', 'ＯＣＮ', ['mail', 'ocn']],
  ['a place', '引き出し', ['drawer']],
  ['a paper', 'メモ', ['note']],
  ['a licence that is bound to no account', 'office', ['office']],
  ['a number as it is written at home', '090-0000', ['mobile']],
  ['a number as it is written abroad', '+81 90 0000 1234', ['mobile']],
  ['a device, in any kana', 'スマホ', ['handset']],
] as const)('finds %s', (_what, query, ids) => {
  expect(found(query)).toEqual(ids)
})

test('a name finds the person, not everything that is theirs', () => {
  expect(found('はなこ')).toEqual(['hanako'])
  expect(found('花子')).toEqual(['hanako'])
  expect(found('花子 ocn')).toEqual(['mail', 'ocn'])
})

test('without a word there is nothing', () => {
  expect(found(' ')).toEqual([])
})
