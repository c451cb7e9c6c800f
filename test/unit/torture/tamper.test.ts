import { expect, onTestFinished, test } from 'vitest'
import {
  edit,
  everyByte,
  flip,
  logicalBytes,
  makeTarget,
  removeTarget,
  rowEdits,
  type Target,
} from '../../torture/tamper.ts'

/*
 * A short and always equal part of `npm run tamper`, which changes every byte, and a large vault as well.
 */

const PATTERNS = [0x01, 0x80, 0xff] as const

async function target(): Promise<Target> {
  const made = await makeTarget('/dev/shm')
  onTestFinished(() => removeTarget(made))
  return made
}

test('V6 M3 every operation on every row, every older row and seal, every header field, every cut: named', async () => {
  const vault = await target()
  const edits = rowEdits(vault)
  const { wrong, changes, noEffect } = await edit(vault, edits)
  expect(wrong).toEqual([])
  expect(noEffect).toBe(0)
  expect(changes).toBeGreaterThan(100)
})

test('V5 M3 a byte changed in any cell of header, seal, record or chunk is named, or the file refused', async () => {
  const vault = await target()
  const bytes = logicalBytes(vault)
  const sample = bytes.filter((_, index) => index % 13 === 0)
  const { wrong, noEffect } = await flip(vault, sample, (index) => [PATTERNS[index % 3] ?? 1])
  expect(wrong).toEqual([])
  expect(noEffect).toBe(0)
  expect(new Set(bytes.map(({ cell }) => cell)).size).toBe(11)
})

test('V5 a byte changed anywhere in the file is without effect on the content or named', async () => {
  const vault = await target()
  const sample = everyByte(vault).filter((_, index) => index < 100 || index % 151 === 0)
  const { wrong, reported } = await flip(vault, sample, (index) => [PATTERNS[index % 3] ?? 1])
  expect(wrong).toEqual([])
  expect(reported).toBeGreaterThan(0)
})
