import { expect, test } from 'vitest'
import { HEIC } from '../../../support/pictures.ts'
import { heicPixels } from '../../../../src/renderer/ui/heic.ts'

test('the tiles of a HEIC photo become one picture', async () => {
  const picture = await heicPixels(HEIC)
  expect(picture).toMatchObject({ width: 64, height: 24 })
  const at = (x: number) => [...(picture?.data.subarray(4 * (12 * 64 + x), 4 * (12 * 64 + x) + 4) ?? [])]
  const [left, right] = [at(8), at(56)]
  expect(left[0]).toBeGreaterThan(150)
  expect(left[2]).toBeLessThan(100)
  expect(right[0]).toBeLessThan(100)
  expect(right[2]).toBeGreaterThan(150)
  expect(left[3]).toBe(255)
})

test('one that breaks off is none', async () => {
  expect(await heicPixels(HEIC.subarray(0, 300))).toBeNull()
  expect(await heicPixels(HEIC.subarray(0, -40))).toBeNull()
  expect(await heicPixels(new Uint8Array())).toBeNull()
})
