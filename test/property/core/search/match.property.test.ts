import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import { fold } from '#core/search/fold'
import { findAccounts } from '#core/search/find-accounts'
import { queryMatcher } from '#core/search/match'
import { searchableText } from '#core/search/searchable-text'

/** Letters that folding changes, joins with what stands before them, or leaves; and digits as numbers are written. */
const anyLetter = fc.oneof(
  fc.constantFrom('か', 'カ', 'ｶ', 'が', 'ガ', 'ﾞ', '\u3099', 'ー', 'ヽ', '花', '㈱', '㍻', '①'),
  fc.constantFrom('A', 'a', 'Ａ', 'Σ', 'σ', 'ς', 'İ', 'ß', 'ﬁ', '\u0301', '\u0338', '\u11a8'),
  fc.constantFrom('0', '1', '2', '9', '０', '１', '-', '－', '(', '+', '+81', '＋８１', ' ', '\u3000', '\n'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const anyText = fc.array(anyLetter, { maxLength: 12 }).map((letters) => letters.join(''))
const anyTexts = fc.record({ serviceName: anyText, note: anyText, loginId: anyText, person: anyText })
const anyPart = fc.record({ from: fc.nat(50), length: fc.nat(6) })

test.prop([anyTexts, fc.oneof(anyText, anyPart)], { numRuns: 5000 })(
  'a record is found exactly when every word stands in one of its texts, each text folded by itself',
  ({ serviceName, note, loginId, person }, wanted) => {
    const records = [
      {
        type: 'account',
        id: 'a',
        serviceId: '?',
        personId: 'p',
        serviceName,
        loginIds: [loginId],
        contacts: [],
        note,
      },
      { type: 'person', id: 'p', name: person },
    ] as unknown as readonly [VaultRecord, VaultRecord]
    const texts = [serviceName, note, loginId, person]
    const query =
      typeof wanted === 'string' ? wanted : texts.join('').slice(wanted.from, wanted.from + wanted.length)

    const isFound = queryMatcher(query)(searchableText(records[0], indexRecords(records)))

    expect(isFound).toBe(isFoundSimply(texts, query))
  },
)

test.prop([fc.array(anyTexts, { maxLength: 6 }), fc.oneof(anyText, anyPart)], { numRuns: 2000 })(
  'looking through all accounts at once finds those that looking through each of them finds',
  (all, wanted) => {
    const accounts = all.map(({ serviceName, note, loginId }, i) => ({
      ...{ type: 'account', id: `a${i}`, serviceId: '?', serviceName, loginIds: [loginId] },
      ...{ personId: `p${i % 3}`, contacts: [], note },
    }))
    const people = all.map(({ person }, i) => ({ type: 'person', id: `p${i}`, name: person }))
    const index = indexRecords([...accounts, ...people] as unknown as readonly VaultRecord[])
    const text = all.flatMap(Object.values).join('')
    const query = typeof wanted === 'string' ? wanted : text.slice(wanted.from, wanted.from + wanted.length)

    const isFound = queryMatcher(query)
    const expected = index.accounts.filter((account) => isFound(searchableText(account, index)))

    expect([...findAccounts(query, index)]).toEqual(expected.map(({ id }) => id))
  },
)

function isFoundSimply(texts: readonly string[], query: string): boolean {
  const folded = texts.map(fold)
  const numbers = folded.flatMap((text) => text.split('\n')).map(digitsOf)
  const words = atHome(fold(query)).split(/\s+/u)
  return words.every(
    (word) =>
      folded.some((text) => text.includes(word)) ||
      (/^[\d\-+()]{3,}$/u.test(word) &&
        digitsOf(word) !== '' &&
        numbers.some((digits) => digits.includes(digitsOf(word)))),
  )
}

function digitsOf(text: string): string {
  return Array.from(atHome(text))
    .filter((letter) => letter >= '0' && letter <= '9')
    .join('')
}

/** Whatever stands between +81 and the number proper, and the 0 that is left out abroad, is one 0. */
function atHome(text: string): string {
  const [before = '', ...after] = text.split('+81')
  return [
    before,
    ...after.map((rest) => `0${rest.replace(/^[ \-()]*/u, '').replace(/^0[ \-()]*/u, '')}`),
  ].join('')
}
