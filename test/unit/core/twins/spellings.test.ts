import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import { inOneSpelling, servicesTwice } from '#core/twins/spellings'
import { account, id, settings } from '../../../support/records.ts'

const own = (name: string, serviceName: string, more: object = {}) =>
  account(name, { serviceId: 'other', serviceName, ...more })
const twice = (...records: readonly VaultRecord[]) => servicesTwice(indexRecords(records))
const ids = (...records: readonly VaultRecord[]) =>
  twice(...records).map((group) => group.map(({ accounts }) => accounts.map((one) => one.id)))

test('one name in other kana, case, width, spaces, punctuation or with the form of its company is one service', () => {
  expect(ids(own('a', 'さくら ストア'), own('b', 'サクラストア'), own('c', 'ざくらストア'))).toEqual([
    [['a'], ['b']],
  ])
  expect(
    ids(own('a', 'Ｗａｋａｂａ Bank'), own('b', 'wakaba-bank'), own('c', 'Wakaba Bank, Inc.')),
  ).toHaveLength(1)
  expect(ids(own('a', '若葉商店'), own('b', '株式会社若葉商店'), own('c', '㈱若葉商店'))).toEqual([
    [['a'], ['b'], ['c']],
  ])
  expect(ids(own('a', 'Disney'), own('b', 'Disney+'))).toEqual([])
})

test('a service of the catalogue comes first, also where it was written by a former name', () => {
  expect(ids(own('a', 'Windows Live ID'), own('b', 'Windows Live ID'), account('c'))).toEqual([
    [['c'], ['a', 'b']],
  ])
})

test('otherwise the spelling that is used most comes first; closed accounts do not count', () => {
  const names = [own('a', 'Sakura'), own('b', 'SAKURA'), own('c', 'SAKURA')]
  expect(ids(...names, own('d', 'sakura', { state: 'closed' }))).toEqual([[['b', 'c'], ['a']]])
})

test('what the person said to be different is not asked again', () => {
  const said = settings({ different: [{ first: id('b'), second: id('a') }] })
  expect(ids(own('a', 'Sakura'), own('b', 'SAKURA'), said)).toEqual([])
})

test('one spelling for all takes the others’ own name away, and brings the reading along', () => {
  const [toCatalogue] = twice(own('a', 'Windows Live ID', { serviceReading: 'うぃんどうず' }), account('b'))
  expect(toCatalogue && inOneSpelling(toCatalogue, toCatalogue[0])).toEqual([
    account('a', { serviceId: 'microsoft-account' }),
  ])
  const [toOwn] = twice(own('a', '若葉 銀行', { serviceReading: 'わかば' }), own('b', '若葉銀行'))
  expect(toOwn && inOneSpelling(toOwn, toOwn[0])).toEqual([
    own('b', '若葉 銀行', { serviceReading: 'わかば' }),
  ])
})
