import { expect, test } from 'vitest'
import type { VaultRecord } from '#core/record/document'
import { checkDocument } from '#core/record/document'
import { findTwins } from '../../../../src/main/exchange/twins.ts'
import { must } from '../../../support/vaults.ts'

const records = (...items: readonly object[]): readonly VaultRecord[] =>
  must(checkDocument({ format: 'hikae-json', version: 1, records: items })).records

const mail = { type: 'contact-point', medium: 'email', mailKind: 'free', status: 'live' }
const account = {
  type: 'account',
  contacts: [],
  twoStep: 'off',
  factors: [],
  signInWith: [],
  state: 'in-use',
}

test.each([
  [
    'the same address in other letters',
    { ...mail, id: 'a', value: 'Hanako@mail.example.jp' },
    { ...mail, id: 'b', value: 'ｈａｎａｋｏ@mail.example.jp' },
  ],
  [
    'the same login at the same service',
    { ...account, id: 'a', serviceId: 'google', loginIds: ['x', 'hanako'] },
    { ...account, id: 'b', serviceId: 'google', loginIds: ['HANAKO'] },
  ],
  [
    'the same contract',
    { type: 'tie', id: 'a', title: 'プロバイダ', tieKind: 'provider', status: 'active' },
    { type: 'tie', id: 'b', title: 'ぷろばいだ', tieKind: 'other', status: 'active' },
  ],
  ['the same person', { type: 'person', id: 'a', name: '見本' }, { type: 'person', id: 'b', name: '見本' }],
])('finds %s', (_, existing, incoming) => {
  expect(findTwins(records(existing), records(incoming))).toEqual([{ id: 'b', existingId: 'a' }])
})

test.each([
  [
    'two services with one login',
    { ...account, id: 'a', serviceId: 'google', loginIds: ['hanako'] },
    { ...account, id: 'b', serviceId: 'apple', loginIds: ['hanako'] },
  ],
  ['が and か', { type: 'person', id: 'a', name: 'かんだ' }, { type: 'person', id: 'b', name: 'がんだ' }],
  [
    'two balances of one name',
    { type: 'licence', id: 'a', title: '残高', licenceKind: 'gift-balance', accountIds: [] },
    { type: 'licence', id: 'b', title: '残高', licenceKind: 'gift-balance', accountIds: [] },
  ],
  ['the record itself', { type: 'person', id: 'a', name: '見本' }, { type: 'person', id: 'a', name: '見本' }],
])('does not take %s for one', (_, existing, incoming) => {
  expect(findTwins(records(existing), records(incoming))).toEqual([])
})
