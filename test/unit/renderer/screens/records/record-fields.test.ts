import { expect, test } from 'vitest'
import {
  moneyOrNone,
  parseAmount,
  withFields,
} from '../../../../../src/renderer/screens/records/record-fields.ts'
import { rowForKey } from '../../../../../src/renderer/screens/records/list-keys.ts'
import { newRecordId } from '../../../../../src/renderer/screens/records/new-record-id.ts'

test.each([
  ['43980', 43980],
  ['４３，９８０円', 43980],
  ['¥1,200', 1200],
  ['12.50', 12.5],
])('reads %s as an amount', (written, amount) => {
  expect(parseAmount(written)).toBe(amount)
})

test.each(['', '-1', '約4万', '9999999999999'])('takes "%s" for no amount', (written) => {
  expect(parseAmount(written)).toBeNull()
  expect(moneyOrNone(written, 'JPY')).toBeUndefined()
})

test('a field given as undefined is taken out, one that is not named stays', () => {
  const base: { readonly a?: string; readonly b?: string; readonly c: string } = { a: 'a', b: 'b', c: 'c' }
  expect(withFields(base, { a: undefined, c: 'd' })).toEqual({ b: 'b', c: 'd' })
})

test('ids of new records are 32 hex digits, each another', () => {
  expect(newRecordId()).toMatch(/^[0-9a-f]{32}$/u)
  expect(newRecordId()).not.toBe(newRecordId())
})

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 0, null],
])('%s on row %i of three goes to %s', (key, row, next) => {
  expect(rowForKey(key, row, 3)).toBe(next)
})

test('no key goes anywhere in an empty list', () => {
  expect(rowForKey('End', 0, 0)).toBeNull()
})
