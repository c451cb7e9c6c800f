import * as v from 'valibot'
import { expect, test } from 'vitest'
import { customField, type CustomField } from '#core/record/custom-field'
import { indexRecords } from '#core/record/record-index'
import { accountToValues } from '../../../../../../src/renderer/screens/accounts/editor/account-form.ts'
import {
  checkCustomFields,
  customFieldsOf,
  hiddenFieldEdits,
  moved,
} from '../../../../../../src/renderer/screens/accounts/editor/custom-fields.ts'
import { account } from '../../../../../support/records.ts'

const number = field({ id: 'number', name: '会員番号', kind: 'text', value: '0123' })
const pin = field({ id: 'pin', name: '暗証番号', kind: 'hidden' })
const ends = field({ id: 'ends', name: '期限', kind: 'date', value: '2027-03-31', remindDays: 30 })
const base = account('bank', { customFields: [number, pin, ends] })

function field(said: object): CustomField {
  return v.parse(customField, said)
}

function rows(from = base) {
  return accountToValues(from, indexRecords([]), () => 'row').customFields
}

function typing(typed: Readonly<Record<string, string>>) {
  return { refOf: () => () => undefined, fill: () => undefined, valueOf: (name: string) => typed[name] ?? '' }
}

test('what was not touched is saved as it was', () => {
  expect(customFieldsOf({ customFields: rows() }, base)).toEqual([number, pin, ends])
  expect(hiddenFieldEdits({ customFields: rows() }, base, typing({}))).toEqual({})
})

test('a field that a newer version knows more of keeps what this one does not know', () => {
  const newer = field({ ...number, colour: 'red' })
  const stored = account('bank', { customFields: [newer] })
  const renamed = rows(stored).map((row) => ({ ...row, name: '番号', value: '' }))
  expect(customFieldsOf({ customFields: renamed }, stored)).toEqual([
    { id: 'number', name: '番号', kind: 'text', colour: 'red' },
  ])
})

test('a field that becomes hidden leaves its value in no outline', () => {
  const hidden = rows().map((row) => ({ ...row, kind: 'hidden' as const }))
  expect(JSON.stringify(customFieldsOf({ customFields: hidden }, base))).not.toMatch(/0123|2027/u)
})

test('a value that was typed is named with those that keep theirs, and one that is taken off is not', () => {
  const second = field({ id: 'second', name: '二つ目', kind: 'hidden' })
  const two = account('bank', { customFields: [pin, second], secretFacts: { hiddenFields: { count: 2 } } })
  expect(hiddenFieldEdits({ customFields: rows(two) }, two, typing({ pin: '4321' }))).toEqual({
    hiddenFields: [{ id: 'pin', value: '4321' }, { id: 'second' }],
  })
  expect(hiddenFieldEdits({ customFields: rows(two).slice(1) }, two, typing({}))).toEqual({
    hiddenFields: [{ id: 'second' }],
  })
  expect(hiddenFieldEdits({ customFields: [] }, two, typing({}))).toEqual({ hiddenFields: null })
})

test('every field needs a name, but a row that was left empty is dropped', () => {
  const [row] = rows()
  if (row === undefined) throw new Error('the base has fields')
  const empty = { ...row, key: 'new', name: '', value: '' }
  expect(checkCustomFields([empty])).toEqual([])
  expect(customFieldsOf({ customFields: [empty] }, null)).toBeUndefined()
  expect(checkCustomFields([{ ...row, name: ' ' }])).toEqual([{ path: 'number.name', code: 'required' }])
  expect(checkCustomFields([{ ...row, name: 'あ'.repeat(101) }])).toEqual([
    { path: 'number.name', code: 'too-long' },
  ])
})

test('a field changes places with its neighbour, and stays at either end', () => {
  const keys = (position: number, by: -1 | 1) => moved(rows(), position, by).map(({ key }) => key)
  expect(keys(0, 1)).toEqual(['pin', 'number', 'ends'])
  expect(keys(2, -1)).toEqual(['number', 'ends', 'pin'])
  expect(keys(0, -1)).toEqual(['number', 'pin', 'ends'])
})
