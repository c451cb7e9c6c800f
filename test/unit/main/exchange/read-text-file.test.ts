import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeUtf8, MAX_FILE_BYTES, readTextFile } from '../../../../src/main/exchange/read-text-file.ts'
import { tempFolder } from '../../../support/vaults.ts'

async function fileOf(content: string | Uint8Array): Promise<string> {
  const path = join(tempFolder(), 'a.json')
  await writeFile(path, content)
  return path
}
const refused = (reason: string) => ({ ok: false, error: { code: 'E_FILE_UNREADABLE', reason } })

test('reads UTF-8', async () => {
  expect(await readTextFile(await fileOf('控え'))).toEqual({ ok: true, value: '控え' })
})

test('drops a byte order mark and keeps the line ends', async () => {
  expect(await readTextFile(await fileOf('\ufeffa\r\nb'))).toEqual({ ok: true, value: 'a\r\nb' })
})

test.each([
  ['Shift_JIS', Uint8Array.of(0x8d, 0x54, 0x82, 0xa6)],
  ['UTF-16', Buffer.from('\ufeff{"a":1}', 'utf16le')],
  ['half a character', Buffer.from('控え').subarray(0, 4)],
])('refuses %s instead of guessing', async (_, bytes) => {
  expect(decodeUtf8(bytes)).toEqual(refused('not-utf8'))
  expect(await readTextFile(await fileOf(bytes))).toEqual(refused('not-utf8'))
})

test('refuses a file larger than the limit before reading it', async () => {
  const path = await fileOf('')
  await truncate(path, MAX_FILE_BYTES + 1)
  expect(await readTextFile(path)).toEqual(refused('too-large'))
})

test('reads a file of exactly the limit', async () => {
  expect(await readTextFile(await fileOf('four'), 4)).toMatchObject({ ok: true })
  expect(await readTextFile(await fileOf('fives'), 4)).toEqual(refused('too-large'))
})

test('says when there is no file, or no file to read', async () => {
  const folder = tempFolder()
  expect(await readTextFile(join(folder, 'none'))).toEqual(refused('missing'))
  expect(await readTextFile(folder)).toEqual(refused('not-a-file'))
  expect(await readTextFile('/dev/null')).toEqual(refused('not-a-file'))
})
