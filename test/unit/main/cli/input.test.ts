import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readAll, readLine } from '../../../../src/main/cli/input.ts'

const stream = (...chunks: readonly string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)))
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test.each([
  ['a line and its end', ['hikae\n']],
  ['a line without an end', ['hikae']],
  ['a line from Windows', ['hikae\r\n']],
  ['a line in pieces', ['hi', 'kae', '\nmore']],
])('reads the first line: %s', async (_, chunks) => {
  expect(decode(await readLine(stream(...chunks)))).toBe('hikae')
})

test('keeps spaces, since a password may begin with one', async () => {
  expect(decode(await readLine(stream(' hikae \n')))).toBe(' hikae ')
})

test('does not wait for the end of a line that never ends', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(4096, 'a')
    })(),
  )
  expect((await readLine(endless)).length).toBeGreaterThan(16 * 1024)
})

test('reads everything', async () => {
  expect(decode(await readAll(stream('a\n', 'b')))).toBe('a\nb')
})
