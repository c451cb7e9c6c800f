import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import type { VaultRecord } from '#core/record/document'
import { hangingOn, type Holding } from '../../../../../src/renderer/screens/holdings/hanging.ts'
import { holdingRows } from '../../../../../src/renderer/screens/holdings/holding-rows.ts'
import {
  account,
  device,
  email,
  licence,
  paper,
  person,
  phone,
  place,
  tie,
  TODAY,
} from '../../../../support/records.ts'

/** What hangs on the first of the records, by title and id. */
function hanging(holding: Holding, ...others: readonly VaultRecord[]) {
  const found = hangingOn(holding, analyse([holding, ...others], TODAY))
  return {
    contacts: found.contacts.map(({ id }) => id),
    papers: found.papers.map(({ id }) => id),
    licences: found.licences.map(({ id }) => id),
    accounts: found.accounts.map(({ account: { id }, onlyWay }) => [id, onlyWay]),
    vaultKeys: found.vaultKeys,
  }
}

const NOTHING = { contacts: [], papers: [], licences: [], accounts: [], vaultKeys: [] }

test('a contract has the contacts that end with it, and the accounts that rely on these', () => {
  const found = hanging(
    tie('ocn'),
    email('provider', { tieId: 'ocn', mailKind: 'provider' }),
    email('free'),
    account('photos', { contacts: { provider: ['registered'] } }),
    account('shop', { contacts: { free: ['registered'], provider: ['reset'] } }),
    account('other', { contacts: { free: ['registered'] } }),
  )
  expect(found.contacts).toEqual(['provider'])
  // Photos come back through the provider's mail alone, the shop through either.
  expect(found.accounts).toEqual([
    ['photos', true],
    ['shop', false],
  ])
})

test('ways that end together count as one', () => {
  const found = hanging(
    tie('flat'),
    email('mail', { tieId: 'flat' }),
    phone('line', { tieId: 'flat', phoneKind: 'landline', sms: 'yes' }),
    account('bank', { contacts: { mail: ['registered'], line: ['reset'] } }),
  )
  expect(found.accounts).toEqual([['bank', true]])
})

test('a paper has what stands on it, and says whose only hope it is', () => {
  const note = paper('note', {
    carries: [
      { secret: 'password', recordId: 'bank' },
      { secret: 'product-key', recordId: 'office' },
      { secret: 'vault-recovery-key' },
    ],
  })
  expect(hanging(note, account('bank'), licence('office'))).toEqual({
    ...NOTHING,
    accounts: [['bank', true]],
    licences: ['office'],
    vaultKeys: ['vault-recovery-key'],
  })
})

test('a place has its papers, and the accounts that would go with them', () => {
  const note = paper('note', { placeId: 'drawer', carries: [{ secret: 'password', recordId: 'bank' }] })
  expect(hanging(place('drawer'), note, account('bank'))).toEqual({
    ...NOTHING,
    papers: ['note'],
    accounts: [['bank', true]],
  })
})

test('a device has its number, the second factors on it and what is installed there', () => {
  const found = hanging(
    device('mobile'),
    phone('number', { deviceId: 'mobile' }),
    account('shop', { contacts: { number: ['reset'] } }),
    account('mail', { factors: [{ kind: 'app-prompt', deviceId: 'mobile' }] }),
    licence('app', { deviceId: 'mobile' }),
  )
  expect(found.contacts).toEqual(['number'])
  expect(found.licences).toEqual(['app'])
  expect(found.accounts.map(([id]) => id).sort()).toEqual(['mail', 'shop'])
})

test('a person has what is theirs', () => {
  const theirs = { personId: 'hanako' }
  const records = [email('mail', theirs), paper('card', theirs), licence('office', theirs), email('other')]
  expect(hanging(person('hanako'), ...records, account('bank', theirs))).toEqual({
    ...NOTHING,
    contacts: ['mail'],
    papers: ['card'],
    licences: ['office'],
    accounts: [['bank', false]],
  })
})

test('a thing of value has the accounts that hold it, and the papers with its key', () => {
  const card = paper('card', { carries: [{ secret: 'product-key', recordId: 'office' }] })
  const office = licence('office', { accountIds: ['microsoft'] })
  expect(hanging(office, card, account('microsoft'))).toEqual({
    ...NOTHING,
    papers: ['card'],
    accounts: [['microsoft', false]],
  })
})

test('what is lost or over comes last, and the dearest comes first', () => {
  const ids =
    (...records: VaultRecord[]) =>
    (type: Holding['type']) =>
      holdingRows(type, analyse(records, TODAY)).map(({ holding }) => holding.id)
  const value = (amount: number) => ({ value: { amount, currency: 'JPY' } })
  expect(ids(tie('old', { status: 'ended' }), tie('new'))('tie')).toEqual(['new', 'old'])
  expect(ids(licence('small', value(1)), licence('none'), licence('big', value(2)))('licence')).toEqual([
    'big',
    'small',
    'none',
  ])
})
