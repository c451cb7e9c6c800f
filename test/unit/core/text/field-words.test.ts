import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { account } from '#core/record/account'
import { contactPoint } from '#core/record/contact-point'
import { device, paper, place } from '#core/record/holding'
import { licence } from '#core/record/licence'
import { person } from '#core/record/person'
import { settings } from '#core/record/settings'
import { tie } from '#core/record/tie'
import { fieldName, fieldValue } from '#core/text/field-words'
import { textIn } from '#core/text/text'
import { naming } from '../../../support/naming.ts'
import { email, yen } from '../../../support/records.ts'

const records = [email('mail', { value: 'hanako@example.jp' })]
const say = (field: string, value: unknown, language: 'ja' | 'en' = 'ja') =>
  fieldValue(field, value, naming(language, records))

describe('what a field is called', () => {
  const NO_FIELDS = ['id', 'type', 'createdAt', 'updatedAt', 'secrets', 'secretFacts']
  const variants = contactPoint.options.flatMap(({ entries }) => Object.keys(entries))
  const schemas = [account, licence, person, tie, device, paper, place, settings]
  const names = new Set([...variants, ...schemas.flatMap(({ entries }) => Object.keys(entries))])

  test.each([...names].filter((name) => !NO_FIELDS.includes(name)))('has a name: %s', (field) => {
    for (const language of ['ja', 'en'] as const) {
      const text = textIn(language)
      expect(fieldName(field, text)).not.toBe(text['fields.other'])
    }
  })

  test('secrets are named as everywhere, with and without their prefix', () => {
    expect(fieldName('secrets.password', textIn('ja'))).toBe('パスワード')
    expect(fieldName('password', textIn('en'))).toBe('Password')
  })

  test('a field of a newer version is another field', () => {
    expect(fieldName('shoeSize', textIn('ja'))).toBe('そのほかの項目')
    expect(fieldName('toString', textIn('ja'))).toBe('そのほかの項目')
  })
})

test.each([
  ['loginIds', ['hanako', 'hanako2'], 'hanako、hanako2'],
  ['contacts', [{ contactId: 'mail', roles: ['login', 'reset'] }], 'hanako@example.jp・ログインID、再設定用'],
  ['signInWith', ['mail'], 'hanako@example.jp'],
  ['personId', 'somebody', 'わからない'],
  ['birthDate', '1950-01-02', '1950年1月2日'],
  ['createdOn', '2016', '2016年'],
  ['state', 'locked-out', 'いま入れません'],
  ['status', 'ended', '終わりました'],
  ['value', yen(35_000), '35,000円'],
  ['renews', true, 'はい'],
  ['seats', 12_000, '12,000'],
  ['note', undefined, 'なし'],
  ['tags', [], 'なし'],
  ['serviceId', 'yahoo-japan', 'Yahoo! JAPAN ID'],
  ['release', { wish: 'close', toIds: ['mail'], note: 'よろしく' }, '閉じる・hanako@example.jp・よろしく'],
  ['note', '2016', '2016'],
  [
    'customFields',
    [{ id: 'ab12', name: '会員番号', kind: 'text', value: '0123' }],
    '会員番号・ふつうの文字・0123',
  ],
])('what a field says: %s', (field, value, words) => {
  expect(say(field, value)).toBe(words)
})

test('a pointer to nothing and free words stand beside each other, in English too', () => {
  const proof = { text: 'receipt', paperId: 'nowhere' }
  expect(v.is(licence.entries.proof, proof)).toBe(true)
  expect(say('proof', proof, 'en')).toBe('receipt – Not known')
})
