import { contactKey } from '../catalog/contact-key.ts'
import type { PlannedAccount } from '../graph/plan/planner.ts'
import { successorOf, type PlanStep, type UsedContact } from '../graph/plan/plan-steps.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import { nodeOf } from '../graph/nodes.ts'
import type { Account } from '../record/account.ts'
import type { RecordId } from '../record/field.ts'
import type { Plan, PlanTick } from '../record/plan.ts'
import type { RecordIndex } from '../record/record-index.ts'
import { stepKey, successorsOf } from './plan-record.ts'

/**
 * A step as it stands. `done`: ticked off, or the records show it. `ready`: can be done now. `early`: something that
 * should come before is still open.
 */
export interface StepView extends PlanStep {
  readonly status: 'done' | 'ready' | 'early'
  /** The day on which the person ticked it off; null where nobody did. */
  readonly tickedOn: string | null
  /** The records show that it is done, ticked or not. */
  readonly isRecorded: boolean
  /** What takes over; null where it is not chosen, cannot serve, or nothing takes over. */
  readonly successorId: RecordId | null
  /** What takes over in the plan cannot serve at this account. */
  readonly isUnsuitable: boolean
}

/** The steps at one account, in order. */
export function accountSteps(
  planned: PlannedAccount,
  plan: Plan,
  analysis: Analysis,
  isEarly: boolean,
): readonly StepView[] {
  const ticks = ticksByStep(plan)
  const open = new Set<string | null>() // contact points with an open step
  const views: StepView[] = []
  for (const step of planned.steps) {
    const earlier = views.filter(({ contactPointId }) => contactPointId === step.contactPointId)
    const isRecorded = isRecordedAt(planned, step, plan, analysis, earlier)
    const tickedOn = ticks.get(stepKey(step)) ?? null
    const isDone = isRecorded || tickedOn !== null
    const isWaiting = open.has(step.contactPointId) || (isEarly && !planned.carries)
    const successorId = planned.unsuitable
      ? null
      : successorOf(step.contactPointId, successorsOf(plan), analysis.index)
    const status = isDone ? 'done' : isWaiting ? 'early' : 'ready'
    views.push({ ...step, status, tickedOn, isRecorded, successorId, isUnsuitable: planned.unsuitable })
    if (!isDone) open.add(step.contactPointId)
  }
  return views
}

/** What ends may end once nothing hangs on it. */
export function endSteps(plan: Plan, analysis: Analysis, isEarly: boolean): readonly StepView[] {
  const ticks = ticksByStep(plan)
  const endingIds = plan.onlyUses === true ? [] : plan.endingIds
  return endingIds.map((recordId) => {
    const step: PlanStep = { action: 'end', recordId, contactPointId: null }
    const kind = analysis.index.byId.get(recordId)?.type === 'tie' ? 'tie' : 'contact'
    const isRecorded = analysis.losses.has(nodeOf(kind, recordId))
    const tickedOn = ticks.get(stepKey(step)) ?? null
    const isDone = isRecorded || tickedOn !== null
    return {
      ...step,
      status: isDone ? 'done' : isEarly ? 'early' : 'ready',
      tickedOn,
      isRecorded,
      successorId: null,
      isUnsuitable: false,
    }
  })
}

/** The days on which steps were ticked off, by step; of two ticks of one step the later counts. */
function ticksByStep({ steps = [] }: Plan): ReadonlyMap<string, string | null> {
  const latest = new Map<string, PlanTick>()
  for (const tick of steps) {
    const known = latest.get(stepKey(tick))
    if (known === undefined || known.at <= tick.at) latest.set(stepKey(tick), tick)
  }
  return new Map(Array.from(latest, ([key, { doneOn }]) => [key, doneOn ?? null]))
}

/** Whether a contact point no longer does at an account what the plan takes from it: anything at all, or in a replacement those roles. */
function isOutOf(
  { onlyUses }: Plan,
  { contacts, loginIds }: Account,
  { contactPointId, roles }: UsedContact,
  { contactById }: RecordIndex,
): boolean {
  const now = contacts.filter((entry) => entry.contactPointId === contactPointId)
  if (onlyUses !== true) return now.length === 0
  const value = contactById.get(contactPointId)?.value
  const isTyped =
    roles.includes('login') &&
    value !== undefined &&
    loginIds.some((login) => contactKey(login) === contactKey(value))
  return !isTyped && now.every((entry) => entry.roles.every((role) => !roles.includes(role)))
}

function isRecordedAt(
  { account, contacts, unsuitable, standsWithout }: PlannedAccount,
  { action, contactPointId }: PlanStep,
  plan: Plan,
  { index }: Analysis,
  earlier: readonly StepView[],
): boolean {
  if (contactPointId === null) return false
  const successorId = successorOf(contactPointId, successorsOf(plan), index)
  const roles = contacts.find((contact) => contact.contactPointId === contactPointId)?.roles ?? []
  const isGone = isOutOf(plan, account, { contactPointId, roles }, index)
  switch (action) {
    case 'register':
    case 'replace': {
      // Where what takes over cannot serve, anything that leads back without what ends will do.
      if (unsuitable) return standsWithout && (action === 'register' || isGone)
      const has = new Set(
        account.contacts.flatMap((entry) => (entry.contactPointId === successorId ? entry.roles : [])),
      )
      return roles.every((role) => has.has(role)) && (action === 'register' || isGone)
    }
    case 'prove': {
      const successor = successorId === null ? undefined : index.contactById.get(successorId)
      const isRegistered = earlier.every(({ status }) => status === 'done')
      return isRegistered && !unsuitable && (successor?.lastProvedOn ?? '') >= plan.begunOn
    }
    case 'remove':
      return isGone
    case 'end':
      return false
  }
}
