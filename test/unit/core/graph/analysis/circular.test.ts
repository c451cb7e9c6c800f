import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { recoveryCircles } from '#core/graph/analysis/circular'
import type { VaultRecord } from '#core/record/document'
import {
  account,
  email,
  IN_VAULT,
  licence,
  passwordNote,
  phone,
  settings,
  TODAY,
  yen,
} from '../../../../support/records.ts'

const circlesIn = (...records: readonly VaultRecord[]) => recoveryCircles(analyse(records, TODAY))

const couple = (said: object = {}) => [
  email('mail-a', { hostAccountId: 'a' }),
  email('mail-b', { hostAccountId: 'b' }),
  account('a', { serviceId: 'other', contacts: { 'mail-b': ['reset'] }, ...said }),
  account('b', { serviceId: 'other', contacts: { 'mail-a': ['reset'] }, ...said }),
]

test('two mailboxes that reset each other fall with the vault that has both passwords', () => {
  expect(circlesIn(...couple(IN_VAULT))).toMatchObject([
    { accountIds: ['a', 'b'], trigger: ['master-password'] },
  ])
})

test('with a kit and a copy, it takes forgetting both passwords, or two losses of the vault', () => {
  const [circle] = circlesIn(
    settings(),
    ...couple(IN_VAULT),
    licence('office', { accountIds: ['a'], value: yen(35_000) }),
  )
  expect(circle).toEqual({
    accountIds: ['a', 'b'],
    trigger: ['master-password', 'recovery-key'],
    value: [yen(35_000)],
    keepsakes: [],
  })
})

test('passwords on papers of their own: both papers, or both forgotten', () => {
  const records = [...couple(), passwordNote('note-a', 'a'), passwordNote('note-b', 'b')]
  expect(circlesIn(...records)).toMatchObject([{ trigger: ['password:a', 'password:b'] }])
})

test('a way in from outside makes no circle', () => {
  const records = couple(IN_VAULT).map((item) =>
    item.id === 'a'
      ? account('a', { serviceId: 'other', contacts: { 'mail-b': ['reset'], mobile: ['reset'] } })
      : item,
  )
  expect(circlesIn(...records, phone('mobile'))).toEqual([])
})
