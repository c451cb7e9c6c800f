import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { packPages, type Measured } from '../../../../../src/renderer/sheets/layout/pack.ts'

const PAGE = 100

/** Things of all heights; those that can be split are as high as their rows and their frame. */
const anyThings: fc.Arbitrary<readonly Measured[]> = fc
  .array(
    fc.record({
      rows: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }),
      whole: fc.integer({ min: 1, max: 150 }),
      frame: fc.integer({ min: 0, max: 20 }),
      frameOn: fc.integer({ min: 0, max: 20 }),
      gap: fc.integer({ min: 0, max: 10 }),
      flows: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((things) =>
    things.map(({ rows, whole, frame, frameOn, gap, flows }, i) => ({
      key: String(i),
      height: rows.length === 0 ? whole : frame + rows.reduce((total, row) => total + row, 0),
      gap,
      rows,
      flows,
      frame,
      frameOn,
    })),
  )

test.prop([anyThings])('everything stands on paper once, in its order', (things) => {
  const pages = packPages(things, PAGE)
  const split = new Set(
    pages.flatMap(({ placed }) => placed.filter(({ rows }) => rows !== null).map(({ key }) => key)),
  )
  const expected = things.flatMap(({ key, rows }) =>
    split.has(key) ? rows.map((_row, i) => `${key} ${i}`) : [`${key} whole`],
  )
  const found = pages.flatMap(({ placed }) =>
    placed.flatMap(({ key, rows }) =>
      rows === null
        ? [`${key} whole`]
        : Array.from({ length: rows.to - rows.from }, (_row, i) => `${key} ${rows.from + i}`),
    ),
  )
  expect(found).toEqual(expected)
  for (const { rows, flows, height } of things.filter(({ key }) => split.has(key)))
    expect(rows.length > 1 && (flows === true || height > PAGE)).toBe(true)
})

test.prop([anyThings])('nothing reaches over the end of its page', (things) => {
  const byKey = new Map(things.map((thing) => [thing.key, thing]))
  for (const { placed, rest } of packPages(things, PAGE)) {
    let used = 0
    for (const [i, { key, rows, scale }] of placed.entries()) {
      const { frame, frameOn, height, gap, rows: heights } = byKey.get(key) ?? fail()
      const whole =
        rows === null
          ? height
          : (rows.from === 0 ? frame : frameOn) + heights.slice(rows.from, rows.to).reduce((a, b) => a + b, 0)
      used += (i === 0 ? 0 : gap) + whole * scale
    }
    expect(used).toBeLessThanOrEqual(PAGE + 1e-9)
    expect(rest).toBeCloseTo(PAGE - used)
  }
})

test.prop([anyThings])('only what is taller than a page and cannot be cut is made smaller', (things) => {
  const byKey = new Map(things.map((thing) => [thing.key, thing]))
  for (const { key, rows, scale } of packPages(things, PAGE).flatMap(({ placed }) => placed)) {
    if (scale === 1) continue
    const { height, frame, frameOn, rows: heights } = byKey.get(key) ?? fail()
    expect(rows === null || rows.to - rows.from === 1).toBe(true)
    expect(
      rows === null ? height : (rows.from === 0 ? frame : frameOn) + (heights[rows.from] ?? 0),
    ).toBeGreaterThan(PAGE)
  }
})

test.prop([anyThings])('no page is empty when there is something to print', (things) => {
  const empty = packPages(things, PAGE).filter(({ placed }) => placed.length === 0)
  expect(empty.length).toBe(things.length === 0 ? 1 : 0)
})

function fail(): never {
  throw new Error('stands on paper, and was never asked for')
}
