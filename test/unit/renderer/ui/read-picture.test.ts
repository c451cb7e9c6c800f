import { expect, test } from 'vitest'
import { qrDrawing } from '../../../../src/renderer/sheets/parts/qr-path.ts'
import { codeIn, digitsOf } from '../../../../src/renderer/ui/read-picture.ts'
import { pixelsOfQr, type Pixels } from '../../../support/qr-pixels.ts'

async function digitsIn(pixels: Pixels, count: number) {
  const code = await codeIn(pixels)
  return code.ok ? digitsOf(code.value, count) : code
}

const KEY = '045243050897056551062205067859073513079167084821'
const picture = (digits: string, scale = 5) => pixelsOfQr(qrDrawing(digits), scale)

/** The picture lying on its side. */
function turned({ width, height, data }: Pixels): Pixels {
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = 4 * (y * width + x)
      out.set(data.subarray(from, from + 4), 4 * (x * height + (height - 1 - y)))
    }
  return { width: height, height: width, data: out }
}

test('the key on paper is read from a picture of it, whichever way it was laid', async () => {
  expect(await digitsIn(picture(KEY), 48)).toEqual({ ok: true, value: KEY })
  expect(await digitsIn(turned(picture(KEY)), 48)).toEqual({ ok: true, value: KEY })
})

test('a grey copy is read as well', async () => {
  const grey = picture(KEY)
  for (let at = 0; at < grey.data.length; at += 1)
    if (at % 4 < 3) grey.data[at] = grey.data[at] === 0 ? 96 : 190
  expect(await digitsIn(grey, 48)).toEqual({ ok: true, value: KEY })
})

test('the code of a share is not taken for the recovery key, nor the other way round', async () => {
  expect(await digitsIn(picture('012345'.repeat(12)), 48)).toEqual({ ok: false, error: 'other-code' })
  expect(await digitsIn(picture(KEY), 72)).toEqual({ ok: false, error: 'other-code' })
})

test('a picture without a code says so', async () => {
  const blank = { width: 200, height: 200, data: new Uint8ClampedArray(4 * 200 * 200).fill(255) }
  expect(await digitsIn(blank, 48)).toEqual({ ok: false, error: 'no-code' })
})
