import * as v from 'valibot'
import { CONTACT_ROLES } from './account.ts'
import { common, day, instant, recordId } from './field.ts'

/** What is done at an account, or (`end`) with what ends; core/graph/plan/planner.ts says what each of them is. */
export const PLAN_ACTIONS = ['register', 'replace', 'prove', 'remove', 'end'] as const

/** A step that the person ticked off. Without `doneOn`: the tick was taken back. */
const tick = v.looseObject({
  action: v.picklist(PLAN_ACTIONS),
  /** The account; for `end` the contract or contact point that goes. */
  recordId,
  /** The contact point that goes; none for `end`. */
  contactPointId: v.optional(recordId),
  doneOn: v.optional(day),
  /** The instant of ticking; of two copies, the later counts. */
  at: instant,
})
export type PlanTick = v.InferOutput<typeof tick>

/** An account that used what ends, and for what. It stays on the list when the account no longer does. */
const plannedUse = v.looseObject({
  accountId: recordId,
  contactPointId: recordId,
  roles: v.array(v.picklist(CONTACT_ROLES)),
})
export type PlannedUse = v.InferOutput<typeof plannedUse>

/** An address that its operator goes on carrying for a while, on application. */
const planBridge = v.looseObject({
  contactPointId: recordId,
  /** The last day on which it can be applied for, as the operator told the person. */
  applyBy: v.optional(day),
  appliedOn: v.optional(day),
})
export type PlanBridge = v.InferOutput<typeof planBridge>

/**
 * Leaving an address, a number or a contract behind, or replacing an address or number at some accounts. The day on which it ends stands in its own record, so that everything
 * else counts with it too.
 */
export const plan = v.looseObject({
  type: v.literal('plan'),
  ...common,
  /** Contact points, or contracts with all that hangs on them. Empty when all of them were deleted. */
  endingIds: v.array(recordId),
  /** The address and the number that take over. */
  newMailId: v.optional(recordId),
  newPhoneId: v.optional(recordId),
  begunOn: day,
  /** The person is done with it, whatever is left. */
  closedOn: v.optional(day),
  /**
   * A replacement: only what `uses` names is moved, in the roles that stand there. What it is about goes on, and may stay in use.
   */
  onlyUses: v.optional(v.boolean()),
  uses: v.pipe(v.array(plannedUse), v.maxLength(20_000)),
  steps: v.optional(v.pipe(v.array(tick), v.maxLength(60_000))),
  bridges: v.optional(v.pipe(v.array(planBridge), v.maxLength(500))),
})
export type Plan = v.InferOutput<typeof plan>
