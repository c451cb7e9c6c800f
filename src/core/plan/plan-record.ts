import type { Analysis } from '../graph/analysis/analysis.ts'
import { planEnding, type EndingPlan } from '../graph/plan/planner.ts'
import type { PlanStep, Successors } from '../graph/plan/plan-steps.ts'
import type { RecordId } from '../record/field.ts'
import type { Plan, PlanBridge } from '../record/plan.ts'

/** What takes over in a plan. */
export function successorsOf({ newMailId, newPhoneId }: Pick<Plan, 'newMailId' | 'newPhoneId'>): Successors {
  return { email: newMailId ?? null, phone: newPhoneId ?? null }
}

/** The safe order of a plan, with the accounts that are through already. */
export function orderOf(plan: Plan, analysis: Analysis): EndingPlan {
  return planEnding(analysis, {
    endingIds: plan.endingIds,
    successors: successorsOf(plan),
    uses: plan.uses,
    onlyUses: plan.onlyUses,
  })
}

/** A new plan for what ends, begun on the day of the analysis. */
export function beginPlan(id: RecordId, endingIds: readonly RecordId[], analysis: Analysis): Plan {
  const plan: Plan = { type: 'plan', id, endingIds: [...endingIds], begunOn: analysis.today, uses: [] }
  return withUses(plan, analysis)
}

/** The plan with what uses now what ends, so that it stays on the list when it no longer does. */
export function withUses(plan: Plan, analysis: Analysis): Plan {
  const known = new Set(plan.uses.map((use) => `${use.accountId} ${use.contactPointId}`))
  const more = orderOf(plan, analysis).accounts.flatMap(({ account, contacts }) =>
    contacts
      .filter(({ contactPointId }) => !known.has(`${account.id} ${contactPointId}`))
      .map(({ contactPointId, roles }) => ({ accountId: account.id, contactPointId, roles: [...roles] })),
  )
  return more.length === 0 ? plan : { ...plan, uses: [...plan.uses, ...more] }
}

/** What a step is known by. */
export function stepKey({
  action,
  recordId,
  contactPointId,
}: Pick<PlanStep, 'action' | 'recordId'> & { readonly contactPointId?: string | null | undefined }): string {
  return `${action} ${recordId} ${contactPointId ?? ''}`
}

/**
 * The plan with a step ticked off on a day, or its tick taken back (null).
 *
 * @param at - The instant, ISO 8601 in UTC.
 */
export function withTick(
  plan: Plan,
  { action, recordId, contactPointId }: PlanStep,
  doneOn: string | null,
  at: string,
): Plan {
  const tick = {
    action,
    recordId,
    ...(contactPointId !== null && { contactPointId }),
    ...(doneOn !== null && { doneOn }),
    at,
  }
  const others = (plan.steps ?? []).filter((step) => stepKey(step) !== stepKey(tick))
  return { ...plan, steps: [...others, tick] }
}

/** The plan with what is known of keeping an address, in place of what was. */
export function withBridge(plan: Plan, bridge: PlanBridge): Plan {
  const others = (plan.bridges ?? []).filter(({ contactPointId }) => contactPointId !== bridge.contactPointId)
  return { ...plan, bridges: [...others, bridge] }
}

/** The plan with another contact point that takes over; null: a new one that is not on record yet. */
export function withSuccessor(plan: Plan, medium: keyof Successors, contactPointId: RecordId | null): Plan {
  const { newMailId, newPhoneId, ...rest } = plan
  const chosen = { ...successorsOf(plan), [medium]: contactPointId }
  return {
    ...rest,
    ...(chosen.email !== null && { newMailId: chosen.email }),
    ...(chosen.phone !== null && { newPhoneId: chosen.phone }),
  }
}

/** Plans that go on and are about a record that ends, or the contract with which it ends; no replacements. */
export function plansAbout(recordId: RecordId, { index }: Pick<Analysis, 'index'>): readonly Plan[] {
  const tieId = index.contactById.get(recordId)?.tieId
  return index.plans.filter(
    ({ endingIds, closedOn, onlyUses }) =>
      closedOn === undefined && onlyUses !== true && endingIds.some((id) => id === recordId || id === tieId),
  )
}
