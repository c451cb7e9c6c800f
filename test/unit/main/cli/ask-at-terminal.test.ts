import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { readTyped } from '../../../../src/main/cli/ask-at-terminal.ts'

/** What comes of these keys; every item arrives by itself, as keystrokes do. */
async function keys(...pressed: readonly (string | Buffer)[]) {
  const input = new PassThrough()
  const answer = readTyped(input)
  for (const key of pressed) input.write(key)
  return answer
}

test('takes what is typed until Enter', async () => {
  expect(await keys('h', 'i', 'k', 'ae', '\r')).toEqual({ kind: 'typed', secret: 'hikae' })
})

test('takes what an input method sends, even cut in the middle of a character', async () => {
  const bytes = Buffer.from('控え')
  expect(await keys(bytes.subarray(0, 4), bytes.subarray(4), '\n')).toEqual({ kind: 'typed', secret: '控え' })
})

test('takes back one character with Backspace, and none where there is none', async () => {
  expect(await keys('\u007f', 'あい', '\u007f', 'う', '\b', 'え', '\r')).toEqual({
    kind: 'typed',
    secret: 'あえ',
  })
})

test('leaves arrow keys, function keys and control keys out', async () => {
  expect(await keys('a', '\u001b[A', '\u001b[1;5C', '\u001bOP', '\u0001', '\t', 'b', '\r')).toEqual({
    kind: 'typed',
    secret: 'ab',
  })
})

test.each([
  ['Ctrl-C', 'abc', '\u0003'],
  ['Ctrl-D before anything was typed', '', '\u0004'],
])('%s cancels', async (_, before, key) => {
  expect(await keys(before, key)).toEqual({ kind: 'cancelled' })
})

test('a terminal that goes away cancels', async () => {
  const input = new PassThrough()
  const answer = readTyped(input)
  input.end('abc')
  expect(await answer).toEqual({ kind: 'cancelled' })
})
