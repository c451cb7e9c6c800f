import { expect, test } from 'vitest'
import type { RecordId } from '#core/record/field'
import type { PrintableSecrets } from '#core/sheet/account/secrets'
import { account, id, licence, paper, passwordNote, place } from '../../../../support/records.ts'
import { entriesOf, sheetOf } from '../../../../support/sheets.ts'

const PASSWORD = 'canary-password'
const KEY = 'CANAR-YCANA-RYCAN-ARYCA-NARYC'
const CODE = 'canary-code'

// As a document of an import has them: secrets inside the records, and their outline beside.
const records = [
  account('a', {
    secrets: {
      password: PASSWORD,
      recoveryCodes: [{ code: CODE }],
      totp: 'canary-seed',
      formerPasswords: [{ value: 'canary-former' }],
      securityQuestions: [{ question: '?', answer: 'canary-answer' }],
      hiddenNote: 'canary-note',
      hiddenFields: [{ id: 'pin', value: 'canary-pin' }],
    },
    customFields: [
      { id: 'number', name: '会員番号', kind: 'text', value: '0123' },
      { id: 'pin', name: '暗証番号', kind: 'hidden' },
    ],
    secretFacts: { password: {}, hiddenFields: { count: 1 }, recoveryCodes: { count: 2, unused: 1 } },
  }),
  licence('office', {
    licenceKind: 'office-card-key',
    accountIds: ['a'],
    secrets: { productKey: KEY },
    secretFacts: { productKey: { tail: 'NARYC' } },
  }),
]

const secrets = new Map<RecordId, PrintableSecrets>([
  [
    id('a'),
    {
      password: PASSWORD,
      recoveryCodes: [{ code: CODE }, { code: 'used-one', used: true }],
      hiddenFields: [{ id: id('pin'), value: 'canary-pin' }],
    },
  ],
  [id('office'), { productKey: KEY }],
])

/** Everything a finder of the paper must not read. */
const CANARY = /canary|CANAR|used-one/u

for (const choice of ['blank', 'hidden'] as const) {
  test(`holds no secret when they are ${choice}, even if it was handed all of them`, () => {
    for (const sheetKind of ['account', 'household'] as const) {
      for (const language of ['ja', 'en'] as const) {
        const model = sheetOf(records, { secrets: choice, sheetKind, language }, { secrets })
        expect(JSON.stringify(model)).not.toMatch(CANARY)
      }
    }
  })
}

test('fields of one’s own stand in their order; a hidden one is a blank, a word or its value, as the sheet has secrets', () => {
  const number = { fieldId: 'number', name: '会員番号', kind: 'text', value: '0123' }
  const pin = { fieldId: 'pin', name: '暗証番号', kind: 'hidden' }
  const fieldsOf = (choice: 'blank' | 'hidden' | 'printed', held: typeof secrets | undefined) =>
    entriesOf(sheetOf(records, { secrets: choice }, held === undefined ? {} : { secrets: held }))[0]
      ?.customFields
  expect(fieldsOf('blank', secrets)).toEqual([number, { ...pin, slot: { kind: 'blank' } }])
  expect(fieldsOf('hidden', secrets)).toEqual([number, { ...pin, slot: { kind: 'hidden', tail: null } }])
  expect(fieldsOf('printed', secrets)?.[1]).toEqual({
    ...pin,
    slot: { kind: 'printed', value: 'canary-pin' },
  })
  expect(fieldsOf('printed', undefined)?.[1]).toEqual({ ...pin, slot: { kind: 'withheld' } })
})

test('leaves room to write by hand when secrets are blank', () => {
  const [entry] = entriesOf(sheetOf(records))
  expect(entry?.password).toEqual({ kind: 'blank' })
  expect(entry?.bound[0]?.key).toEqual({ kind: 'blank' })
  expect(entry?.codes).toMatchObject({ slot: 'counted', count: 2, unused: 1, codes: [] })
})

test('says only that a secret exists when secrets are hidden, and of a key its tail', () => {
  const [entry] = entriesOf(sheetOf(records, { secrets: 'hidden' }))
  expect(entry?.password).toEqual({ kind: 'hidden', tail: null })
  expect(entry?.bound[0]?.key).toEqual({ kind: 'hidden', tail: 'NARYC' })
})

test('says when there is nothing to hide', () => {
  const [entry] = entriesOf(sheetOf([account('b')], { secrets: 'hidden' }))
  expect(entry?.password).toEqual({ kind: 'none' })
  expect(entry?.codes).toBeNull()
})

test('prints secrets in clear when that is asked for: the password, the key, the codes that still work', () => {
  const [entry] = entriesOf(sheetOf(records, { secrets: 'printed' }, { secrets }))
  expect(entry?.password).toEqual({ kind: 'printed', value: PASSWORD })
  expect(entry?.bound[0]?.key).toEqual({ kind: 'printed', value: KEY })
  expect(entry?.codes).toMatchObject({ slot: 'printed', codes: [CODE] })
})

test('prints no other secret even then', () => {
  const text = JSON.stringify(sheetOf(records, { secrets: 'printed' }, { secrets }))
  expect(text).not.toMatch(/canary-(?:seed|former|answer|note)|used-one/u)
})

test('keeps the place of a secret that the paper will carry, in a preview without secrets', () => {
  const model = sheetOf(records, { secrets: 'printed' })
  const [entry] = entriesOf(model)
  expect(entry?.password).toEqual({ kind: 'withheld' })
  expect(entry?.bound[0]?.key).toEqual({ kind: 'withheld' })
  expect(entry?.codes).toMatchObject({ slot: 'withheld', codes: [] })
  expect(JSON.stringify(model)).not.toMatch(CANARY)
})

test('leaves room for a password that is not in the vault, even when secrets are printed', () => {
  const [entry] = entriesOf(sheetOf([account('b')], { secrets: 'printed' }))
  expect(entry?.password).toEqual({ kind: 'blank' })
})

test('says on which papers at hand a secret stands too, and where they lie', () => {
  const [entry] = entriesOf(
    sheetOf([
      account('a'),
      place('drawer', { title: '電話台の引き出し' }),
      passwordNote('note', 'a', { title: 'メモ', placeId: 'drawer' }),
      passwordNote('lost', 'a', { status: 'lost' }),
      paper('codes', { title: 'コードの紙', carries: [{ secret: 'recovery-codes', recordId: 'a' }] }),
    ]),
  )
  expect(entry?.passwordPapers).toEqual([{ title: 'メモ', place: '電話台の引き出し' }])
  expect(entry?.codes).toEqual({
    slot: 'counted',
    count: null,
    unused: null,
    codes: [],
    papers: [{ title: 'コードの紙', place: null }],
  })
})
