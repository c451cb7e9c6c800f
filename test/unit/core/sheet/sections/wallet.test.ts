import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { indexRecords } from '#core/record/record-index'
import type { WalletSection } from '#core/sheet/model/wallet'
import { plainPaper } from '#core/sheet/paper'
import { replacedSheet } from '#core/sheet/printed/numbering'
import type { SheetRequest } from '#core/sheet/request'
import {
  account,
  device,
  email,
  id,
  identityDocument,
  IN_VAULT,
  person,
  phone,
  settings,
  tie,
} from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

const CONTRACT = tie('line', { tieKind: 'carrier', operator: 'NTTドコモ', personId: 'hanako' })
const NUMBER = phone('mobile', {
  value: '+819000001234',
  personId: 'hanako',
  tieId: 'line',
  deviceId: 'handset',
})
const PHONE = [CONTRACT, NUMBER, device('handset', { personId: 'hanako' })]

function walletOf(records: readonly VaultRecord[], said: Partial<SheetRequest> = {}): WalletSection {
  const request = { sheetKind: 'wallet-card', personId: id('hanako'), ...said } as const
  const [section] = sheetOf([person('hanako'), ...records], request).sections
  if (section?.kind !== 'wallet') throw new Error('no card')
  return section
}

test('says which number is to be stopped, with whom, and under which number that is done', () => {
  const [line] = walletOf(PHONE).lines
  expect(line).toMatchObject({ number: '090-0000-1234', carrier: 'NTTドコモ', codes: 0 })
  expect(line?.loss?.value).toBe('0120-524-360')
})

test('knows the carrier by its title where its name is not on record, but not inside other words', () => {
  const titled = (title: string) =>
    walletOf([{ ...CONTRACT, operator: undefined, title }, NUMBER]).lines[0]?.loss
  expect(titled('ドコモの契約')?.value).toBe('0120-524-360')
  expect(titled('花子さんの携帯電話の契約')).toBeNull()
})

test('leaves a carrier of which nothing is known a line, under its name', () => {
  const [line] = walletOf([{ ...CONTRACT, operator: 'みぬま通信' }, NUMBER]).lines
  expect(line).toMatchObject({ carrier: 'みぬま通信', loss: null })
})

test('shows no number that is gone, and none of anybody else', () => {
  const others = phone('masao', { value: '+819000005678', personId: 'masao' })
  const dead = phone('old', { value: '+819000009999', personId: 'hanako', status: 'dead' })
  const home = phone('home', { value: '+81480000000', personId: 'hanako', phoneKind: 'landline' })
  expect(walletOf([person('masao'), others, dead, home]).lines).toEqual([])
})

test('names whom else to call: services that stop what can be paid with the phone', () => {
  const paypay = account('pay', { serviceId: 'paypay', personId: 'hanako' })
  expect(walletOf([...PHONE, paypay]).lossLines).toMatchObject([
    { name: 'PayPay', line: { value: '0120-990-633' } },
  ])
})

test('names who may act today, with the number under which the notebook knows them', () => {
  const helpers = [
    { name: '佐藤 正男' },
    { name: '前の店の人', until: '2026-11-21' },
    { name: '佐藤 美咲', until: '2027-01-01' },
  ]
  const masao = person('masao', { name: '佐藤 正男' })
  const his = phone('his', { value: '+819000005678', personId: 'masao' })
  const section = walletOf([...PHONE, masao, his], {})
  expect(section.helpers).toEqual([])
  const [card] = sheetOf([person('hanako', { helpers }), ...PHONE, masao, his], {
    sheetKind: 'wallet-card',
    personId: id('hanako'),
  }).sections
  expect(card).toMatchObject({
    helpers: [
      { name: '佐藤 正男', phone: '090-0000-5678' },
      { name: '佐藤 美咲', phone: null },
    ],
  })
})

test('first has the line stopped and the same number put on a new SIM, then secures the mailbox to which codes come', () => {
  const records = [
    ...PHONE,
    identityDocument('licence'),
    email('mail', { hostAccountId: 'google' }),
    account('google', { serviceId: 'google', personId: 'hanako', ...IN_VAULT }),
    account('shop', {
      personId: 'hanako',
      contacts: { mail: ['registered'], mobile: ['registered'] },
      ...IN_VAULT,
    }),
  ]
  expect(walletOf(records).steps).toEqual([
    { kind: 'line', codes: 1 },
    { kind: 'mailbox', account: 'Google アカウント', codes: 1 },
    { kind: 'open' },
  ])
})

