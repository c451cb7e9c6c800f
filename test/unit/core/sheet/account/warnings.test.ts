import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { account, email, licence, tie } from '../../../../support/records.ts'
import { entriesOf, sheetOf } from '../../../../support/sheets.ts'

const entryOf = (records: readonly VaultRecord[], request = {}) => {
  const [entry] = entriesOf(sheetOf(records, request))
  if (entry === undefined) throw new Error('the sheet has no account')
  return entry
}

test('a sheet prints the way back that the window opens: by what still reaches, not by the mark', () => {
  const flat = tie('flat', { status: 'ended' })
  const home = email('home', { mailKind: 'provider', tieId: 'flat' })
  const daily = email('daily')
  const contacts = { home: ['registered'], daily: ['reset'] } as const
  const titleOf = (records: readonly VaultRecord[]) => entryOf(records).guide?.title
  expect(titleOf([flat, home, daily, account('a', { contacts })])).toBe('パスワードを忘れた')
  expect(titleOf([flat, home, account('a', { contacts })])).toBe('どの連絡先も使えない')
  expect(titleOf([account('a', { resetRoutes: 'unknown' })])).toBe('パスワードを忘れた')
})

test('says that an old name is the same account, and that nobody reads out name or password', () => {
  const { warnings } = entryOf([account('a')])
  expect(warnings.some((warning) => warning.includes('Windows Live ID'))).toBe(true)
  expect(warnings.some((warning) => warning.includes('教えてもらえません'))).toBe(true)
})

test('says that every sign-in asks for a code, where the second step is on', () => {
  const amazon = (twoStep: 'on' | 'off') => [account('a', { serviceId: 'amazon-co-jp', twoStep })]
  expect(entryOf(amazon('on'), { language: 'en' }).warnings).toEqual([
    'With two-step verification on, every sign-in asks for a code too. It takes longer, and is safer.',
  ])
  expect(entryOf(amazon('off')).warnings).toEqual([])
})

test('an account to be closed has what goes for good, and boxes for what to save first', () => {
  const photos = licence('photos', { title: '写真5年分', accountIds: ['a'] })
  const { closing } = entryOf([account('a', { closingOn: '2026-12-01' }), photos])
  expect(closing).toMatchObject({ on: '2026-12-01', held: ['写真5年分'] })
  expect(closing?.facts).toContain('閉じると、登録した内容、メール、連絡先は消え、もう戻りません。')
  expect(closing?.tasks).toContain('連絡先（アドレス帳）を書き出します。')
  expect(closing?.steps.some((step) => step.includes('30日か60日'))).toBe(true)
  expect(entryOf([account('a')]).closing).toBeNull()
})

test('a service of which nothing is known about closing still shows what the account holds', () => {
  const records = [
    account('a', { serviceId: 'other', serviceName: '楽天', closingOn: '2026-12-01' }),
    licence('points', { title: 'ポイント', accountIds: ['a'] }),
  ]
  const { closing } = entryOf(records)
  expect(closing).toMatchObject({ on: '2026-12-01', facts: [], tasks: [], held: ['ポイント'] })
  expect(closing?.steps).not.toEqual([])
})
