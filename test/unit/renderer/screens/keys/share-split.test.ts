import { expect, test } from 'vitest'
import { keyCalls } from '../../../../../src/preload/contract/keys.ts'
import * as v from 'valibot'
import { countsOf, thresholdsOf, withCount } from '../../../../../src/renderer/screens/keys/share-split.ts'

test('one share alone never opens', () => {
  expect(Math.min(...countsOf())).toBe(2)
  expect(Math.min(...thresholdsOf({ count: 15 }))).toBe(2)
})

test('no more shares are asked for than there are', () => {
  expect(thresholdsOf({ count: 3 })).toEqual([2, 3])
  expect(withCount({ threshold: 5, count: 7 }, 3)).toEqual({ threshold: 3, count: 3 })
  expect(withCount({ threshold: 2, count: 3 }, 7)).toEqual({ threshold: 2, count: 7 })
})

test('whatever can be chosen is understood by main', () => {
  for (const count of countsOf()) {
    for (const threshold of thresholdsOf({ count })) {
      expect(v.is(keyCalls.makeShares.input, { password: 'a', threshold, count })).toBe(true)
    }
  }
})
