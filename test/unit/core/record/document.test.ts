import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkDocument, hostileKeyPath, parseDocument, referencesOf } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { must } from '../../../support/vaults.ts'

const document = (...records: readonly unknown[]) => ({ format: 'hikae-json', version: 1, records })
const person = { type: 'person', id: 'hanako', name: '佐藤 花子' }
const account = {
  type: 'account',
  id: 'ms',
  serviceId: 'microsoft-account',
  loginIds: [],
  contacts: [],
  twoStep: 'off',
  factors: [],
  signInWith: [],
  state: 'in-use',
}

/** Where and why a document was refused. */
function issues(json: unknown): readonly (readonly [string, string])[] {
  const checked = checkDocument(json)
  if (checked.ok || checked.error.code !== 'E_DOCUMENT_SCHEMA') throw new Error(JSON.stringify(checked))
  return checked.error.issues.map(({ path, reason }) => [path, reason] as const)
}

test.each(['ja', 'en'])('reads the sample notebook (%s)', async (language) => {
  const text = await readFile(`resources/sample/founding-story.${language}.json`, 'utf8')
  expect(must(parseDocument(text)).records).toHaveLength(52)
})

test('reads a document with a byte order mark', () => {
  expect(parseDocument(`\ufeff${JSON.stringify(document(person))}`).ok).toBe(true)
})

test('keeps what a newer version wrote into records, their parts and the document itself', () => {
  const newer = {
    ...document(
      { ...person, mood: 'fine' },
      {
        type: 'paper',
        id: 'paper',
        title: '紙',
        paperKind: 'note',
        carries: [{ secret: 'password', recordId: 'ms', inPencil: true }],
        status: 'kept',
      },
      {
        ...account,
        contacts: [],
        factors: [{ kind: 'passkey', synced: true }],
        registeredName: { kanji: '佐藤', mincho: true },
        secrets: { password: 'x', pin: '0000' },
      },
    ),
    program: 'Hikae 9',
  }
  expect(must(checkDocument(newer))).toEqual(newer)
})

test('trims lines, but never a secret', () => {
  const { records } = must(
    checkDocument(
      document({ ...person, name: '  佐藤 花子 ' }, { ...account, secrets: { password: ' x ' } }),
    ),
  )
  expect(records).toMatchObject([{ name: '佐藤 花子' }, { secrets: { password: ' x ' } }])
})

test.each([
  ['nothing', null, '', 'expected Object'],
  ['another format', { format: 'csv', version: 1, records: [] }, 'format', 'expected "hikae-json"'],
  ['no records', { format: 'hikae-json', version: 1 }, 'records', 'missing'],
  ['a record without a name', document({ type: 'person', id: 'a' }), 'records[0].name', 'missing'],
  ['an empty name', document({ ...person, name: ' ' }), 'records[0].name', 'expected a length >=1'],
  [
    'a day that does not exist',
    document({ ...person, birthDate: '2026-02-30' }),
    'records[0].birthDate',
    'no such day',
  ],
  [
    'a day in words',
    document({ ...person, birthDate: 'spring' }),
    'records[0].birthDate',
    /^expected text like/u,
  ],
  [
    'half an item',
    document({ ...account, contacts: [{ roles: ['login'] }] }),
    'records[0].contacts[0].contactPointId',
    'missing',
  ],
  ['an id that stands twice', document(person, person), 'records[1].id', '"hanako" stands twice'],
  [
    'a person who is not there',
    document({ ...account, personId: 'taro' }),
    'records[0].personId',
    'no record has the id "taro"',
  ],
  [
    'a person who is a thing',
    document({ ...account, personId: 'ms' }),
    'records[0].personId',
    '"ms" is of type account, not person',
  ],
])('refuses %s and says where and why', (_, json, path, reason) => {
  const [first] = issues(json)
  expect(first?.[0]).toBe(path)
  expect(first?.[1]).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
})

test('never repeats what it found: a value in the wrong place may be a secret', () => {
  const secret = 'hunter2-hunter2'
  const wrong = [
    { ...account, secrets: { password: [secret] } },
    { ...account, twoStep: secret },
    { ...account, lastSignInOn: secret },
    { ...account, createdAt: secret },
    { ...account, secretFacts: { password: { fingerprint: secret } } },
    { ...account, state: 'x'.repeat(600), loginIds: [secret.repeat(100)] },
    { ...person, type: secret },
  ]
  for (const item of wrong) expect(JSON.stringify(issues(document(item)))).not.toContain('hunter2')
})

test('allows one settings record', () => {
  const settings = { type: 'settings', title: 'a', copies: [], sheets: [] }
  expect(issues(document({ ...settings, id: 'a' }, { ...settings, id: 'b' }))).toEqual([
    ['records', 'there can be only one settings record'],
  ])
})

test('names twenty issues at most', () => {
  expect(issues(document(...Array.from({ length: 50 }, () => ({ type: 'person' }))))).toHaveLength(20)
})

test('refuses a document of a newer version without looking further', () => {
  expect(checkDocument({ format: 'hikae-json', version: 2, entirely: 'different' })).toEqual({
    ok: false,
    error: { code: 'E_DOCUMENT_TOO_NEW', version: 2 },
  })
})

test('says at which character the JSON breaks', () => {
  expect(parseDocument('[1,,2]')).toMatchObject({ error: { code: 'E_DOCUMENT_SYNTAX' } })
  expect(parseDocument('{"a":1 "b":2}')).toEqual({
    ok: false,
    error: { code: 'E_DOCUMENT_SYNTAX', position: 7 },
  })
  expect(parseDocument('')).toEqual({ ok: false, error: { code: 'E_DOCUMENT_SYNTAX', position: null } })
})

test.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s wherever it stands', (key) => {
  const hostile = `{"format":"hikae-json","version":1,"records":[{"type":"person","id":"a","name":"a","x":{"${key}":{"polluted":true}}}]}`
  expect(issues(JSON.parse(hostile))).toEqual([[`records[0].x.${key}`, 'this key is not allowed']])
  expect('polluted' in {}).toBe(false)
})

test('a list may have any number of items', () => {
  expect(hostileKeyPath([{ a: 1 }, [2]], '')).toBeNull()
})

test('refuses what is nested deeper than any record instead of running out of stack', () => {
  const depth = 200_000
  const checked = parseDocument(`${'['.repeat(depth)}${']'.repeat(depth)}`)
  expect(checked).toMatchObject({
    error: { code: 'E_DOCUMENT_SCHEMA', issues: [{ reason: 'nested too deeply' }] },
  })
})

test('finds every reference of the sample, and all of them are ids of it', async () => {
  const text = await readFile('resources/sample/founding-story.ja.json', 'utf8')
  const { records } = must(parseDocument(text))
  const ids = new Set(records.map(({ id }) => id))
  const references = records.flatMap(referencesOf)
  expect(references.length).toBeGreaterThan(80)
  expect(references.filter(({ id }) => !ids.has(id))).toEqual([])
  const amazon = records.find(({ id }) => id === asRecordId('hanako-amazon'))
  expect(amazon && referencesOf(amazon)).toEqual([
    { path: 'personId', id: 'hanako', to: ['person'] },
    { path: 'contacts[0].contactPointId', id: 'hanako-ocn', to: ['contact-point'] },
    { path: 'contacts[1].contactPointId', id: 'hanako-phone', to: ['contact-point'] },
  ])
})
