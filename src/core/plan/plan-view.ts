import type { Analysis } from '../graph/analysis/analysis.ts'
import type { Successors } from '../graph/plan/plan-steps.ts'
import type { PlannedAccount } from '../graph/plan/planner.ts'
import { keepsakesOf, valueOf } from '../graph/value.ts'
import { daysBetween } from '../graph/solver/waiting.ts'
import type { ContactPoint } from '../record/contact-point.ts'
import type { Money, RecordId } from '../record/field.ts'
import type { Plan } from '../record/plan.ts'
import type { Tie } from '../record/tie.ts'
import { bridgesOf, type BridgeView } from './bridge.ts'
import { orderOf, successorsOf } from './plan-record.ts'
import { accountSteps, endSteps, type StepView } from './plan-steps.ts'

/** Something that ends. */
export interface Ending {
  readonly record: ContactPoint | Tie
  /** The first day without it; null when nobody knows. */
  readonly endsOn: string | null
}

/** An account of a plan, as it stands. */
export interface PlanAccountView extends Omit<PlannedAccount, 'steps'> {
  readonly steps: readonly StepView[]
  readonly isDone: boolean
  /** Everything is ticked off, but its record still names what ends. */
  readonly isBehind: boolean
}

/** A plan as it stands on the day of the analysis: what a screen and a checklist show. */
export interface PlanView {
  readonly plan: Plan
  readonly endings: readonly Ending[]
  /** The first day on which something of it is gone; null when nobody knows. */
  readonly endsOn: string | null
  /** Days until then; negative when it is past. */
  readonly daysLeft: number | null
  /** What takes over, by medium; a medium that nothing of the plan needs is not there. */
  readonly successors: readonly {
    readonly medium: ContactPoint['medium']
    readonly contact: ContactPoint | null
  }[]
  readonly bridges: readonly BridgeView[]
  /** In the safe order, those that are through among them. */
  readonly accounts: readonly PlanAccountView[]
  /** What is done last: the contracts and contact points themselves. */
  readonly ends: readonly StepView[]
  readonly doneCount: number
  readonly stepCount: number
  /** The first thing that can be done now; null when nothing is left. */
  readonly next: StepView | null
  /** What is bound to the accounts that would have no way back if nothing more were done and their password forgotten. */
  readonly atStake: {
    readonly accountIds: readonly RecordId[]
    readonly value: readonly Money[]
    readonly keepsakes: readonly string[]
  }
}

/** What is to be done in a plan, what is done, and what comes next. */
export function planView(plan: Plan, analysis: Analysis): PlanView {
  const { index, today } = analysis
  const order = orderOf(plan, analysis)
  // What takes over is made safe before anything is hung on it.
  let isEarly = false
  const accounts = order.accounts.map((planned): PlanAccountView => {
    const steps = accountSteps(planned, plan, analysis, isEarly)
    const isDone = steps.every(({ status }) => status === 'done')
    if (planned.carries && !isDone) isEarly = true
    const isBehind = isDone && steps.some(({ action, isRecorded }) => action !== 'prove' && !isRecorded)
    return { ...planned, steps, isDone, isBehind }
  })
  const left = accounts.filter(({ isDone }) => !isDone)
  const ends = endSteps(plan, analysis, left.length > 0)
  const steps = [...accounts.flatMap((account) => account.steps), ...ends]
  const contactIds = new Set(
    accounts.flatMap(({ contacts }) => contacts.map(({ contactPointId }) => contactPointId)),
  )
  const endings = endingsOf(plan, analysis)
  const endOf = (id: RecordId) => endOfContact(id, analysis)
  const endsOn = endings.flatMap((ending) => ending.endsOn ?? []).sort()[0] ?? null
  const stuck = left.filter(({ onlyWay }) => onlyWay).map(({ account }) => account.id)
  const licences = new Set(stuck.flatMap((id) => index.licencesOf(id)))
  return {
    plan,
    endings,
    endsOn,
    daysLeft: endsOn === null ? null : daysBetween(today, endsOn),
    successors: successorViews(plan, contactIds, analysis),
    bridges: plan.onlyUses === true ? [] : bridgesOf(plan, contactIds, endOf, analysis),
    accounts,
    ends,
    doneCount: steps.filter(({ status }) => status === 'done').length,
    stepCount: steps.length,
    next: steps.find(({ status }) => status === 'ready') ?? null,
    atStake: { accountIds: stuck, value: valueOf(licences), keepsakes: keepsakesOf(licences) },
  }
}

function successorViews(
  plan: Plan,
  contactIds: ReadonlySet<RecordId>,
  { index }: Analysis,
): PlanView['successors'] {
  const needed = new Set([...contactIds].flatMap((id) => index.contactById.get(id)?.medium ?? []))
  return Object.entries(successorsOf(plan)).flatMap(([key, id]) => {
    const medium = key as keyof Successors // its only keys
    const contact = id === null ? undefined : index.contactById.get(id)
    return needed.has(medium) ? [{ medium, contact: contact ?? null }] : []
  })
}

function endingsOf({ endingIds }: Plan, analysis: Analysis): readonly Ending[] {
  return endingIds.flatMap((id): readonly Ending[] => {
    const record = analysis.index.byId.get(id)
    if (record?.type === 'tie') return [{ record, endsOn: record.endsOn ?? null }]
    return record?.type === 'contact-point' ? [{ record, endsOn: endOfContact(id, analysis) }] : []
  })
}

/** The first day without a contact point, by itself or with its contract. */
function endOfContact(id: RecordId, { index }: Analysis): string | null {
  const contact = index.contactById.get(id)
  const tie = contact?.tieId === undefined ? undefined : index.byId.get(contact.tieId)
  const days = [contact?.endsOn, tie?.type === 'tie' ? tie.endsOn : undefined]
  return days.filter((day) => day !== undefined).sort()[0] ?? null
}
