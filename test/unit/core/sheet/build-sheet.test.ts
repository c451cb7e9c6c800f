import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import type { VaultRecord } from '#core/record/document'
import {
  account,
  device,
  email,
  id,
  licence,
  person,
  phone,
  settings,
  tie,
  TODAY,
  yen,
} from '../../../support/records.ts'
import { entriesOf, sheetOf } from '../../../support/sheets.ts'

/** The only entry of a sheet of one account. */
function entryOf(records: readonly VaultRecord[], request = {}) {
  const [entry] = entriesOf(sheetOf(records, request))
  if (entry === undefined) throw new Error('the sheet has no account')
  return entry
}

test('begins a section for every person, in the order of the accounts', () => {
  const records = [
    person('hanako', { name: '佐藤 花子' }),
    person('masao', { name: '佐藤 正男' }),
    account('a', { personId: 'masao' }),
    account('b', { personId: 'hanako' }),
    account('c'),
    account('d', { personId: 'masao' }),
  ]
  const sections = sheetOf(records).sections.map((section) =>
    section.kind === 'accounts' ? [section.person, section.accounts.map(({ accountId }) => accountId)] : null,
  )
  expect(sections).toEqual([
    ['佐藤 正男', ['a', 'd']],
    ['佐藤 花子', ['b']],
    [null, ['c']],
  ])
})

test('prints only the accounts asked for, and leaves out those that are gone', () => {
  const model = sheetOf([account('a'), account('b')], { accountIds: [id('b'), id('gone')] })
  expect(entriesOf(model).map(({ accountId }) => accountId)).toEqual(['b'])
})

test('has nothing on it when no account is asked for', () => {
  expect(sheetOf([account('a')], { accountIds: [] }).sections).toEqual([])
})

test('gives a household sheet one line per account before the accounts', () => {
  const records = [
    email('mail', { mailKind: 'provider' }),
    account('a', { contacts: { mail: ['registered'] } }),
    licence('balance', { licenceKind: 'gift-balance', accountIds: ['a'], value: yen(8_250) }),
  ]
  const [section] = sheetOf(records, { sheetKind: 'household' }).sections
  expect(section?.kind === 'accounts' ? section.overview : null).toMatchObject([
    { accountId: 'a', name: 'Microsoft アカウント', mark: 'fragile', loginId: 'a', value: [yen(8_250)] },
  ])
  expect(sheetOf(records).sections).toMatchObject([{ overview: null }])
})

test('names an account by its service in the language of the sheet, and by its label', () => {
  const records = [account('a', { label: '店' })]
  expect(entryOf(records).name).toBe('Microsoft アカウント・店')
  expect(entryOf(records, { language: 'en' }).name).toBe('Microsoft account – 店')
  expect(entryOf([account('b', { serviceId: 'other', serviceName: '楽天' })]).name).toBe('楽天')
})

test('lists an address that is recorded only as the login among the login IDs', () => {
  const records = [email('mail'), account('a', { loginIds: [], contacts: { mail: ['login'] } })]
  expect(entryOf(records).loginIds).toEqual(['mail@example.jp'])
  expect(entryOf(records).mails).toEqual([])
})

test('writes a number as it is dialled at home', () => {
  const records = [
    phone('mobile', { value: '+819000001234' }),
    account('a', { loginIds: ['+819000001234'], contacts: { mobile: ['login', 'registered'] } }),
  ]
  expect(entryOf(records)).toMatchObject({
    loginIds: ['090-0000-1234'],
    phones: [{ value: '090-0000-1234', sameAsLogin: true, standing: 'lasting' }],
  })
})

test('says of an address whether it lasts, ends, is gone or is not known', () => {
  const standingOf = (said: Readonly<Record<string, unknown>>, ...more: VaultRecord[]) => {
    const records = [email('mail', said), ...more, account('a', { contacts: { mail: ['registered'] } })]
    const [mail] = entryOf(records).mails
    return [mail?.standing, mail?.endsOn]
  }
  expect(standingOf({ mailKind: 'free' })).toEqual(['lasting', null])
  expect(standingOf({ mailKind: 'provider' })).toEqual(['ending', null])
  expect(standingOf({ mailKind: 'unknown' })).toEqual(['unknown', null])
  expect(standingOf({ mailKind: 'free', status: 'dead' })).toEqual(['gone', null])
  expect(standingOf({ mailKind: 'free', endsOn: '2027-03-31' })).toEqual(['ending', '2027-03-31'])
  expect(standingOf({ mailKind: 'free', endsOn: '2026-11-22' })).toEqual(['gone', '2026-11-22'])
  expect(standingOf({ tieId: 'flat' }, tie('flat', { endsOn: '2027-01-01' }))).toEqual([
    'ending',
    '2027-01-01',
  ])
  expect(standingOf({ tieId: 'flat' }, tie('flat', { status: 'ended' }))).toEqual(['gone', null])
})

test('writes the registered name in the script in which the service has it', () => {
  const registeredName = { kanji: '佐藤 花子', romaji: 'Hanako Sato', script: 'romaji' as const }
  expect(entryOf([account('a', { registeredName })]).registeredName).toEqual({
    text: 'Hanako Sato',
    script: 'romaji',
  })
  expect(entryOf([account('a', { registeredName: { kana: 'サトウ' } })]).registeredName).toEqual({
    text: 'サトウ',
    script: null,
  })
  expect(entryOf([account('a')]).registeredName).toBeNull()
})

test('names the device of a second factor', () => {
  const factors = [{ kind: 'totp-app' as const, deviceId: id('handset') }]
  const records = [device('handset', { title: '花子さんのスマホ' }), account('a', { twoStep: 'on', factors })]
  expect(entryOf(records).factors).toEqual([{ kind: 'totp-app', device: '花子さんのスマホ' }])
})

test('leaves 25 squares for the key of an Office card, and none for a balance', () => {
  const records = [
    account('a'),
    licence('office', { licenceKind: 'office-card-key', keyUse: 'first-install-only', accountIds: ['a'] }),
    licence('gift', { licenceKind: 'gift-balance', accountIds: ['a'] }),
    licence('store', { licenceKind: 'office-retail', keyUse: 'no-key', accountIds: ['a'] }),
  ]
  expect(entryOf(records).bound.map(({ licenceId, key }) => [licenceId, key.kind])).toEqual([
    ['office', 'blank'],
    ['gift', 'none'],
    ['store', 'none'],
  ])
})

test('ends with the first finding about the account, and carries the records that it names', () => {
  const records = [
    person('hanako', { note: 'a private note' }),
    tie('flat', { title: 'アパートの光回線' }),
    email('mail', { mailKind: 'provider', tieId: 'flat' }),
    account('a', { personId: 'hanako', note: 'another note', contacts: { mail: ['registered'] } }),
    account('b', { note: 'never mentioned' }),
    settings(),
  ]
  const model = sheetOf(records, { accountIds: [id('a')] })
  expect(entriesOf(model)[0]?.weakSpot).toMatchObject({ subject: 'a', severity: 'critical' })
  expect(model.mentioned.map((record) => record.id)).toEqual(
    expect.arrayContaining(['a', 'flat', 'hanako', 'mail']),
  )
  expect(model.mentioned.map((record) => record.id)).not.toContain('b')
  expect(JSON.stringify(model)).not.toMatch(/private note|another note|never mentioned/u)
})

test('carries what was found out before instead of finding it out again', () => {
  const records = [account('a')]
  const known = { analysis: analyse(records, TODAY), findings: [] }
  expect(entriesOf(sheetOf(records, {}, { known }))[0]?.weakSpot).toBeNull()
})
