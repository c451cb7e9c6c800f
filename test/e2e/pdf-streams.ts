import { constants, inflateSync } from 'node:zlib'
import { pdfText } from './pdf-text.ts'

/*
 * Everything that a PDF holds, whether a reader shows it or not: its bytes, what its compressed streams really are, its text
 * strings, and the letters on its pages, which are stored as the numbers of glyphs.
 */

/** What stands in a stream of a PDF; as it is where it is not compressed. */
export function pdfStreams(pdf: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(pdf)
  const streams: Buffer[] = []
  const begin = /stream\r?\n/gu
  const source = bytes.toString('latin1')
  for (let found = begin.exec(source); found !== null; found = begin.exec(source)) {
    if (source.slice(found.index - 3, found.index) === 'end') continue
    const from = found.index + found[0].length
    const to = source.indexOf('endstream', from)
    streams.push(inflated(bytes.subarray(from, to === -1 ? source.length : to)))
  }
  return streams
}

/** The text strings of a PDF and of its streams, as a program reads them: titles, alternative texts, names of fonts. */
export function pdfStrings(pdf: Uint8Array): readonly string[] {
  return [Buffer.from(pdf), ...pdfStreams(pdf)].flatMap((bytes) => {
    const source = bytes.toString('latin1')
    const literal = source.matchAll(/\(((?:[^\\()]|\\[\s\S])*)\)/gu)
    const hex = source.matchAll(/<([0-9A-Fa-f\s]+)>/gu)
    return [
      ...Array.from(literal, ([, body]) => decoded(unescaped(body ?? ''))),
      ...Array.from(hex, ([, body]) => decoded(Buffer.from((body ?? '').replace(/\s/gu, ''), 'hex'))),
    ]
  })
}

/**
 * Which of some texts a PDF holds in any way. White space says nothing: a line may break anywhere, and a printed secret stands in
 * cells, letter by letter.
 */
export async function heldByPdf(pdf: Uint8Array, texts: readonly string[]): Promise<readonly string[]> {
  const raw = [Buffer.from(pdf), ...pdfStreams(pdf)]
  const read = [await pdfText(pdf), ...pdfStrings(pdf)].map(withoutSpace)
  return texts.filter((text) => {
    const [sought, forms] = [withoutSpace(text), encodings(text)]
    return (
      read.some((said) => said.includes(sought)) ||
      raw.some((bytes) => forms.some((form) => bytes.includes(form)))
    )
  })
}

function encodings(text: string): readonly Buffer[] {
  const utf16 = Buffer.from(text, 'utf16le')
  const bigEndian = Buffer.from(utf16).swap16()
  const hex = [bigEndian.toString('hex'), Buffer.from(text).toString('hex')]
  return [
    Buffer.from(text, 'utf8'),
    utf16,
    bigEndian,
    ...hex.flatMap((digits) => [Buffer.from(digits), Buffer.from(digits.toUpperCase())]),
  ]
}

/** A stream that ends early is read as far as it goes. */
function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return bytes
  }
}

function unescaped(body: string): Buffer {
  const plain = body.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/gu, (_whole, sign: string) => {
    if (/^[0-7]/u.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
    return ESCAPES[sign] ?? (/^[\r\n]/u.test(sign) ? '' : sign)
  })
  return Buffer.from(plain, 'latin1')
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** PDF writes texts in UTF-16 with a mark before, in UTF-8 with another, or else about as Latin-1. */
function decoded(bytes: Buffer): string {
  const [first, second, third] = bytes
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes)
  }
  return first === 0xef && second === 0xbb && third === 0xbf
    ? bytes.subarray(3).toString('utf8')
    : bytes.toString('latin1')
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u200B]/gu, '')
}
