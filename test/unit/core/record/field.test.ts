import * as v from 'valibot'
import { expect, test } from 'vitest'
import { isDay, line, money, recordId, roughDay, secretText } from '#core/record/field'

test.each(['2026-02-28', '2024-02-29', '1957-04-08', '0001-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  '',
  '令和8年',
])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false)
})

test.each(['2024', '2024-09', '2024-09-30'])('%s is a day known as well as people know it', (text) => {
  expect(v.is(roughDay, text)).toBe(true)
})

test.each(['2024-13', '2024-09-31', '2024-9', '20240930', 'about 2024'])('%s is not', (text) => {
  expect(v.is(roughDay, text)).toBe(false)
})

test.each(['a', 'hanako-microsoft', '0'.repeat(32), 'a.b_c-d', 'A'.repeat(64)])('%s is an id', (text) => {
  expect(v.is(recordId, text)).toBe(true)
})

test.each(['', '-a', 'a b', 'a:b', 'é', 'A'.repeat(65), '../a'])('%j is not an id', (text) => {
  expect(v.is(recordId, text)).toBe(false)
})

test('a line is trimmed and must have something in it', () => {
  expect(v.parse(line, ' 花子　')).toBe('花子')
  expect(v.is(line, '　')).toBe(false)
  expect(v.is(line, 'a'.repeat(501))).toBe(false)
})

test('a secret is kept exactly as typed', () => {
  expect(v.parse(secretText, ' か\u3099 ')).toBe(' か\u3099 ')
})

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e13])('money is never %d', (amount) => {
  expect(v.is(money, { amount, currency: 'JPY' })).toBe(false)
})
