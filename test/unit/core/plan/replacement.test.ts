import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { planView } from '#core/plan/plan-view'
import {
  licencesNaming,
  replaceableRoles,
  replacementEdits,
  usesOfContact,
  type ChosenUse,
} from '#core/plan/replacement'
import { editsOfSteps } from '#core/plan/step-edits'
import type { VaultRecord } from '#core/record/document'
import type { Plan } from '#core/record/plan'
import { account, email, id, licence, phone, TODAY } from '../../../support/records.ts'

const old = email('old', { value: 'hanako@old.example.jp', status: 'live' })
const fresh = email('fresh', { value: 'hanako@example.com' })
const shop = account('shop', {
  serviceId: 'other',
  loginIds: ['Hanako@old.example.jp'],
  contacts: { old: ['login', 'registered'] },
  note: 'hanako@old.example.jp',
})
const amazon = account('amazon', { serviceId: 'amazon-co-jp', contacts: { old: ['registered', 'notice'] } })
const typed = account('typed', { serviceId: 'other', loginIds: ['ｈａｎａｋｏ@old.example.jp'] })
const records: readonly VaultRecord[] = [old, fresh, shop, amazon, typed]
const analysis = analyse(records, TODAY)

const use = (accountId: string, isChanged: boolean, ...roles: ChosenUse['roles']): ChosenUse => ({
  accountId: id(accountId),
  roles,
  isChanged,
})
const edits = (chosen: readonly ChosenUse[], more = {}) =>
  replacementEdits({ planId: id('swap'), from: old, to: fresh, chosen, isProved: false, ...more }, analysis)
const after = (changed: readonly VaultRecord[], among = records) => [
  ...among.filter((item) => !changed.some((other) => other.id === item.id)),
  ...changed,
]
const viewOf = (plan: Plan, among: readonly VaultRecord[]) => planView(plan, analyse([...among, plan], TODAY))

test('every account that uses it is found, in its roles; also where it was only typed as a login ID', () => {
  expect(usesOfContact(old, analysis).map(({ account: { id: of }, roles }) => [of, roles])).toEqual([
    ['shop', ['login', 'registered']],
    ['amazon', ['registered', 'notice']],
    ['typed', ['login']],
  ])
})

test('a number is found however it was typed, and closed accounts are not', () => {
  const mobile = phone('mobile', { value: '+819012345678' })
  const line = account('line', { serviceId: 'other', loginIds: ['090-1234-5678'] })
  const closed = account('closed', { contacts: { mobile: ['reset'] }, state: 'closed' })
  const found = usesOfContact(mobile, analyse([mobile, line, closed], TODAY))
  expect(found).toMatchObject([{ account: { id: 'line' }, roles: ['login'] }])
})

test('a login ID that stays is said to, and left out', () => {
  const hotmail = email('hotmail', { value: 'hanako@hotmail.co.jp', hostAccountId: 'ms' })
  const fixed = account('fixed', { loginIds: ['hanako@hotmail.co.jp'], contacts: { hotmail: ['reset'] } })
  const own = account('ms', { loginIds: ['hanako@hotmail.co.jp'] })
  const github = account('github', { serviceId: 'github', loginIds: ['hanako@hotmail.co.jp'] })
  const uses = usesOfContact(hotmail, analyse([hotmail, fixed, own, github], TODAY))
  expect(uses.map((one) => [one.account.id, one.login, replaceableRoles(one)])).toEqual([
    ['fixed', 'fixed', ['reset']],
    ['ms', 'own', []],
    ['github', 'changeable', ['login']],
  ])
})

test('what the service has already is written at once, in the chosen roles only, and notes stay', () => {
  const written = edits([use('shop', true, 'login', 'registered'), use('amazon', true, 'registered')])
  expect(written).toMatchObject([
    {
      id: 'shop',
      loginIds: ['hanako@example.com'],
      contacts: [{ contactPointId: 'fresh', roles: ['login', 'registered'] }],
      note: 'hanako@old.example.jp',
    },
    {
      id: 'amazon',
      contacts: [
        { contactPointId: 'old', roles: ['notice'] },
        { contactPointId: 'fresh', roles: ['registered'] },
      ],
    },
  ])
})

test('what is still to do keeps its record and becomes a plan of those accounts alone', () => {
  const [changed, plan, ...rest] = edits([use('typed', true, 'login'), use('shop', false, 'registered')])
  expect(rest).toEqual([])
  expect(changed).toMatchObject({ id: 'typed', loginIds: ['hanako@example.com'] })
  expect(plan).toMatchObject({ onlyUses: true, endingIds: ['old'], newMailId: 'fresh' })
  const view = viewOf(plan as Plan, after([changed as VaultRecord]))
  expect(view.accounts.map(({ account: { id: of } }) => of)).toEqual(['shop'])
  expect(view.ends).toEqual([])
  expect(view.next).toMatchObject({ action: 'register', recordId: 'shop' })
})

test('a new address is written along, and proved only where something was seen to arrive', () => {
  const typedNew = email('new', { value: 'new@example.com', status: 'unknown' })
  expect(edits([use('shop', true, 'registered')], { to: typedNew })[0]).toEqual(typedNew)
  expect(edits([use('shop', true, 'registered')], { isProved: true })[0]).toMatchObject({
    id: 'fresh',
    lastProvedOn: TODAY,
  })
})

test('doing all steps of an account at once writes each record once, and leaves nothing open', () => {
  const plan = edits([use('shop', false, 'login', 'registered')])[0] as Plan
  const steps = viewOf(plan, records).accounts[0]?.steps ?? []
  const done = editsOfSteps(plan, steps, analyse([...records, plan], TODAY).index, TODAY)
  expect(done.map((item) => item.id)).toEqual(['shop', 'fresh'])
  expect(viewOf(plan, after(done))).toMatchObject({ doneCount: 3, stepCount: 3, next: null })
})

test('a role that was not chosen stays with the old one and keeps nothing open', () => {
  const plan = edits([use('amazon', false, 'registered')])[0] as Plan
  const steps = viewOf(plan, records).accounts[0]?.steps ?? []
  const done = editsOfSteps(plan, steps, analyse([...records, plan], TODAY).index, TODAY)
  expect(done[0]).toMatchObject({ contacts: [{ contactPointId: 'old', roles: ['notice'] }, {}] })
  expect(viewOf(plan, after(done)).next).toBeNull()
})

test('administrators that are written down with it are named', () => {
  const volume = licence('volume', {
    volume: { administrators: [{ name: '佐藤', role: 'administrator', contactPointId: id('old') }] },
  })
  expect(licencesNaming(id('old'), analyse([old, volume], TODAY))).toMatchObject([{ id: 'volume' }])
})
