import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import { queryMatcher, searchableText } from '#core/search/match'

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
  loginIds: ['hanako.sato10@ocn.example.jp'],
  contacts: [{ contactPointId: mobile.id, roles: ['reset'] }],
  twoStep: 'off',
  factors: [],
  signInWith: [],
  state: 'in-use',
  tags: ['ｶﾞｯｺｳ'],
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
  ['the last digits of a number', '1234'],
  ['two words in any order', '花子 office'],
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
