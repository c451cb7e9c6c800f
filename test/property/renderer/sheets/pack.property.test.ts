import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { packPages, type Measured } from '../../../../src/renderer/sheets/pack.ts'

const PAGE = 100

/** Things of all heights; those that can be split are as high as their rows and their frame. */
const anyThings: fc.Arbitrary<readonly Measured[]> = fc
  .array(
    fc.record({
      rows: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }),
      whole: fc.integer({ min: 1, max: 150 }),
      frame: fc.integer({ min: 0, max: 20 }),
      gap: fc.integer({ min: 0, max: 10 }),
    }),
    { maxLength: 20 },
  )
  .map((things) =>
    things.map(({ rows, whole, frame, gap }, i) => ({
      key: String(i),
      height: rows.length === 0 ? whole : frame + rows.reduce((total, row) => total + row, 0),
      gap,
      rows,
      frame,
    })),
  )

test.prop([anyThings])('everything stands on paper once, in its order', (things) => {
  const expected = things.flatMap(({ key, rows, height }) =>
    height <= PAGE || rows.length < 2 ? [`${key} whole`] : rows.map((_row, i) => `${key} ${i}`),
  )
  const found = packPages(things, PAGE).flatMap(({ placed }) =>
    placed.flatMap(({ key, rows }) =>
      rows === null
        ? [`${key} whole`]
        : Array.from({ length: rows.to - rows.from }, (_row, i) => `${key} ${rows.from + i}`),
    ),
  )
  expect(found).toEqual(expected)
})

test.prop([anyThings])(
  'no page holds more than it can, unless a single thing or row is taller than a page',
  (things) => {
    const byKey = new Map(things.map((thing) => [thing.key, thing]))
    for (const { placed, rest } of packPages(things, PAGE)) {
      const [only] = placed
      const isOne = placed.length === 1 && only !== undefined
      const rows = isOne ? only.rows : null
      const tooTall = isOne && (rows === null || rows.to - rows.from === 1) && byKey.has(only.key)
      expect(rest >= 0 || tooTall).toBe(true)
    }
  },
)

test.prop([anyThings])('no page is empty when there is something to print', (things) => {
  const empty = packPages(things, PAGE).filter(({ placed }) => placed.length === 0)
  expect(empty.length).toBe(things.length === 0 ? 1 : 0)
})
