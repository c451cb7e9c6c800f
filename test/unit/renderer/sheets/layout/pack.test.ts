import { expect, test } from 'vitest'
import { packPages, type Measured } from '../../../../../src/renderer/sheets/layout/pack.ts'

/** A thing of a height, with 5 between it and the one before. */
const thing = (
  key: string,
  height: number,
  rows: readonly number[] = [],
  frame = 0,
  frameOn = frame,
): Measured => ({ key, height, gap: 5, rows, frame, frameOn })

/** What stands on each page: keys, with the rows of split things. */
const layout = (things: readonly Measured[], pageHeight: number) =>
  packPages(things, pageHeight).map(({ placed }) =>
    placed.map(({ key, rows }) => (rows === null ? key : `${key} ${rows.from}–${rows.to}`)),
  )

test('has one empty page when there is nothing to print', () => {
  expect(packPages([], 100)).toEqual([{ placed: [], rest: 100 }])
})

test('fills a page from top to bottom, and counts the space between things', () => {
  expect(layout([thing('a', 50), thing('b', 45)], 100)).toEqual([['a', 'b']])
  expect(layout([thing('a', 50), thing('b', 46)], 100)).toEqual([['a'], ['b']])
})

test('splits a thing that flows where its page ends, if two of its rows fit there', () => {
  const flowing = { ...thing('b', 60, [20, 20, 20]), flows: true }
  expect(layout([thing('a', 55), flowing], 100)).toEqual([['a', 'b 0–2'], ['b 2–3']])
  expect(layout([thing('a', 60), flowing], 100)).toEqual([['a'], ['b']])
  expect(layout([thing('a', 35), flowing], 100)).toEqual([['a', 'b']])
})

test('never splits a thing that fits a page', () => {
  expect(layout([thing('a', 60), thing('b', 60, [20, 20, 20])], 100)).toEqual([['a'], ['b']])
})

test('keeps the order, even where a later thing would have fitted before', () => {
  expect(layout([thing('a', 60), thing('b', 60), thing('c', 30)], 100)).toEqual([['a'], ['b', 'c']])
})

test('splits what is taller than a page between its rows, with its frame on every part', () => {
  expect(layout([thing('a', 190, [30, 30, 30, 30, 30, 30], 10)], 100)).toEqual([['a 0–3'], ['a 3–6']])
})

test('leaves in one piece what is taller than a page only as it is set, and not in rows', () => {
  const tall = thing('b', 110, [30, 30, 20], 10)
  expect(layout([thing('a', 20), tall], 100)).toEqual([['a'], ['b 0–3']])
})

test('begins a tall thing where it is when two of its rows fit there', () => {
  const tall = thing('b', 130, [30, 30, 30, 30], 10)
  expect(layout([thing('a', 20), tall], 100)).toEqual([['a', 'b 0–2'], ['b 2–4']])
  expect(layout([thing('a', 40), tall], 100)).toEqual([['a'], ['b 0–3'], ['b 3–4']])
})

test('goes on after the end of a split thing', () => {
  const tall = thing('a', 130, [30, 30, 30, 30], 10)
  expect(layout([tall, thing('b', 40)], 100)).toEqual([['a 0–3'], ['a 3–4', 'b']])
})

test('leaves nothing out: a row that is taller than a page stands alone', () => {
  expect(layout([thing('a', 160, [150, 10], 0)], 100)).toEqual([['a 0–1'], ['a 1–2']])
  expect(layout([thing('a', 150)], 100)).toEqual([['a']])
})

test('tells how much of every page is left', () => {
  expect(packPages([thing('a', 60), thing('b', 60)], 100).map(({ rest }) => rest)).toEqual([40, 40])
})

test('gives further parts the room that only the first part needs above its rows', () => {
  const tall = thing('a', 240, [50, 50, 50, 50], 40, 0)
  expect(layout([tall], 100)).toEqual([['a 0–1'], ['a 1–3'], ['a 3–4']])
})
