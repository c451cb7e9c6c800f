import { expect, test } from 'vitest'
import { plainTextOf } from '#core/record/plain-text'

const CODES = '予備コード\r\n1234-5678\t2345-6789\n'

test('a text is read in the encodings that are met in Japan', () => {
  const shiftJis = '975c94f58352815b83680d0a313233342d35363738'
  expect(plainTextOf(new TextEncoder().encode(CODES))).toBe(CODES)
  expect(plainTextOf(Buffer.from(`\uFEFF${CODES}`, 'utf16le'))).toBe(CODES)
  expect(plainTextOf(Buffer.from(shiftJis, 'hex'))).toBe('予備コード\r\n1234-5678')
})

test('what holds other than text is no text', () => {
  expect(plainTextOf(new Uint8Array(0))).toBeNull()
  expect(plainTextOf(Buffer.from('MZ\0\x01'))).toBeNull()
  expect(plainTextOf(Buffer.from('fffe00', 'hex'))).toBeNull()
  expect(plainTextOf(Buffer.from([0xff, 0xff, 0xff]))).toBeNull()
})
