import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import * as v from 'valibot'
import { MISSING_THINGS, type AccountRow } from '#core/organise/account-row'
import {
  isSameFilter,
  rowFilter,
  withCondition,
  withoutCondition,
  type Condition,
} from '#core/organise/filter'
import { savedFilters, withSavedFilter } from '#core/organise/saved-filters'
import { ACCOUNT_COLUMNS, sortRows, type SortWords } from '#core/organise/sort'
import { distinctTags, hasTag, renameTag, tagKey, tagUses } from '#core/organise/tags'
import type { RecordId } from '#core/record/field'
import { settings as settingsSchema } from '#core/record/settings'
import { account, email, settings } from '../../../support/records.ts'

const anyTag = fc.constantFrom('家', '仕事', 'ネット', 'ﾈｯﾄ', 'ねっと', 'Work', 'ｗｏｒｋ', 'かぎ', 'がき')
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  anyTag.map((value) => ({ kind: 'tag', value })),
  fc.constantFrom(...MISSING_THINGS, 'newer').map((value) => ({ kind: 'missing', value })),
  fc.constantFrom('safe', 'lost').map((value) => ({ kind: 'mark', value })),
  fc.constantFrom('in-use', 'closed').map((value) => ({ kind: 'state', value })),
  fc.constantFrom('google', 'rakuten').map((value) => ({ kind: 'service', value })),
  fc.constantFrom('favourite', 'finding', 'of-a-newer-version').map((kind) => ({ kind })),
)
const anyConditions = fc.array(anyCondition, { maxLength: 4 })

const anyRow: fc.Arbitrary<AccountRow> = fc
  .record({
    tags: fc.array(anyTag, { maxLength: 3 }),
    serviceId: fc.constantFrom('google', 'rakuten'),
    state: fc.constantFrom('in-use' as const, 'closed' as const),
    favourite: fc.boolean(),
    lastConfirmedOn: fc.constantFrom(undefined, '2024-01-01', '2026-11-22'),
    mark: fc.constantFrom('safe' as const, 'lost' as const, null),
    amount: fc.constantFrom(null, 0, 100, 5_000),
    mail: fc.constantFrom('', 'a@example.jp', 'B@example.jp', 'b@example.jp'),
    missing: fc.subarray([...MISSING_THINGS]),
  })
  .map(({ mark, amount, mail, missing, lastConfirmedOn, ...said }) => ({
    account: account('a', { ...said, ...(lastConfirmedOn === undefined ? {} : { lastConfirmedOn }) }),
    mark,
    value: amount === null ? [] : [{ amount, currency: 'JPY' }],
    emails: mail === '' ? [] : [email('m', { value: mail })],
    phones: [],
    finding: null,
    missing: new Set(missing),
  }))
const anyRows = fc.array(anyRow, { maxLength: 12 })
const words: SortWords = {
  wordOf: ({ account: { tags = [] }, emails }, column) =>
    column === 'email' ? (emails[0]?.value ?? '') : column === 'tags' ? tags.join() : '',
  compare: new Intl.Collator('ja').compare,
}
const nothing = () => new Set<RecordId>()

test.prop([anyRows, anyConditions, anyConditions])(
  'narrowing down twice is narrowing down by both at once, in either order',
  (rows, a, b) => {
    const both = rows.filter(rowFilter([...a, ...b], nothing))
    expect(rows.filter(rowFilter(a, nothing)).filter(rowFilter(b, nothing))).toEqual(both)
    expect(rows.filter(rowFilter(b, nothing)).filter(rowFilter(a, nothing))).toEqual(both)
  },
)

test.prop([anyConditions, anyCondition])(
  'a condition that was added holds until it is taken off, and adding it again changes nothing',
  (before, added) => {
    const after = withCondition(before, added)
    expect(isSameFilter(withCondition(after, added), after)).toBe(true)
    expect(withoutCondition(after, added)).toHaveLength(after.length - 1)
  },
)

test.prop([anyConditions, fc.string({ minLength: 1 }).filter((name) => name.trim() === name)])(
  'a saved filter comes back from the record as it was saved',
  (conditions, name) => {
    const saved = { filterId: 'f', name, conditions: [...conditions], at: '2026-11-22T10:00:00.000Z' }
    const stored: unknown = JSON.parse(JSON.stringify(withSavedFilter(settings(), saved)))
    expect(savedFilters(v.parse(settingsSchema, stored))).toEqual([saved])
  },
)

test.prop([anyRows, fc.constantFrom(...ACCOUNT_COLUMNS), fc.constantFrom('ascending', 'descending')])(
  'putting in order loses no row, keeps equal ones as they stood, and puts empty ones last both ways',
  (rows, column, direction) => {
    const sorted = sortRows(rows, { column, direction }, words)
    expect(new Set(sorted)).toEqual(new Set(rows))
    expect(sorted).toHaveLength(rows.length)
    // Once more changes nothing: the order is one.
    expect(sortRows(sorted, { column, direction }, words)).toEqual(sorted)
    const back = sortRows(rows, { column, direction: opposite(direction) }, words)
    const place = new Map(rows.map((row, at) => [row, at]))
    for (const [at, row] of sorted.entries()) {
      for (const later of sorted.slice(at + 1)) {
        const isSameBothWays = back.indexOf(row) < back.indexOf(later)
        // Only what is equal, or beside something empty, stands the same way in both orders.
        if (isSameBothWays && column !== 'favourite')
          expect((place.get(row) ?? 0) < (place.get(later) ?? 0) || isEmpty(later, column)).toBe(true)
      }
    }
  },
)

test.prop([fc.array(fc.array(anyTag, { maxLength: 4 }), { maxLength: 6 }), anyTag, anyTag])(
  'after renaming a tag every account has the tags it had, with the new in the place of the old',
  (lists, from, to) => {
    const accounts = lists.map((tags, at) => account(`a${at}`, { tags: [...distinctTags(tags)] }))
    const changed = new Map(renameTag(accounts, from, to).map((one) => [one.id, one]))
    for (const before of accounts) {
      const after = changed.get(before.id) ?? before
      const wanted = new Set(
        (before.tags ?? []).map((tag) => (tagKey(tag) === tagKey(from) ? tagKey(to) : tagKey(tag))),
      )
      expect(new Set((after.tags ?? []).map(tagKey))).toEqual(wanted)
      expect(hasTag(after, from)).toBe(
        hasTag(before, from) && tagKey(from) === tagKey(to) ? true : wanted.has(tagKey(from)),
      )
    }
    const left = accounts.map((one) => changed.get(one.id) ?? one)
    const keys = tagUses(left).map(({ tag }) => tagKey(tag))
    expect(new Set(keys).size).toBe(keys.length)
  },
)

function opposite(direction: 'ascending' | 'descending'): 'ascending' | 'descending' {
  return direction === 'ascending' ? 'descending' : 'ascending'
}

function isEmpty({ account: one, mark, value, emails }: AccountRow, column: string): boolean {
  switch (column) {
    case 'mark':
      return mark === null
    case 'value':
      return value.length === 0
    case 'email':
      return emails.length === 0
    case 'tags':
      return (one.tags ?? []).length === 0
    case 'confirmed':
      return one.lastConfirmedOn === undefined
    default:
      return true
  }
}
