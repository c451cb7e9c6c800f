import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import {
  accountRows,
  filterRows,
  type AccountFilter,
} from '../../../../../src/renderer/screens/accounts/account-rows.ts'
import { account, email, licence, phone, TODAY } from '../../../../support/records.ts'

const mail = { mail: ['registered'] } as const
const both = { ...mail, mobile: ['reset'] } as const
const service = { serviceId: 'google', loginIds: ['x'], resetRoutes: 'complete' as const }
const records: readonly VaultRecord[] = [
  email('mail'),
  phone('mobile'),
  account('safe', { ...service, contacts: both }),
  account('closed', { ...service, state: 'closed' }),
  account('lost', { ...service, contacts: {} }),
  account('fragile', { ...service, contacts: mail }),
  account('dear', { ...service, contacts: mail }),
  licence('gift', { accountIds: [asRecordId('dear')], value: { amount: 5000, currency: 'JPY' } }),
]
const rows = accountRows(analyse(records, TODAY))

const shown = (filter: Partial<AccountFilter>) =>
  filterRows(rows, { query: '', personId: null, mark: null, ...filter }, ({ id }) => ({
    text: id,
    digits: '',
  })).map(({ account: { id } }) => id)

test('what is lost comes first, then what is fragile by its worth; closed accounts come last', () => {
  expect(shown({})).toEqual(['lost', 'dear', 'fragile', 'safe', 'closed'])
})

test('filters by mark, by person and by words', () => {
  expect(shown({ mark: 'fragile' })).toEqual(['dear', 'fragile'])
  expect(shown({ personId: asRecordId('nobody') })).toEqual([])
  expect(shown({ query: 'saf' })).toEqual(['safe'])
})
