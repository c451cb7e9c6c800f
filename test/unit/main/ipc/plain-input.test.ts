import { expect, test } from 'vitest'
import { isPlainInput } from '../../../../src/main/ipc/plain-input.ts'

test.each([
  ['nothing', undefined],
  ['a text', '控え'],
  ['the bytes of a file', { bytes: new Uint8Array(1_000) }],
  ['a list of objects', { put: [{ id: 'a', note: null, count: 3, done: true }] }],
])('takes %s', (_what, input) => {
  expect(isPlainInput(input)).toBe(true)
})

test.each([
  ['a function', () => undefined],
  ['a symbol', Symbol('x')],
  ['a big integer', 1n],
  ['an object of a class', new URL('app://vault/')],
  ['an object without a prototype', Object.create(null)],
  ['more values than any call needs', Array.from({ length: 1_000_001 }, () => null)],
  ['texts that are too long together', Array.from({ length: 40 }, () => 'x'.repeat(1_000_000))],
  ['files that are too large together', [new Uint8Array(30_000_000), new Uint8Array(30_000_000)]],
  ['other buffers', new ArrayBuffer(8)],
  ['an endless ring', ring()],
])('refuses %s', (_what, input) => {
  expect(isPlainInput(input)).toBe(false)
})

function ring(): unknown {
  const start: { next?: unknown } = {}
  start.next = start
  return start
}
