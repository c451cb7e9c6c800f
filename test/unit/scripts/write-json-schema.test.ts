import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { documentSchema, schemaFile } from '../../../scripts/write-json-schema.ts'

const sample = 'resources/sample/founding-story.ja.json'

const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>

async function validator() {
  return new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(await readJson(schemaFile))
}

test('the published schema is the one the program checks with', async () => {
  expect(await readFile(schemaFile, 'utf8')).toBe(await documentSchema())
})

test('another validator accepts the sample notebook by it', async () => {
  const validate = await validator()
  expect(validate(await readJson(sample)), JSON.stringify(validate.errors)).toBe(true)
})

test.each([
  ['another format', { format: 'hikae-xml', version: 1, records: [] }],
  ['no records', { format: 'hikae-json', version: 1 }],
  ['a record of an unknown type', { format: 'hikae-json', version: 1, records: [{ type: 'pet', id: 'a' }] }],
  ['a person without a name', { format: 'hikae-json', version: 1, records: [{ type: 'person', id: 'a' }] }],
  [
    'an id with a space',
    { format: 'hikae-json', version: 1, records: [{ type: 'person', id: 'a b', name: '見本' }] },
  ],
])('another validator refuses %s by it', async (_, document) => {
  const validate = await validator()
  expect(validate(document)).toBe(false)
})
