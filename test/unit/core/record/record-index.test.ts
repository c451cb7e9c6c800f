import { describe, expect, test } from 'vitest'
import { indexRecords } from '#core/record/record-index'
import {
  account,
  device,
  email,
  id,
  identityDocument,
  licence,
  paper,
  passwordNote,
  person,
  place,
  settings,
  tie,
} from '../../../support/records.ts'

const ids = (records: readonly { readonly id: string }[]) => records.map((item) => item.id)

test('records are found by id and by type, in the order in which they stand', () => {
  const records = [
    person('hanako'),
    tie('flat'),
    email('second'),
    email('first'),
    device('handset'),
    paper('note'),
    place('drawer'),
    account('ms'),
    licence('office'),
    settings(),
  ]
  const index = indexRecords(records)
  expect(index.byId.get(id('flat'))).toBe(records[1])
  expect(index.contactById.get(id('first'))).toBe(records[3])
  expect(ids(index.contacts)).toEqual(['second', 'first'])
  const others = [
    index.people,
    index.ties,
    index.devices,
    index.papers,
    index.places,
    index.accounts,
    index.licences,
  ]
  expect(others.map(ids)).toEqual([
    ['hanako'],
    ['flat'],
    ['handset'],
    ['note'],
    ['drawer'],
    ['ms'],
    ['office'],
  ])
  expect(index.settings?.title).toBe('佐藤家の控え')
})

test('a bare document has no settings', () => {
  expect(indexRecords([]).settings).toBeNull()
})

test('a licence is found under each account that holds it, once', () => {
  const index = indexRecords([licence('office', { accountIds: ['a', 'b', 'a'] }), licence('card')])
  expect(ids(index.licencesOf(id('a')))).toEqual(['office'])
  expect(ids(index.licencesOf(id('b')))).toEqual(['office'])
  expect(index.licencesOf(id('c'))).toEqual([])
})

describe('papers', () => {
  const index = indexRecords([
    passwordNote('note', 'ms'),
    paper('lost', { status: 'lost', carries: [{ secret: 'password', recordId: 'ms' }] }),
    paper('codes', { carries: [{ secret: 'recovery-codes', recordId: 'ms' }] }),
    paper('kit', { carries: [{ secret: 'vault-recovery-key' }] }),
  ])

  test('are found by what they carry, whether kept or lost', () => {
    expect(ids(index.papersCarrying('password', id('ms')))).toEqual(['note', 'lost'])
    expect(ids(index.papersCarrying('recovery-codes', id('ms')))).toEqual(['codes'])
    expect(index.papersCarrying('password', id('shop'))).toEqual([])
  })

  test('of this vault carry no record’s secret', () => {
    expect(ids(index.papersCarrying('vault-recovery-key', null))).toEqual(['kit'])
    expect(index.papersCarrying('vault-recovery-key', id('ms'))).toEqual([])
  })
})

describe('identity documents', () => {
  const index = indexRecords([
    identityDocument('hers', { personId: 'hanako' }),
    identityDocument('his', { personId: 'masao' }),
    identityDocument('anybody'),
    paper('note', { personId: 'hanako' }),
  ])

  test('of a person are theirs, and those that name nobody', () => {
    expect(ids(index.identityPapersOf(id('hanako')))).toEqual(['hers', 'anybody'])
  })

  test('of nobody in particular are those that name nobody', () => {
    expect(ids(index.identityPapersOf(undefined))).toEqual(['anybody'])
  })
})
