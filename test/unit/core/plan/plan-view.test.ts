import { expect, test } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { beginPlan, withSuccessor, withTick, withUses } from '#core/plan/plan-record'
import { planView, type PlanView } from '#core/plan/plan-view'
import { editsOfStep } from '#core/plan/step-edits'
import type { VaultRecord } from '#core/record/document'
import type { Plan } from '#core/record/plan'
import { account, email, id, licence, phone, plan, tie, TODAY, yen } from '../../../support/records.ts'

const flat = tie('flat', { endsOn: '2026-12-31' })
const old = email('old', { tieId: 'flat', value: 'hanako@flets.example.jp' })
const fresh = email('fresh', { value: 'hanako@example.com' })
const shop = account('shop', {
  serviceId: 'other',
  loginIds: ['hanako@flets.example.jp'],
  contacts: { old: ['login', 'registered'] },
})
const amazon = account('amazon', { serviceId: 'amazon-co-jp', contacts: { old: ['registered'] } })
const office = licence('office', { accountIds: ['shop'], value: yen(35_000) })
const records: readonly VaultRecord[] = [flat, old, fresh, phone('mobile'), shop, amazon, office]

const view = (of: Plan, among: readonly VaultRecord[] = records): PlanView =>
  planView(of, analyse([...among, of], TODAY))
const begun = beginPlan(id('move'), [id('flat')], analyse(records, TODAY))
const chosen = withSuccessor(begun, 'email', id('fresh'))
const put = (among: readonly VaultRecord[], changed: readonly VaultRecord[]) =>
  among.map((item) => changed.find((other) => other.id === item.id) ?? item)
const statusOf = ({ accounts, ends }: PlanView) =>
  [...accounts.flatMap(({ steps }) => steps), ...ends].map(
    ({ action, recordId, status }) => `${action} ${recordId}: ${status}`,
  )

test('a plan begins with all that uses what ends, nothing of it done', () => {
  const { endsOn, daysLeft, successors, doneCount, stepCount, next, atStake } = view(begun)
  expect({ endsOn, daysLeft, doneCount, stepCount }).toEqual({
    endsOn: '2026-12-31',
    daysLeft: 39,
    doneCount: 0,
    stepCount: 6,
  })
  expect(successors).toEqual([{ medium: 'email', contact: null }])
  expect(next).toMatchObject({ action: 'register', recordId: 'shop', status: 'ready' })
  expect(atStake).toEqual({ accountIds: ['shop', 'amazon'], value: [yen(35_000)], keepsakes: [] })
})

test('what should come after something open is early, and the contract comes last', () => {
  expect(statusOf(view(chosen))).toEqual([
    'register shop: ready',
    'prove shop: early',
    'remove shop: early',
    'replace amazon: ready',
    'prove amazon: early',
    'end flat: early',
  ])
})

test('what is ticked off is done, on its day; a tick taken back is open again', () => {
  const step = { action: 'register', recordId: id('shop'), contactPointId: id('old') } as const
  const ticked = withTick(chosen, step, '2026-11-20', '2026-11-22T01:00:00.000Z')
  expect(view(ticked).accounts[0]?.steps[0]).toMatchObject({ status: 'done', tickedOn: '2026-11-20' })
  expect(view(ticked).next).toMatchObject({ action: 'prove', recordId: 'shop' })
  const back = withTick(ticked, step, null, '2026-11-22T02:00:00.000Z')
  expect(back.steps).toHaveLength(1)
  expect(view(back).next).toMatchObject({ action: 'register', recordId: 'shop' })
})

test('what the records show needs no tick', () => {
  const moved = {
    ...shop,
    contacts: [{ contactPointId: id('fresh'), roles: ['login' as const, 'registered' as const] }],
  }
  const proved = { ...fresh, lastProvedOn: TODAY }
  const { accounts, doneCount } = view(chosen, put(records, [moved, proved]))
  expect(accounts.find(({ account: one }) => one.id === 'shop')).toMatchObject({
    isDone: true,
    isBehind: false,
  })
  expect(doneCount).toBe(3)
})

test('a proof from before the plan, or of what is not registered yet, shows nothing', () => {
  const before = { ...fresh, lastProvedOn: '2026-11-21' }
  expect(view(chosen, put(records, [before])).doneCount).toBe(0)
  expect(view(chosen, put(records, [{ ...fresh, lastProvedOn: TODAY }])).doneCount).toBe(0)
})

test('an account where all is ticked off although its record names the old one is behind', () => {
  const steps = view(chosen).accounts.find(({ account: one }) => one.id === 'amazon')?.steps ?? []
  const ticked = steps.reduce((all, step) => withTick(all, step, TODAY, `${TODAY}T00:00:00.000Z`), chosen)
  expect(view(ticked).accounts.find(({ account: one }) => one.id === 'amazon')).toMatchObject({
    isDone: true,
    isBehind: true,
  })
})

test('doing a step can be written into the records: contacts, login ID, proof, end', () => {
  const at = (action: 'register' | 'prove' | 'remove' | 'end', recordId: string) =>
    editsOfStep(
      chosen,
      {
        action,
        recordId: id(recordId),
        contactPointId: action === 'end' ? null : id('old'),
        successorId: action === 'end' ? null : id('fresh'),
      },
      analyse(records, TODAY).index,
      TODAY,
    )
  expect(at('register', 'shop')).toMatchObject([
    { contacts: [{ contactPointId: 'old' }, { contactPointId: 'fresh', roles: ['login', 'registered'] }] },
  ])
  expect(at('prove', 'shop')).toMatchObject([{ id: 'fresh', lastProvedOn: TODAY }])
  expect(at('remove', 'shop')).toMatchObject([{ contacts: [], loginIds: ['hanako@example.com'] }])
  expect(at('end', 'flat')).toMatchObject([{ status: 'ended' }])
})

test('the account in which the new mailbox lives comes first, and the others wait for it', () => {
  const google = account('google', { serviceId: 'google', contacts: { old: ['reset'] } })
  const hosted = email('fresh', { hostAccountId: 'google' })
  const among = [...put(records, [hosted]), google]
  const { accounts } = view(withUses(chosen, analyse(among, TODAY)), among)
  expect(accounts.map(({ account: one, carries }) => [one.id, carries])).toEqual([
    ['google', true],
    ['shop', false],
    ['amazon', false],
  ])
  expect(accounts[0]).toMatchObject({ unsuitable: true, steps: [{ successorId: null }, {}, {}] })
  expect(accounts[1]?.steps.map(({ status }) => status)).toEqual(['early', 'early', 'early'])
})

test('accounts stay on the list when they use it no longer, and go with the record', () => {
  const without = { ...shop, contacts: [] }
  expect(view(chosen, put(records, [without])).accounts.map(({ account: one }) => one.id)).toContain('shop')
  const closed = { ...shop, state: 'closed' as const }
  expect(view(chosen, put(records, [closed])).accounts.map(({ account: one }) => one.id)).toEqual(['amazon'])
  expect(view(plan('empty')).stepCount).toBe(0)
})
