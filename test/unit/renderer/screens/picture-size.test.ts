import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { nextZoom, placePicture, ZOOMS } from '../../../../src/renderer/screens/attachments/picture-size.ts'

const side = fc.integer({ min: 1, max: 12_000 })
const size = fc.record({ width: side, height: side })

test.prop([size, size, fc.nat(3)])(
  'the whole picture stands in its room however it is turned, and never larger than it is',
  (natural, room, turns) => {
    const { box, picture } = placePicture(natural, room, turns, 1)
    expect(box.width).toBeLessThanOrEqual(room.width)
    expect(box.height).toBeLessThanOrEqual(room.height)
    expect(picture.width).toBeLessThanOrEqual(natural.width)
  },
)

test('a picture on its side takes up its height across', () => {
  const { box, picture } = placePicture({ width: 4000, height: 3000 }, { width: 800, height: 400 }, 1, 2)
  expect(box).toEqual({ width: 600, height: 800 })
  expect(picture).toEqual({ width: 800, height: 600 })
})

test('zooming goes from the whole to the largest and back, and stays at either end', () => {
  const up = ZOOMS.map((zoom) => nextZoom(zoom, 'larger'))
  expect(up).toEqual([...ZOOMS.slice(1), 8])
  expect(ZOOMS.map((zoom) => nextZoom(zoom, 'smaller'))).toEqual([1, ...ZOOMS.slice(0, -1)])
})