test('says what has to wait for the new SIM: what opens by the phone alone', () => {
  const byPhone = (name: string) =>
    account(name, { label: name, personId: 'hanako', contacts: { mobile: ['registered'] } })
  const records = [...PHONE, identityDocument('licence'), ...['a', 'b', 'c', 'd'].map(byPhone)]
  expect(walletOf(records).steps).toEqual([
    { kind: 'line', codes: 4 },
    { kind: 'wait', accounts: ['a', 'b', 'c'].map((label) => `Microsoft アカウント・${label}`), more: 1 },
  ])
})

test('promises nothing of accounts that do not open today either', () => {
  const lost = account('lost', { personId: 'hanako' })
  expect(walletOf([...PHONE, lost]).steps).toEqual([{ kind: 'line', codes: 0 }])
})

test('says nothing of what opens where no phone is on record', () => {
  expect(walletOf([account('a', { personId: 'hanako', ...IN_VAULT })]).steps).toEqual([
    { kind: 'line', codes: 0 },
  ])
})

const DRAWER = {
  number: 4,
  sheetKind: 'household' as const,
  printedOn: '2026-08-03T00:00:00.000Z',
  personIds: [id('hanako')],
  accountIds: [],
  secrets: 'blank' as const,
  keptAt: '電話台の引き出し',
}

test('names the sheet in the drawer, and its place only to somebody who wants that', () => {
  const replaced = { ...DRAWER, number: 5, replaces: 4 }
  const records = [settings({ sheets: [DRAWER, replaced] })]
  expect(walletOf(records).drawer).toMatchObject({ number: 5, place: null })
  expect(walletOf(records, { tellsPlace: true }).drawer).toMatchObject({ place: '電話台の引き出し' })
  expect(walletOf([settings({ sheets: [{ ...DRAWER, personIds: [id('masao')] }] })]).drawer).toBeNull()
})

test('holds nothing that opens anything: no login ID, no password, no contract number', () => {
  const owned = account('a', {
    personId: 'hanako',
    loginIds: ['canary-login'],
    secrets: { password: 'canary-password' },
    secretFacts: { password: {} },
  })
  const records = [{ ...CONTRACT, contractNumber: 'canary-contract' }, NUMBER, owned]
  expect(JSON.stringify(walletOf(records, { secrets: 'printed' }))).not.toContain('canary')
})

test('cuts names to what a card has room for, between letters', () => {
  const long = '𠮷'.repeat(100)
  const [card] = sheetOf([person('hanako', { name: long })], {
    sheetKind: 'wallet-card',
    personId: id('hanako'),
  }).sections
  expect(card).toMatchObject({ person: `${'𠮷'.repeat(23)}…` })
})

test('has room for the name where the notebook names nobody', () => {
  const [card] = sheetOf([NUMBER, account('a')], { sheetKind: 'wallet-card' }).sections
  expect(card).toMatchObject({ person: null, personId: null })
})

test('is always set on A4, upright: the card would not fit elsewhere', () => {
  const paper = plainPaper({ size: 'A5', orientation: 'landscape', largeType: true })
  const model = sheetOf([person('hanako')], { sheetKind: 'wallet-card', personId: id('hanako'), paper })
  expect(model.paper).toEqual(plainPaper())
})

test("takes the place of the person's earlier card, and of nobody else's", () => {
  const card = (number: number, personId: string) => ({
    ...DRAWER,
    number,
    sheetKind: 'wallet-card' as const,
    personIds: [id(personId)],
  })
  const index = indexRecords([settings({ sheets: [card(1, 'hanako'), card(2, 'masao'), DRAWER] })])
  const wish = { sheetKind: 'wallet-card', accountIds: [] } as const
  expect(replacedSheet({ ...wish, personId: id('hanako') }, index)?.number).toBe(1)
  expect(replacedSheet({ ...wish, personId: id('nobody') }, index)).toBeNull()
})
