import { describe, expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { accountRows } from '#core/organise/account-row'
import {
  isSameFilter,
  rowFilter,
  withCondition,
  withoutCondition,
  type Condition,
} from '#core/organise/filter'
import { savedFilters, withoutSavedFilter, withSavedFilter } from '#core/organise/saved-filters'
import { indexRecords } from '#core/record/record-index'
import { findAccounts } from '#core/search/find-accounts'
import { account, email, id, person, settings, TODAY } from '../../../support/records.ts'

const records = [
  person('hanako', { name: '佐藤 花子' }),
  email('mail'),
  account('shop', {
    serviceId: 'amazon-co-jp',
    personId: id('hanako'),
    tags: ['買い物', 'ﾈｯﾄ'],
    favourite: true,
    contacts: { mail: ['registered'] },
  }),
  account('bank', {
    serviceId: 'other',
    serviceName: 'さくら銀行',
    tags: ['お金'],
    state: 'locked-out',
    resetRoutes: 'unknown',
  }),
  account('old', { serviceId: 'google', state: 'closed' }),
]
const index = indexRecords(records)
const rows = accountRows(analyse(records, TODAY), [])
const left = (...conditions: readonly Condition[]) =>
  rows
    .filter(rowFilter(conditions, (words) => findAccounts(words, index)))
    .map((row) => row.account.id)
    .toSorted()

test.each<readonly [Condition, readonly string[]]>([
  [{ kind: 'person', value: 'hanako' }, ['shop']],
  [{ kind: 'service', value: 'google' }, ['old']],
  [{ kind: 'service-name', value: 'サクラ銀行' }, ['bank']],
  [{ kind: 'contact', value: 'mail' }, ['shop']],
  [{ kind: 'tag', value: 'ねっと' }, ['shop']],
  [{ kind: 'mark', value: 'unknown' }, ['bank']],
  [{ kind: 'state', value: 'locked-out' }, ['bank']],
  [{ kind: 'missing', value: 'email' }, ['bank', 'old']],
  [{ kind: 'favourite' }, ['shop']],
  [{ kind: 'finding' }, []],
  [{ kind: 'words', value: 'はなこ' }, []],
  [{ kind: 'words', value: '花子' }, ['shop']],
  [{ kind: 'colour', value: 'of a newer version' }, ['bank', 'old', 'shop']],
  [{ kind: 'missing', value: 'of a newer version' }, ['bank', 'old', 'shop']],
])('a condition leaves the accounts for which it holds: %o', (condition, ids) => {
  expect(left(condition)).toEqual(ids)
})

test('all conditions have to hold', () => {
  expect(left({ kind: 'tag', value: 'ネット' }, { kind: 'favourite' })).toEqual(['shop'])
  expect(left({ kind: 'tag', value: 'お金' }, { kind: 'favourite' })).toEqual([])
  expect(left()).toEqual(['bank', 'old', 'shop'])
})

describe('adding a condition', () => {
  test('takes the place of another person, but stands beside other tags', () => {
    const masao = { kind: 'person', value: 'masao' }
    expect(withCondition([{ kind: 'person', value: 'hanako' }], masao)).toEqual([masao])
    expect(withCondition([{ kind: 'tag', value: '家' }], { kind: 'tag', value: '車' })).toHaveLength(2)
    expect(withCondition([{ kind: 'tag', value: 'ﾈｯﾄ' }], { kind: 'tag', value: 'ネット' })).toHaveLength(1)
  })

  test('names one service, in the catalogue or outside of it', () => {
    const bank = { kind: 'service-name', value: 'さくら銀行' }
    expect(withCondition([{ kind: 'service', value: 'google' }], bank)).toEqual([bank])
  })
})

test('a condition is taken off, whatever the spelling of its tag', () => {
  expect(withoutCondition([{ kind: 'tag', value: 'ﾈｯﾄ' }], { kind: 'tag', value: 'ネット' })).toEqual([])
})

test('filters are the same in whatever order their conditions stand', () => {
  const [a, b] = [{ kind: 'favourite' }, { kind: 'tag', value: '家' }]
  expect(isSameFilter([a, b], [b, a])).toBe(true)
  expect(isSameFilter([a], [a, b])).toBe(false)
})

describe('saved filters', () => {
  const saved = {
    filterId: 'f1',
    name: '電話なし',
    conditions: [{ kind: 'missing', value: 'phone' }],
    at: '2026-11-22T10:00:00.000Z',
  }
  const kept = withSavedFilter(settings(), saved)

  test('one of the same id takes the place of the one before', () => {
    const again = { ...saved, name: '番号なし' }
    expect(savedFilters(withSavedFilter(kept, again))).toEqual([again])
    expect(savedFilters(withSavedFilter(kept, { ...saved, filterId: 'f2' }))).toHaveLength(2)
    expect(savedFilters(null)).toEqual([])
  })

  test('one that is given up leaves its id and its day, not what it asked for', () => {
    const gone = withoutSavedFilter(kept, 'f1', '2026-11-23T10:00:00.000Z')
    expect(savedFilters(gone)).toEqual([])
    expect(gone.savedFilters).toEqual([
      { filterId: 'f1', name: '電話なし', conditions: [], at: '2026-11-23T10:00:00.000Z', removed: true },
    ])
  })
})
