import { expect, test } from 'vitest'
import { encodeProgress, encodeSheet, readSheet } from '../../../../src/main/print/pdf-stream.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Reads what comes in pieces of a few bytes. */
async function read(answer: Uint8Array, pieceLength = 3) {
  const said: (readonly [number, number])[] = []
  async function* pieces() {
    for (let at = 0; at < answer.length; at += pieceLength) {
      yield await Promise.resolve(answer.subarray(at, at + pieceLength))
    }
  }
  const made = await readSheet(pieces(), (done, total) => said.push([done, total]))
  return { made, said }
}

test('carries the number of pages and the PDF, byte for byte', async () => {
  const pdf = Buffer.from([...bytes('%PDF-1.7\nhikae-laid-out 9 9\n'), 0, 10, 255, 13])
  const { made, said } = await read(encodeSheet({ pages: 3, files: [pdf] }))
  expect(made).toEqual({ pages: 3, files: [pdf] })
  expect(said).toEqual([])
})

test.each([1, 7, 1_000])('says how far it is before that, in pieces of %i bytes', async (pieceLength) => {
  const pdf = Buffer.from('%PDF-1.7\n')
  const answer = Buffer.concat([
    bytes(encodeProgress(8, 200)),
    bytes(encodeProgress(200, 200)),
    encodeSheet({ pages: 113, files: [pdf] }),
  ])
  expect(await read(answer, pieceLength)).toEqual({
    made: { pages: 113, files: [pdf] },
    said: [
      [8, 200],
      [200, 200],
    ],
  })
})

test('carries as many pictures as there are pages', async () => {
  const files = [1, 2, 3].map((page) => Buffer.from([0x89, ...bytes('PNG\r\n'), 10, page]))
  expect((await read(encodeSheet({ pages: 3, files }))).made).toEqual({ pages: 3, files })
})

test.each([
  '',
  '%PDF-1.7',
  'hikae-sheet\n%PDF-',
  'hikae-sheet 0 5\n%PDF-',
  'hikae-sheet 3 5\nhello',
  'hikae-sheet 3 6\n%PDF-',
  'hikae-sheet 3 4\n%PDF-',
  'an error\n%PDF-',
  'hikae-sheet 3 5',
  'hikae-laid-out 1 2\n',
])('takes nothing else for an answer: %j', async (answer) => {
  expect((await read(bytes(answer))).made).toBeNull()
})
