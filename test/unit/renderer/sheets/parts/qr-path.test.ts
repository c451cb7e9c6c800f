import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { qrDrawing } from '../../../../../src/renderer/sheets/parts/qr-path.ts'
import { pixelsOfQr } from '../../../../support/qr-pixels.ts'

const KEY = '045243050897056551062205067859073513079167084821'

test('what is drawn reads back as the digits of a recovery key', () => {
  expect(decodeQR(pixelsOfQr(qrDrawing(KEY), 4))).toBe(KEY)
})

test('what is drawn reads back as the digits of a share', () => {
  const share = '012345'.repeat(12)
  expect(decodeQR(pixelsOfQr(qrDrawing(share), 4))).toBe(share)
})

test('a reader finds it: four light modules lie all around', () => {
  const { size, path } = qrDrawing(KEY)
  const runs = Array.from(path.matchAll(/M(\d+) (\d+)h(\d+)/gu), (run) => run.slice(1).map(Number))
  const [left, top] = [Math.min(...runs.map(([x = 0]) => x)), Math.min(...runs.map(([, y = 0]) => y))]
  const right = Math.max(...runs.map(([x = 0, , width = 0]) => x + width))
  expect([left, top, size - right]).toEqual([4, 4, 4])
})

test('a spoilt corner of the size that error correction M bears does no harm', () => {
  const pixels = pixelsOfQr(qrDrawing(KEY), 4)
  // A stain of three by three modules on the data, away from the three eyes.
  for (let y = 20 * 4; y < 23 * 4; y += 1)
    for (let x = 20 * 4; x < 23 * 4; x += 1)
      pixels.data.fill(0, 4 * (y * pixels.width + x), 4 * (y * pixels.width + x) + 3)
  expect(decodeQR(pixels)).toBe(KEY)
})
