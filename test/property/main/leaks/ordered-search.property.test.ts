import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { searchOrdered, seemsOrdered } from '../../../../src/main/leaks/ordered-search.ts'
import { scanList } from '../../../../src/main/leaks/scan.ts'
import { listInMemory } from '../../../support/leak-lists.ts'

const QUIET = { onProgress: () => undefined, isCancelled: () => false }

/** Hashes that often begin alike, as neighbours in a large list do. */
const hash = fc
  .tuple(fc.constantFrom('0'.repeat(36), 'A'.repeat(36), 'F'.repeat(36)), fc.integer({ min: 0, max: 0xffff }))
  .map(([start, end]) => start + end.toString(16).toUpperCase().padStart(4, '0'))
const line = fc.tuple(hash, fc.integer({ min: 1, max: 999_999_999 }))
const lines = fc.uniqueArray(line, { selector: ([each]) => each, minLength: 1, maxLength: 200 })
const lineEnd = fc.constantFrom('\n', '\r\n')

const asList = (all: readonly (readonly [string, number])[], end: string) =>
  all.map(([each, count]) => `${each}:${count}`).join(end)

test.prop([lines, hash, lineEnd, fc.boolean()], { numRuns: 300 })(
  'halving an ordered list finds what reading it through finds',
  async (all, other, end, isClosed) => {
    const ordered = all.toSorted(([a], [b]) => (a < b ? -1 : 1))
    const list = listInMemory(asList(ordered, end) + (isClosed ? end : ''))
    for (const wanted of [other, ...ordered.map(([each]) => each)]) {
      const scanned = await scanList(list, new Set([wanted]), QUIET, 100)
      expect(await searchOrdered(list, wanted, 300)).toBe(scanned?.get(wanted) ?? 0)
    }
  },
)

test.prop([lines, lineEnd, fc.integer({ min: 45, max: 400 })], { numRuns: 300 })(
  'reading through finds every line, wherever a piece of the file ends',
  async (all, end, pieceBytes) => {
    const list = listInMemory(asList(all, end))
    expect(await scanList(list, new Set(all.map(([each]) => each)), QUIET, pieceBytes)).toEqual(new Map(all))
  },
)

test.prop([lines, hash], { numRuns: 300 })(
  'what is said of a list in any order is never wrong without a word, if it is looked at whole',
  async (all, wanted) => {
    const list = listInMemory(asList(all, '\n'))
    const said = await searchOrdered(list, wanted, list.size)
    const inOrder = all.every(([each], i) => i === 0 || (all[i - 1]?.[0] ?? '') < each)
    expect(said).toBe(inOrder ? (all.find(([each]) => each === wanted)?.[1] ?? 0) : null)
  },
)

/** A list as large as the published one, of which only what is read is ever made: every fourth number, all alike long. */
function hugeList(lineCount: number) {
  const lineAt = (i: number) => `${(4 * i).toString(16).toUpperCase().padStart(40, '0')}:7\n`
  const lineBytes = lineAt(0).length
  let reads = 0
  const read = (position: number, length: number) => {
    reads += 1
    const first = Math.floor(position / lineBytes)
    const count = Math.min(Math.ceil(length / lineBytes) + 1, lineCount - first)
    const text = Array.from({ length: count }, (_, i) => lineAt(first + i)).join('')
    return Promise.resolve(
      Buffer.from(text)
        .subarray(position - first * lineBytes)
        .subarray(0, length),
    )
  }
  return { size: lineCount * lineBytes, read, reads: () => reads }
}

test('a list of a billion lines, 43 GB, is looked up in two dozen reads', async () => {
  const list = hugeList(1_000_000_000)
  expect(await seemsOrdered(list)).toBe(true)
  const before = list.reads()
  const wanted = (number: number) => number.toString(16).toUpperCase().padStart(40, '0')
  expect(await searchOrdered(list, wanted(4 * 777_777_777))).toBe(7)
  expect(list.reads() - before).toBeLessThan(25)
  expect(await searchOrdered(list, wanted(4 * 777_777_777 + 1))).toBe(0)
})
