import { expect, test } from 'vitest'
import { decodePdf, encodePdf } from '../../../../src/main/print/pdf-stream.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('carries the number of pages and the PDF, byte for byte', () => {
  const pdf = Uint8Array.from([...bytes('%PDF-1.7\n'), 0, 10, 255, 13])
  expect(decodePdf(encodePdf({ pages: 3, pdf }))).toEqual({ pages: 3, pdf })
})

test.each([
  '',
  '%PDF-1.7',
  'hikae-pdf\n%PDF-',
  'hikae-pdf 0\n%PDF-',
  'hikae-pdf 3\nhello',
  'an error\n%PDF-',
  'hikae-pdf 3',
])('takes nothing else for an answer: %j', (answer) => {
  expect(decodePdf(bytes(answer))).toBeNull()
})
