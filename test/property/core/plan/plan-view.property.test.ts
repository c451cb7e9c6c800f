import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { compareStates } from '#core/graph/state'
import { resolve } from '#core/merge/resolve'
import { beginPlan, stepKey, withTick } from '#core/plan/plan-record'
import type { StepView } from '#core/plan/plan-steps'
import { planView, type PlanView } from '#core/plan/plan-view'
import { editsOfStep } from '#core/plan/step-edits'
import type { VaultRecord } from '#core/record/document'
import { asRecordId } from '#core/record/field'
import type { Plan } from '#core/record/plan'
import { anyVault } from '../../../support/generated-records.ts'
import { email, phone, TODAY } from '../../../support/records.ts'

const RUNS = { numRuns: 40 }
const anyEnding = fc.constantFrom('contact0', 'contact1', 'tie0', 'tie1').map((name) => asRecordId(name))

/** A vault with a new address and number, and a plan to leave something behind. */
function planned(vault: readonly VaultRecord[], endingId: string) {
  const records = [...vault, email('new-email'), phone('new-phone')]
  const isThere = records.some(({ id }) => id === endingId)
  const begun = beginPlan(asRecordId('plan'), isThere ? [asRecordId(endingId)] : [], analyse(records, TODAY))
  const plan: Plan = { ...begun, newMailId: asRecordId('new-email'), newPhoneId: asRecordId('new-phone') }
  return { records, plan }
}

const viewOf = (plan: Plan, records: readonly VaultRecord[]) =>
  planView(plan, analyse([...records, plan], TODAY))
const stepsOf = ({ accounts, ends }: PlanView) => [...accounts.flatMap(({ steps }) => steps), ...ends]
const doneIn = (view: PlanView) =>
  new Set(stepsOf(view).flatMap((step) => (step.status === 'done' ? stepKey(step) : [])))

function done(records: readonly VaultRecord[], plan: Plan, step: StepView): readonly VaultRecord[] {
  const edits = editsOfStep(plan, step, analyse(records, TODAY).index, TODAY)
  return records.map((item) => edits.find(({ id }) => id === item.id) ?? item)
}

test.prop([anyVault, anyEnding], RUNS)(
  'doing what comes next, and writing it down, puts nothing out of reach and comes to an end without a tick',
  (vault, endingId) => {
    const { records, plan } = planned(vault, endingId)
    const before = analyse(records, TODAY)
    let now = records
    let view = viewOf(plan, now)
    const most = view.stepCount
    for (let count = 0; view.next !== null; count += 1) {
      expect(count).toBeLessThan(most)
      const was = doneIn(view)
      now = [...done(now, plan, view.next)]
      view = viewOf(plan, now)
      // What is done stays done, and something more is.
      const is = doneIn(view)
      expect([...was].filter((key) => !is.has(key))).toEqual([])
      expect(is.size).toBeGreaterThan(was.size)
      if (stepsOf(view).some(({ action, status }) => action === 'end' && status === 'done')) continue
      for (const [id, { state }] of analyse(now, TODAY).accounts) {
        expect(compareStates(state, before.accounts.get(id)?.state ?? 'lost')).toBeGreaterThanOrEqual(0)
      }
    }
    expect(view.doneCount).toBe(most)
  },
)

test.prop([anyVault, anyEnding], RUNS)(
  'no account needs what ends once all before the last step is done',
  (vault, endingId) => {
    const { records, plan } = planned(vault, endingId)
    const view = viewOf(plan, records)
    const moved = view.accounts
      .flatMap(({ steps }) => steps)
      .reduce<readonly VaultRecord[]>((now, step) => done(now, plan, step), records)
    const before = analyse(moved, TODAY)
    const after = analyse(
      view.ends.reduce((now, step) => done(now, plan, step), moved),
      TODAY,
    )
    for (const { account, carries } of view.accounts) {
      if (carries) continue
      expect(after.accounts.get(account.id)?.state).toBe(before.accounts.get(account.id)?.state)
    }
  },
)

test.prop([anyVault, anyEnding, fc.infiniteStream(fc.nat()), fc.boolean()], RUNS)(
  'in which order steps are ticked off, here or in two copies, makes no difference',
  (vault, endingId, draws, takesBack) => {
    const { records, plan } = planned(vault, endingId)
    const steps = stepsOf(viewOf(plan, records))
    const chosen = steps.filter(() => (draws.next().value ?? 0) % 2 === 0)
    const last = chosen[0]
    const ticks = chosen.map(
      (step, i) => [step, TODAY, `2026-11-22T00:00:00.${String(i).padStart(3, '0')}Z`] as const,
    )
    const tickedBy = (all: typeof ticks, from = plan) =>
      all.reduce((now, [step, doneOn, at]) => withTick(now, step, doneOn, at), from)
    const one = tickedBy(ticks)
    const other = tickedBy(ticks.toReversed())
    expect(doneIn(viewOf(other, records))).toEqual(doneIn(viewOf(one, records)))

    const half = Math.floor(ticks.length / 2)
    const here = tickedBy(ticks.slice(0, half))
    const there = tickedBy(ticks.slice(half))
    const back = '2026-11-22T01:00:00.000Z'
    const thereToo = takesBack && last !== undefined ? withTick(there, last, null, back) : there
    const oneToo = takesBack && last !== undefined ? withTick(one, last, null, back) : one
    for (const pair of [
      [here.steps, thereToo.steps],
      [thereToo.steps, here.steps],
    ]) {
      const merged = resolve(
        'steps',
        pair.filter((list) => list !== undefined),
      ) as Plan['steps']
      const both = merged === undefined ? plan : { ...plan, steps: merged }
      expect(doneIn(viewOf(both, records))).toEqual(doneIn(viewOf(oneToo, records)))
    }
  },
)

test.prop([anyVault, anyEnding], RUNS)('ticking a step off never opens another', (vault, endingId) => {
  const { records, plan } = planned(vault, endingId)
  const view = viewOf(plan, records)
  const was = doneIn(view)
  for (const step of stepsOf(view)) {
    const is = doneIn(viewOf(withTick(plan, step, TODAY, `${TODAY}T00:00:00.000Z`), records))
    expect(is).toEqual(new Set([...was, stepKey(step), ...[...is].filter((key) => key.startsWith('prove'))]))
    for (const key of was) expect(is.has(key)).toBe(true)
  }
})
