import { expect, test } from 'vitest'
import { lossesByDeath } from '#core/graph/analysis/death'
import { isReachable } from '#core/graph/state'
import { whatIf } from '#core/graph/what-if/what-if'
import {
  account,
  device,
  email,
  id,
  IN_VAULT,
  paper,
  passwordNote,
  person,
  phone,
  tie,
  TODAY,
} from '../../../../support/records.ts'

const household = [
  person('hanako'),
  person('masao', { name: '佐藤 正男' }),
  tie('flat'),
  device('handset', { personId: id('hanako') }),
  device('his-handset', { personId: id('masao') }),
  email('mail', { personId: 'hanako', tieId: 'flat' }),
  email('lives-in-google', { personId: 'hanako', hostAccountId: 'google' }),
  phone('mobile', { personId: 'hanako', deviceId: 'handset' }),
  phone('his-mobile', { personId: 'masao', deviceId: 'his-handset' }),
  paper('passport', { personId: 'hanako', paperKind: 'identity-document' }),
  account('google', { personId: 'hanako', ...IN_VAULT }),
  account('his-bank', { personId: 'masao', ...IN_VAULT, passwordInMemory: true }),
]

test('what one person alone could use is lost with them, and nothing of anybody else', () => {
  expect(lossesByDeath(household, id('hanako')).toSorted()).toEqual([
    'contact:mail',
    'contact:mobile',
    'device:handset',
    'master-password',
    'memory:google',
    'paper:passport',
  ])
})

test('where nobody is recorded, everything belongs to whoever keeps the notebook', () => {
  const records = [email('mail'), account('shop', { contacts: { mail: ['registered'] } })]
  expect(lossesByDeath(records, null)).toEqual(['master-password', 'contact:mail', 'memory:shop'])
})

test('the family is left with papers and with what others can receive', () => {
  const records = [
    ...household,
    passwordNote('note', 'photos'),
    account('photos', { personId: 'hanako', contacts: { mail: ['registered'] } }),
    account('shop', { personId: 'hanako', contacts: { mobile: ['registered'] }, ...IN_VAULT }),
    account('shared', { personId: 'hanako', contacts: { 'his-mobile': ['reset'] }, ...IN_VAULT }),
  ]
  const { changes } = whatIf(records, { losses: lossesByDeath(records, id('hanako')) }, TODAY)
  const fallen = changes.flatMap(({ record, after }) => (isReachable(after) ? [] : [record.id]))
  expect(fallen.toSorted()).toEqual(['google', 'shop'])
})
