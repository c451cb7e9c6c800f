import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { heldByPdf, pdfStreams, pdfStrings } from '../e2e/pdf-streams.ts'

/* What looks for secrets in a PDF has to find them wherever one could be. */

const SECRET = '秘密 lO10(a)'

/** The smallest document of one page without a letter on it, and something more. */
function pdfWith(more: string | Buffer): Uint8Array {
  const objects = [
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n',
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>\nendobj\n',
  ].join('')
  const end = '\ntrailer\n<</Root 1 0 R/Size 4>>\n%%EOF'
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${objects}`), Buffer.from(more), Buffer.from(end)])
}

function stream(content: Buffer): Buffer {
  const head = `4 0 obj\n<</Length ${content.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream\nendobj\n')])
}

const utf16 = Buffer.from(`\uFEFF${SECRET}`, 'utf16le').swap16()
const octal = Array.from(utf16, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')

describe('the search for secrets in a PDF', () => {
  test.each([
    ['its bytes', Buffer.from(`% ${SECRET}\n`)],
    ['a string of digits', `5 0 obj\n<</Title <${utf16.toString('hex')}>>>\nendobj\n`],
    ['a string with escapes', `5 0 obj\n<</Title (${octal})>>\nendobj\n`],
    ['a stream', stream(Buffer.from(SECRET))],
    ['a compressed stream', stream(deflateSync(Buffer.from(SECRET)))],
    [
      'a string in a compressed stream',
      stream(deflateSync(Buffer.from(`/Span<</ActualText (${octal})>>BDC`))),
    ],
  ])('finds one in %s', async (_where, more) => {
    expect(await heldByPdf(pdfWith(more), ['another', SECRET])).toEqual([SECRET])
  })

  test('finds none where none is', async () => {
    expect(await heldByPdf(pdfWith(stream(deflateSync(Buffer.from('nothing')))), [SECRET])).toEqual([])
  })

  test('reads every stream, and brackets in a string', () => {
    const pdf = pdfWith(
      Buffer.concat([stream(Buffer.from('plain')), stream(deflateSync(Buffer.from('two')))]),
    )
    expect(pdfStreams(pdf).map((bytes) => bytes.toString().trim())).toEqual(['plain', 'two'])
    expect(pdfStrings(pdfWith('<</A (one \\(1\\)\\n)>>'))).toContain('one (1)\n')
  })
})
