import { expect, test } from 'vitest'
import { registerFields } from '../../../../../src/renderer/screens/register/register-fields.ts'
import { account, email, IN_VAULT, phone } from '../../../../support/records.ts'

const FULL = account('new', {
  ...IN_VAULT,
  loginIds: ['hanako', 'daily@example.jp'],
  registeredName: { kanji: '佐藤 花子', kana: 'さとう はなこ', script: 'kana' },
  registeredBirthDate: '1951-06-02',
  registeredPostalCode: '150-0001',
})

test('what there is to copy comes in the order in which forms ask', () => {
  const fields = registerFields(FULL, email('daily'), phone('mobile'), 'ja')
  expect(fields.map(({ name, pasted }) => [name, pasted])).toEqual([
    ['mail', 'daily@example.jp'],
    ['login', 'hanako'],
    ['password', null],
    ['name', 'さとう はなこ'],
    ['birth-date', '1951/06/02'],
    ['postal-code', '150-0001'],
    ['phone', '09000000001'],
  ])
})

test('a secret is never among what is shown', () => {
  expect(registerFields(FULL, null, null, 'en').find(({ name }) => name === 'password')).toEqual({
    name: 'password',
    shown: null,
    pasted: null,
  })
})

test('a number is read with hyphens and pasted without', () => {
  const fields = registerFields(account('new', { loginIds: [] }), null, phone('mobile'), 'en')
  expect(fields).toEqual([{ name: 'phone', shown: '090-0000-0001', pasted: '09000000001' }])
})

test('nothing written, nothing to copy', () => {
  expect(registerFields(account('new', { loginIds: [] }), null, null, 'ja')).toEqual([])
})
