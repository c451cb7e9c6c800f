import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planned } from '../../../support/planned.ts'
import {
  exifBlock,
  jpegFromPhone,
  pngChunk,
  pngWith,
  PROGRESSIVE_JPEG,
  WEBP_FRAME,
  webpChunk,
  webpOf,
} from '../../../support/pictures.ts'

const VP8X = webpChunk('VP8X', Buffer.from([0x0e, 0, 0, 0, 47, 0, 0, 31, 0, 0]))
const FRAME = webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), WEBP_FRAME]))
const picture = fc.constantFrom(
  jpegFromPhone(),
  PROGRESSIVE_JPEG,
  pngWith(pngChunk('eXIf', exifBlock(6)), pngChunk('tEXt', 'x')),
  webpOf(VP8X, FRAME, webpChunk('EXIF', exifBlock(6)), webpChunk('XMP ', 'x')),
)
/** A picture with bytes changed, cut out or put in anywhere. */
const damaged = fc
  .tuple(
    picture,
    fc.array(
      fc.record({
        at: fc.nat(),
        drop: fc.integer({ min: 0, max: 6 }),
        put: fc.uint8Array({ maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([start, changes]) =>
    changes.reduce((bytes, { at, drop, put }) => {
      const where = 12 + (at % (bytes.length - 12))
      return Buffer.concat([bytes.subarray(0, where), put, bytes.subarray(where + drop)])
    }, start),
  )

test('whatever a file holds, looking through it ends, and gives nothing or a part of it with a few new bytes', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const plan = await planned(bytes)
      if (plan === null) return
      expect(plan.size).toBeLessThanOrEqual(bytes.length + 200)
      for (const piece of plan.pieces) {
        if ('bytes' in piece) continue
        expect(piece.from).toBeGreaterThanOrEqual(0)
        expect(piece.to).toBeLessThanOrEqual(bytes.length)
        expect(piece.to).toBeGreaterThan(piece.from)
      }
    }),
    { numRuns: 2000 },
  )
})

test('what was cleaned once is clean: looking through it again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const once = await planned(bytes)
      if (once === null) return
      expect((await planned(once.content))?.content).toEqual(once.content)
    }),
    { numRuns: 1000 },
  )
})

test('a WebP with nothing to see in it is no picture', async () => {
  expect(await planned(webpOf(webpChunk('VP88', WEBP_FRAME)))).toBeNull()
  expect(await planned(webpOf(VP8X))).toBeNull()
})
