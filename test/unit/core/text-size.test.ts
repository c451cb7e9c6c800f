import { expect, test } from 'vitest'
import { nextTextSize, TEXT_SIZES } from '#core/text-size'

test('larger and smaller go through every size and stop at its ends', () => {
  expect(TEXT_SIZES.map((size) => nextTextSize(size, 1))).toEqual([112, 125, 150, 175, 200, 200])
  expect(TEXT_SIZES.map((size) => nextTextSize(size, -1))).toEqual([100, 100, 112, 125, 150, 175])
})
