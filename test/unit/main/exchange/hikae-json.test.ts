import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  formatDocument,
  readDocumentFile,
  writeDocumentFile,
} from '../../../../src/main/exchange/hikae-json.ts'
import { must, tempFolder } from '../../../support/vaults.ts'

const FORMULAS = ['=1+1', '+81', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝１', '＋', '－', '＠', "'=1"]

test('what is written reads back as it was', async () => {
  const sample = must(await readDocumentFile('resources/sample/founding-story.ja.json'))
  const target = join(tempFolder(), 'copy.json')
  must(await writeDocumentFile(target, sample))
  expect(must(await readDocumentFile(target))).toEqual(sample)
})

test('passwords that look like formulas are not changed: the file is for programs, not for spreadsheets', async () => {
  const account = {
    type: 'account',
    serviceId: 'other',
    loginIds: [],
    contacts: [],
    factors: [],
    signInWith: [],
  }
  const records = FORMULAS.map((password, i) => ({
    ...account,
    id: `a${i}`,
    twoStep: 'off',
    state: 'in-use',
    secrets: { password },
  }))
  const target = join(tempFolder(), 'formulas.json')
  // Cast: the literal is what a document file holds before it is checked, and the check follows.
  must(await writeDocumentFile(target, { format: 'hikae-json', version: 1, records } as never))
  const read = must(await readDocumentFile(target)).records
  expect(read.map((record) => (record.type === 'account' ? record.secrets?.password : null))).toEqual(
    FORMULAS,
  )
})

test('both languages of the sample notebook say the same', async () => {
  const shape = async (language: string) =>
    must(await readDocumentFile(`resources/sample/founding-story.${language}.json`)).records.map(
      ({ type, id }) => `${type} ${id}`,
    )
  expect(await shape('en')).toEqual(await shape('ja'))
})

test('the sample holds invented addresses and numbers only', async () => {
  for (const language of ['ja', 'en']) {
    const text = await readFile(`resources/sample/founding-story.${language}.json`, 'utf8')
    for (const [address] of text.matchAll(/[\w.+-]+@[\w.-]+/gu)) expect(address).toMatch(/\.example\.jp$/u)
    for (const [number] of text.matchAll(/\+81\d+/gu)) expect(number).toMatch(/^\+81(?:90|3)0000/u)
    for (const [key] of text.matchAll(/(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}/gu)) expect(key).toContain('FAKE')
  }
})

test('a document is text that people can read', () => {
  expect(formatDocument({ format: 'hikae-json', version: 1, records: [] })).toBe(
    '{\n  "format": "hikae-json",\n  "version": 1,\n  "records": []\n}\n',
  )
})
