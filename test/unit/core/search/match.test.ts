import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import { matchReasons, queryMatcher } from '#core/search/match'
import { searchableText } from '#core/search/searchable-text'

const hanako = {
  type: 'person',
  id: asRecordId('hanako'),
  name: '佐藤 花子',
  reading: 'さとう はなこ',
} as const
const mobile = {
  type: 'contact-point',
  id: asRecordId('mobile'),
  medium: 'phone',
  value: '+819000001234',
  phoneKind: 'mobile',
  sms: 'yes',
  status: 'live',
} as const
const account = {
  type: 'account',
  id: asRecordId('msa-1'),
  serviceId: 'microsoft-account',
  personId: hanako.id,
  loginIds: ['hanako.sato10@ocn.example.jp', '08000005678'],
  note: '会社は +81 3-0000-9999',
  contacts: [{ contactPointId: mobile.id, roles: ['reset'] }],
  twoStep: 'off',
  factors: [],
  signInWith: [],
  state: 'in-use',
  tags: ['ｶﾞｯｺｳ'],
  customFields: [
    { id: 'member', name: '会員番号', kind: 'text', value: 'AB-7788' },
    { id: 'pin', name: '暗証番号', kind: 'hidden' },
  ],
  secretFacts: { productKey: { tail: 'USE00' }, password: { fingerprint: '00112233deadbeef' } },
} as const
const office = {
  type: 'licence',
  id: asRecordId('office'),
  title: 'Office Home & Business 2024',
  licenceKind: 'office-card-key',
  accountIds: [account.id],
} as const

function finds(query: string, record: VaultRecord = account as unknown as VaultRecord): boolean {
  const records = [hanako, mobile, account, office] as unknown as readonly VaultRecord[]
  return queryMatcher(query)(searchableText(record, indexRecords(records)))
}

test.each([
  ['the name of the service', 'microsoft'],
  ['a former name of the service', 'Live ID'],
  ['the login ID, in any width', 'ＨＡＮＡＫＯ.sato10'],
  ['the reading of its person', 'サトウ'],
  ['what is bound to it', 'home & business'],
  ['a tag, in any kana', 'がっこう'],
  ['a number as it is written at home', '090-0000-1234'],
  ['a number without hyphens', '09000001234'],
  ['a number as it is written abroad', '+81 90-0000-1234'],
  ['a number with both', '+81 (0)90 0000 1234'],
  ['a login ID that is a number', '+818000005678'],
  ['a number in a note that is written for abroad', '03-0000-9999'],
  ['the last digits of a number', '1234'],
  ['two words in any order', '花子 office'],
  ['a field of its own, by name and value', '会員番号 ab-7788'],
  ['the name of a hidden field', '暗証番号'],
  ['nothing typed', ' '],
])('an account is found by %s', (_what, query) => {
  expect(finds(query)).toBe(true)
})

test.each([
  ['what is said of its secrets', 'deadbeef'],
  ['the end of its product key', 'USE00'],
  ['the ids of its records', 'msa-1'],
  ['one word when the other is missing', '花子 amazon'],
  ['digits of two numbers joined', '12348190'],
])('an account is not found by %s', (_what, query) => {
  expect(finds(query)).toBe(false)
})

function reasons(query: string, shown: readonly string[] = []): readonly string[] {
  const records = [hanako, mobile, account, office] as unknown as readonly VaultRecord[]
  const record = account as unknown as VaultRecord
  return matchReasons(query, record, indexRecords(records), shown).map(
    (reason) => `${reason.record.id} ${reason.field}: ${reason.text}`,
  )
}

test('a result says by which text it was found, also where it belongs to another record', () => {
  expect(reasons('ocn')).toEqual(['msa-1 loginIds: hanako.sato10@ocn.example.jp'])
  expect(reasons('Live ID')).toEqual(['msa-1 serviceId: Windows Live ID'])
  expect(reasons('さとう')).toEqual(['hanako reading: さとう はなこ'])
  expect(reasons('09000001234')).toEqual(['mobile value: 090-0000-1234'])
  expect(reasons('+81 90')).toEqual(['mobile value: 090-0000-1234'])
  expect(reasons('office がっこう')).toEqual([
    'office title: Office Home & Business 2024',
    'msa-1 tags: ｶﾞｯｺｳ',
  ])
})

test('what is seen anyway is not said once more', () => {
  expect(reasons('microsoft 花子', ['Microsoft アカウント', '花子さん'])).toEqual([])
  expect(reasons('花子 ocn', ['花子さん'])).toEqual(['msa-1 loginIds: hanako.sato10@ocn.example.jp'])
})

test('the codes of the record format are no words', () => {
  // "Live" stands in a former name of the service, and nowhere else.
  expect(reasons('live')).toEqual(['msa-1 serviceId: Windows Live ID'])
  for (const code of ['in-use', 'mobile', 'office-card-key', 'reset', 'hidden'])
    expect(finds(code)).toBe(false)
})
