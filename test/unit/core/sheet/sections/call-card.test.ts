import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import type { CallSection } from '#core/sheet/model/call'
import { account, device, email, id, licence, person, phone, TODAY } from '../../../../support/records.ts'
import { sheetOf } from '../../../../support/sheets.ts'

/** The only card of a sheet. */
function cardOf(records: readonly VaultRecord[], request = {}): CallSection {
  const [section] = sheetOf(records, { sheetKind: 'call-card', ...request }).sections
  if (section?.kind !== 'call') throw new Error('the sheet has no card')
  return section
}

const answersOf = ({ ready }: CallSection) => Object.fromEntries(ready.map((one) => [one.item, one.answers]))

test('names the number to call, the keys with the month they were heard, and what the desk cannot do', () => {
  const [first, second] = cardOf([account('a')]).support
  expect(first).toMatchObject({ kind: 'phone', value: '0120-54-2244', checkedOn: '2020-04' })
  expect(first?.keys.map(({ press }) => press)).toEqual(['1', '1', '1', '1', '2'])
  expect(first?.cannot).toContain('できません')
  expect(second?.kind).not.toBe('phone')
})

test('has at hand what the desk may ask, as it was registered', () => {
  const records = [
    person('hanako'),
    email('daily'),
    phone('mobile', { deviceId: 'handset' }),
    device('handset', { title: '花子の携帯' }),
    account('a', {
      personId: 'hanako',
      loginIds: ['hanako@example.jp'],
      contacts: { daily: ['registered'], mobile: ['reset'] },
      registeredName: { kanji: '佐藤 花子', script: 'kanji' },
      registeredBirthDate: '1957-04-08',
      registeredPostalCode: '330-0001',
    }),
  ]
  const card = cardOf(records)
  expect(card.person).toBe('佐藤 花子')
  expect(answersOf(card)).toEqual({
    login: ['hanako@example.jp'],
    mail: ['daily@example.jp'],
    phone: ['090-0000-0001'],
    'registered-name': ['佐藤 花子'],
    'birth-date': ['1957-04-08'],
    'postal-code': ['330-0001'],
    device: ['花子の携帯'],
  })
  expect(card.ready.find(({ item }) => item === 'registered-name')?.script).toBe('kanji')
})

test('has what else the service was told, where it is written down as it was said', () => {
  const alsoTold = [{ what: 'card' }, { what: 'address', said: '埼玉県みぬま市さくら町1-2-3' }] as const
  expect(answersOf(cardOf([account('a', { alsoTold: [...alsoTold] })]))).toMatchObject({
    'told.address': ['埼玉県みぬま市さくら町1-2-3'],
  })
  expect(answersOf(cardOf([account('a', { alsoTold: [...alsoTold] })]))).not.toHaveProperty(['told.card'])
})

test('leaves room for an answer that the service asks for and nobody wrote down', () => {
  expect(answersOf(cardOf([account('a')]))).toEqual({ login: ['a'], 'registered-name': [], 'birth-date': [] })
})

test('has the numbers of a volume agreement, and the company with its address', () => {
  const agreement = licence('agreement', {
    accountIds: ['work'],
    volume: {
      licenceNumber: '41012345',
      authorizationNumber: '71012345ZZE2101',
      companyName: '佐藤商店',
      companyAddress: '埼玉県みぬま市さくら町1-2-3',
      agreementMail: 'office@example.jp',
      administrators: [],
    },
  })
  const work = account('work', { serviceId: 'microsoft-volume-licensing' })
  expect(answersOf(cardOf([work, agreement]))).toMatchObject({
    'contract-number': ['41012345'],
    'authorization-number': ['71012345ZZE2101'],
    'work-email': ['office@example.jp'],
    company: ['佐藤商店'],
    'company-address': ['埼玉県みぬま市さくら町1-2-3'],
  })
})

test('never carries a secret, however it is asked for, and leaves former passwords to the form', () => {
  const records = [account('a', { secretFacts: { password: {}, formerPasswords: { count: 5 } } })]
  const secrets = new Map([[id('a'), { password: 'himitsu-1957' }]])
  const model = sheetOf(records, { sheetKind: 'call-card', secrets: 'printed' }, { secrets })
  expect(model.secrets).toBe('blank')
  expect(JSON.stringify(model)).not.toContain('himitsu')
  expect(JSON.stringify(model)).not.toContain('former-passwords')
})

test('says until when an answer comes that is asked for today, and of one that is under way, when to expect it', () => {
  expect(cardOf([account('a')]).dues).toEqual([
    { subject: '回復の申請の返事', on: '2026-11-23', isFirm: true },
  ])
  const asked = account('a', {
    attempts: [{ on: TODAY, route: 'recovery-form', what: 'asked', note: '受付 44' }],
  })
  const card = cardOf([asked])
  expect(card.waiting).toEqual([
    { route: 'recovery-form', askedOn: TODAY, until: '2026-11-23', isRunning: true },
  ])
  expect(card.dues).toEqual([])
  expect(card.tried).toEqual([{ on: TODAY, route: 'recovery-form', what: 'asked', note: '受付 44' }])
})

test('makes a card for each account that is asked for', () => {
  const model = sheetOf([account('a'), account('b')], { sheetKind: 'call-card' })
  expect(model.sections.map((section) => (section.kind === 'call' ? section.accountId : null))).toEqual([
    'a',
    'b',
  ])
})
