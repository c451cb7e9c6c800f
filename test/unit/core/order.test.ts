import { expect, test } from 'vitest'
import { compareLists, compareText, sortSets } from '#core/order'

test('text is ordered by code unit, whatever the language of the machine', () => {
  expect(['é', 'あ', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'é', 'あ'])
  expect(compareText('a', 'a')).toBe(0)
})

test('a list comes before its own continuations', () => {
  expect([['b'], ['a', 'b'], ['a']].sort(compareLists)).toEqual([['a'], ['a', 'b'], ['b']])
  expect(compareLists(['a', 'b'], ['a'])).toBeGreaterThan(0)
})

test('sets are ordered by size, then lexicographically, their members sorted', () => {
  expect(sortSets([['c', 'b'], ['b', 'a'], ['z'], []])).toEqual([[], ['z'], ['a', 'b'], ['b', 'c']])
})
