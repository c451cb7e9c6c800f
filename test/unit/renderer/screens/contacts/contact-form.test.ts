import * as v from 'valibot'
import { expect, test } from 'vitest'
import { record as recordSchema } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import {
  checkContact,
  contactEdit,
  contactToValues,
  type ContactValues,
} from '../../../../../src/renderer/screens/contacts/contact-form.ts'
import {
  newContactPoint,
  recognise,
  suggestedHost,
} from '../../../../../src/renderer/screens/contacts/recognise.ts'
import { NEW } from '../../../../../src/renderer/screens/records/choice.ts'
import { account, email, phone } from '../../../../support/records.ts'

function save(said: Partial<ContactValues>, base: Parameters<typeof contactEdit>[1] = null) {
  let number = 0
  const values = { ...contactToValues(base, ''), ...said }
  const { edit } = contactEdit(values, base, () => asRecordId(`new${++number}`))
  return edit.put.map(({ record }) => v.parse(recordSchema, record))
}

test.each([
  ['hanako@ocn.ne.jp', { medium: 'email', kind: 'provider', sound: true }],
  ['ｈａｎａｋｏ＠ｇｍａｉｌ．ｃｏｍ', { medium: 'email', value: 'hanako@gmail.com', kind: 'free' }],
  ['hanako@mail', { medium: 'email', sound: false }],
  ['０９０−１２３４−５６７８', { medium: 'phone', value: '+819012345678', kind: 'mobile', sms: 'yes' }],
  ['048-000-0012', { medium: 'phone', kind: 'landline', sms: 'no' }],
  ['090-1234', { medium: 'phone', sound: false }],
])('%s is told for what it is', (written, found) => {
  expect(recognise(written)).toMatchObject(found)
})

test('nothing is told of an empty field', () => {
  expect(recognise(' ')).toBeNull()
})

test('saving what was not changed writes the same contact point', () => {
  const mail = email('mail', {
    label: 'ふだん',
    mailKind: 'work',
    value: 'x@gmail.com',
    endsOn: '2027-01-01',
    lastProvedOn: '2026-10-01',
    note: 'メモ',
    later: 1,
  })
  const mobile = phone('mobile', { sms: 'no', value: '+819012345678' })
  expect(save({}, mail)).toEqual([mail])
  expect(save({}, mobile)).toEqual([mobile])
})

test('the kind follows the address until it is corrected', () => {
  expect(save({ value: 'x@ocn.ne.jp' }, email('mail', { value: 'x@gmail.com' }))).toMatchObject([
    { id: 'mail', mailKind: 'provider' },
  ])
  expect(save({ value: 'x@ocn.ne.jp', mailKind: 'work' })).toMatchObject([{ mailKind: 'work' }])
})

test('a contract and a handset named in passing are written along', () => {
  expect(
    save({ value: '090-1234-5678', tieId: NEW, newTie: '携帯の契約', deviceId: NEW, newDevice: 'スマホ' }),
  ).toMatchObject([
    { type: 'tie', id: 'new2', tieKind: 'carrier', status: 'active' },
    { type: 'device', id: 'new3', deviceKind: 'phone' },
    { type: 'contact-point', tieId: 'new2', deviceId: 'new3' },
  ])
})

test('a number that becomes an address keeps its id and leaves what only numbers have', () => {
  const [saved] = save({ value: 'x@gmail.com' }, phone('was-number'))
  expect(saved).toMatchObject({ id: 'was-number', medium: 'email', mailKind: 'free' })
  expect(saved).not.toHaveProperty('sms')
})

test('the account of a mailbox is suggested: the one under the address, or the only one of the person there', () => {
  const one = account('one', { serviceId: 'google', loginIds: ['one@gmail.com'], personId: asRecordId('a') })
  const two = account('two', { serviceId: 'google', loginIds: ['two@gmail.com'], personId: asRecordId('b') })
  expect(suggestedHost('two@gmail.com', 'a', [one, two])?.id).toBe('two')
  expect(suggestedHost('alias@gmail.com', 'a', [one, two])?.id).toBe('one')
  expect(suggestedHost('alias@gmail.com', 'c', [one, two])).toBeNull()
  expect(suggestedHost('x@ocn.ne.jp', 'a', [one])).toBeNull()
})

test('only an address that is a login ID is taken to live in that account unasked', () => {
  const google = account('google', { serviceId: 'google', loginIds: ['one@gmail.com'] })
  const newId = asRecordId('new')
  expect(newContactPoint('One@gmail.com', newId, undefined, [google])).toHaveProperty(
    'hostAccountId',
    'google',
  )
  expect(newContactPoint('alias@gmail.com', newId, undefined, [google])).not.toHaveProperty('hostAccountId')
})

test.each([
  ['', 'email-or-phone'],
  ['hanako@mail', 'email'],
  ['090-1234', 'phone'],
])('"%s" is not saved, and the field says what to type', (value, code) => {
  expect(checkContact({ ...contactToValues(null, ''), value })).toEqual([{ path: 'value', code }])
})
