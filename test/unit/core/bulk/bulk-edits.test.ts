import { expect, test } from 'vitest'
import { bulkEdits, contactsOf } from '#core/bulk/bulk-edits'
import { indexRecords } from '#core/record/record-index'
import { account, email, id, phone } from '../../../support/records.ts'

const [shop, bank] = [
  account('shop', { tags: ['買い物'], note: '前から' }),
  account('bank', { personId: id('hanako'), lastConfirmedOn: '2026-11-30' }),
]
const both = [shop, bank]

test('each change says what it says at every account, and names only those that change', () => {
  expect(bulkEdits(both, { kind: 'person', personId: id('hanako') })).toEqual([
    { ...shop, personId: 'hanako' },
  ])
  expect(bulkEdits(both, { kind: 'add-tag', tag: ' 買い物 ' })).toEqual([{ ...bank, tags: ['買い物'] }])
  expect(bulkEdits(both, { kind: 'checked', on: '2026-11-22' })).toEqual([
    { ...shop, lastConfirmedOn: '2026-11-22' },
  ])
})

test('what is taken off leaves no empty field', () => {
  const [without] = bulkEdits(both, { kind: 'remove-tag', tag: '買い物' })
  expect(without).not.toHaveProperty('tags')
  const [nobodys] = bulkEdits(both, { kind: 'person', personId: null })
  expect(nobodys).not.toHaveProperty('personId')
})

test('a note is put below the one that stands, and nothing is cut off', () => {
  const full = account('full', { note: 'x'.repeat(20_000) })
  expect(bulkEdits([...both, full], { kind: 'note', text: 'あとから\n' })).toMatchObject([
    { id: 'shop', note: '前から\n\nあとから' },
    { id: 'bank', note: 'あとから' },
  ])
})

test('nothing typed changes nothing', () => {
  expect(bulkEdits(both, { kind: 'add-tag', tag: '　' })).toEqual([])
  expect(bulkEdits(both, { kind: 'note', text: ' ' })).toEqual([])
})

test('of the contact points of several accounts the most used stands first', () => {
  const records = [
    email('mail'),
    phone('mobile'),
    account('a', { contacts: { mobile: ['reset'], mail: ['login', 'registered'] } }),
    account('b', { contacts: { mail: ['registered'] } }),
  ]
  const index = indexRecords(records)
  expect(contactsOf(index.accounts, index).map(({ contact, count }) => [contact.id, count])).toEqual([
    ['mail', 2],
    ['mobile', 1],
  ])
})
