import type { Analysis } from '../graph/analysis/analysis.ts'
import { dayAfter } from '../graph/solver/waiting.ts'
import { planView, type PlanView } from './plan-view.ts'

/** How many days before its day a plan with open steps asks to be gone on with. */
const LEAD_DAYS = 30

/** A plan that has to be gone on with. */
export interface DuePlan {
  readonly view: PlanView
  /** The day (YYYY-MM-DD) it is about. */
  readonly day: string
  /** Something of it ends on that day, or it is the last day on which an address can be kept. */
  readonly because: 'ends' | 'bridge'
}

/** The plans of which something ends soon, or has ended, while accounts still use it; and those whose bridge closes. */
export function duePlans(analysis: Analysis): readonly DuePlan[] {
  const { index, today } = analysis
  const soon = dayAfter(today, LEAD_DAYS)
  return index.plans.flatMap((plan): readonly DuePlan[] => {
    if (plan.closedOn !== undefined) return []
    const view = planView(plan, analysis)
    const left = view.accounts.filter(({ isDone }) => !isDone)
    if (left.length === 0) return []
    const used = new Set(left.flatMap(({ contacts }) => contacts.map(({ contactPointId }) => contactPointId)))
    // A hint never makes a date: only what the operator says, to everybody or to this person.
    const bridges = view.bridges.flatMap(({ contactPointId, applyBy, appliedOn }) =>
      applyBy?.isFirm === true && appliedOn === null && used.has(contactPointId) && applyBy.day >= today
        ? [{ view, day: applyBy.day, because: 'bridge' } as const]
        : [],
    )
    const ends = view.endsOn === null ? [] : [{ view, day: view.endsOn, because: 'ends' } as const]
    return [...ends, ...bridges]
      .filter(({ day }) => day <= soon)
      .sort((a, b) => Number(a.day < today) - Number(b.day < today) || (a.day < b.day ? -1 : 1))
      .slice(0, 1)
  })
}
