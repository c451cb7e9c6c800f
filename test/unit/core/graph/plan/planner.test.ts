import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { planEnding } from '#core/graph/plan/planner'
import { account, email, id, licence, phone, tie, TODAY, yen } from '../../../../support/records.ts'

const records = [
  tie('flat'),
  email('mail', { tieId: 'flat' }),
  email('everyday', { hostAccountId: 'google' }),
  phone('mobile'),
  email('fresh'),
  account('google', { serviceId: 'google', contacts: { mail: ['reset'] } }),
  account('cheap', { serviceId: 'other', contacts: { mail: ['registered'] } }),
  account('dear', { serviceId: 'other', contacts: { mail: ['registered', 'login'], everyday: ['reset'] } }),
  account('amazon', { serviceId: 'amazon-co-jp', contacts: { mail: ['registered'] } }),
  account('news', { serviceId: 'other', contacts: { mail: ['notice'] } }),
  account('else', { serviceId: 'other', contacts: { mobile: ['registered'] } }),
  licence('office', { accountIds: ['dear'], value: yen(35_000) }),
  licence('gift', { accountIds: ['amazon'], value: yen(12_400) }),
]
const planFor = (email: string | null = null) =>
  planEnding(analyse(records, TODAY), {
    endingIds: [id('flat')],
    successors: { email: email === null ? null : id(email), phone: null },
  })

test('mailboxes come before what hangs on them, then what is worth most', () => {
  expect(planFor().accounts.map(({ account: { id: name }, wave }) => [name, wave])).toEqual([
    ['amazon', 0],
    ['cheap', 0],
    ['google', 0],
    ['news', 0],
    ['dear', 1],
  ])
})

test('the new one is registered and proved before the old one is removed; the contract goes last', () => {
  const { accounts, steps } = planFor()
  const actions = (name: string) =>
    accounts.find(({ account: one }) => one.id === name)?.steps.map(({ action }) => action)
  expect(actions('dear')).toEqual(['register', 'prove', 'remove'])
  expect(actions('amazon')).toEqual(['replace', 'prove'])
  expect(actions('news')).toEqual(['register', 'remove'])
  expect(steps.at(-1)).toEqual({ action: 'end', recordId: 'flat', contactPointId: null })
})

test('it says where what ends is the only way, in which role it stands, and what is at stake', () => {
  const { accounts, value } = planFor()
  expect(accounts.filter(({ onlyWay }) => onlyWay).map(({ account: one }) => one.id)).toEqual([
    'amazon',
    'cheap',
    'google',
    'dear', // its other mailbox lives in the Google account, which has no other way itself
  ])
  expect(accounts.at(-1)?.contacts).toEqual([{ contactPointId: 'mail', roles: ['registered', 'login'] }])
  expect(value).toEqual([yen(47_400)])
})

test('a mailbox cannot take over in the account in which it lives', () => {
  const unsuitable = planFor('everyday').accounts.filter((one) => one.unsuitable)
  expect(unsuitable.map(({ account: one }) => one.id)).toContain('google')
  expect(planFor('fresh').accounts.some((one) => one.unsuitable)).toBe(false)
})
