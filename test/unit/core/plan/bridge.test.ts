import { expect, test } from 'vitest'
import { carryOutOf } from '#core/catalog/carry-out'
import { mailEnds } from '#core/catalog/mail-domains/ends'
import { analyse } from '#core/graph/analysis/analysis'
import { duePlans } from '#core/plan/due'
import { beginPlan, withBridge, withTick } from '#core/plan/plan-record'
import { planView } from '#core/plan/plan-view'
import type { Plan } from '#core/record/plan'
import { account, email, id, tie, TODAY } from '../../../support/records.ts'

const recordsWith = (address: string, endsOn?: string) => [
  tie('line', { tieKind: 'carrier', ...(endsOn !== undefined && { endsOn }) }),
  email('old', { tieId: 'line', value: address, mailKind: 'carrier' }),
  account('shop', { serviceId: 'other', contacts: { old: ['registered'] } }),
]
const planFor = (address: string, endsOn?: string, edit: (plan: Plan) => Plan = (plan) => plan) => {
  const records = recordsWith(address, endsOn)
  const plan = edit(beginPlan(id('plan'), [id('line')], analyse(records, TODAY)))
  const analysis = analyse([...records, plan], TODAY)
  return { view: planView(plan, analysis), due: duePlans(analysis) }
}

test('operators that keep an address on application are known by the address; others offer nothing', () => {
  expect(carryOutOf('hanako@docomo.ne.jp')?.name.ja).toBe('ドコモメール持ち運び')
  expect(carryOutOf('hanako@rakumail.jp')?.apply).toMatchObject({ confidence: 'operator' })
  expect(carryOutOf('hanako@gmail.com')).toBeNull()
  expect(carryOutOf('hanako')).toBeNull()
})

test('every offer says the same of price and time as the sentence about what ends the address', () => {
  const domains = {
    docomo: 'docomo.ne.jp',
    au: 'ezweb.ne.jp',
    softbank: 'softbank.ne.jp',
    rakumail: 'rakumail.jp',
    ocn: 'aqua.ocn.ne.jp',
    biglobe: 'biglobe.ne.jp',
  } as const
  for (const [end, domain] of Object.entries(domains)) {
    const offer = carryOutOf(`hanako@${domain}`)
    const said = mailEnds[end as keyof typeof domains].ja
    expect(said).toContain(offer?.name.ja)
    if (offer?.apply.value.when === 'after') expect(said).toContain(`${offer.apply.value.days}日`)
    const price = offer?.fee?.value[0]?.yen
    if (/\d円/u.test(said)) expect(said).toContain(`${price}円`)
  }
})

test('the last day to apply is counted from the last day of the contract', () => {
  const { view } = planFor('hanako@rakumail.jp', '2027-01-01')
  expect(view.bridges[0]?.applyBy).toEqual({ day: '2027-01-31', isFirm: true })
  expect(planFor('hanako@rakumail.jp').view.bridges[0]?.applyBy).toBeNull()
})

test('an offer that ends with the contract has to be taken up before', () => {
  expect(planFor('hanako@aqua.ocn.ne.jp', '2027-01-01').view.bridges[0]?.applyBy).toEqual({
    day: '2026-12-31',
    isFirm: false,
  })
})

test('a plan with something open is due from thirty days before its day', () => {
  expect(planFor('hanako@example.jp', '2026-12-23').due).toHaveLength(0)
  expect(planFor('hanako@example.jp', '2026-12-22').due).toMatchObject([
    { day: '2026-12-22', because: 'ends' },
  ])
  expect(planFor('hanako@example.jp', '2026-10-01').due).toMatchObject([
    { day: '2026-10-01', because: 'ends' },
  ])
  expect(planFor('hanako@example.jp').due).toHaveLength(0)
})

test('a plan that is closed, or of which all is done, asks for nothing', () => {
  const closed = (plan: Plan): Plan => ({ ...plan, closedOn: TODAY })
  expect(planFor('hanako@example.jp', '2026-12-01', closed).due).toHaveLength(0)
  const ticked = (plan: Plan): Plan =>
    (['register', 'prove', 'remove'] as const).reduce(
      (all, action) =>
        withTick(
          all,
          { action, recordId: id('shop'), contactPointId: id('old') },
          TODAY,
          `${TODAY}T00:00:00.000Z`,
        ),
      plan,
    )
  expect(planFor('hanako@example.jp', '2026-12-01', ticked).due).toHaveLength(0)
})

test('once the contract is over, the last day to keep the address counts, if the operator says it', () => {
  expect(planFor('hanako@rakumail.jp', '2026-11-10').due).toMatchObject([
    { day: '2026-12-10', because: 'bridge' },
  ])
  const hint = planFor('hanako@docomo.ne.jp', '2026-11-10')
  expect(hint.view.bridges[0]?.applyBy).toEqual({ day: '2026-12-10', isFirm: false })
  expect(hint.due).toMatchObject([{ day: '2026-11-10', because: 'ends' }])
})

test('what the operator told the person makes the day firm; an application ends the matter', () => {
  const told = (plan: Plan) => withBridge(plan, { contactPointId: id('old'), applyBy: '2026-12-05' })
  expect(planFor('hanako@docomo.ne.jp', '2026-11-10', told).due).toMatchObject([
    { day: '2026-12-05', because: 'bridge' },
  ])
  const applied = (plan: Plan) =>
    withBridge(plan, { contactPointId: id('old'), applyBy: '2026-12-05', appliedOn: '2026-11-20' })
  expect(planFor('hanako@docomo.ne.jp', '2026-11-10', applied).due).toMatchObject([{ because: 'ends' }])
})
