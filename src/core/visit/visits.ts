import { compareText } from '../order.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import type { Visit, VisitDeed, VisitState, VisitTask } from '../record/visit.ts'
import { findingKey, namedFindings } from './compare.ts'

/** The visits of a notebook, the latest first. */
export function visitsOf(records: readonly VaultRecord[]): readonly Visit[] {
  return records
    .filter((record) => record.type === 'visit')
    .toSorted(
      (a, b) =>
        compareText(b.begunOn, a.begunOn) ||
        compareText(b.createdAt ?? '', a.createdAt ?? '') ||
        compareText(b.id, a.id),
    )
}

/** The visit that is going on; of several, which two copies can bring, the latest. */
export function runningVisit(visits: readonly Visit[]): Visit | null {
  return visits.find(({ closedOn }) => closedOn === undefined) ?? null
}

/** What the work is for, and since when the owner agrees to it. */
export interface Consent {
  readonly purpose: string
  readonly consentOn: string
}

/** The consent as it was last written; visits the latest first. Null before the first visit. */
export function consentIn(visits: readonly Visit[]): Consent | null {
  for (const { purpose, consentOn } of visits)
    if (purpose !== undefined && consentOn !== undefined) return { purpose, consentOn }
  return null
}

/** The consent that held at a visit: what is agreed later changes nothing of it. Visits the latest first. */
export function consentAt({ id }: Visit, visits: readonly Visit[]): Consent | null {
  const at = visits.findIndex((visit) => visit.id === id)
  return at < 0 ? null : consentIn(visits.slice(at))
}

/** Another purpose from this visit on, to which the owner agreed on that day. */
export function withConsent(visit: Visit, consent: Consent): Visit {
  return { ...visit, ...consent }
}

/** What is asked when a visit begins. `purpose` and the consent to it: at the first, or when the purpose is another. */
export interface VisitBeginning {
  readonly id: RecordId
  readonly begunOn: string
  readonly helper: string
  readonly agreedWith: string
  readonly purpose?: string
  readonly consentOn?: string
}

/**
 * Begins a visit where the last one ended: what was left then and is not fixed since is left still, with the same person
 * and the same day.
 */
export function beginVisit(
  beginning: VisitBeginning,
  arrival: VisitState,
  last: Pick<Visit, 'left'> | null,
): Visit {
  const left = (last?.left ?? []).filter((task) => isStillOpen(task, arrival))
  return { type: 'visit', ...beginning, arrival, done: [], left: [...left] }
}

/** Ends a visit: how the notebook is left, and of what was to be left only what is not fixed meanwhile. */
export function closeVisit(visit: Visit, closedOn: string, departure: VisitState): Visit {
  return {
    ...visit,
    closedOn,
    departure,
    left: visit.left.filter((task) => isStillOpen(task, departure)),
  }
}

/** Notes something that was done by hand. */
export function withDeed(visit: Visit, deed: VisitDeed): Visit {
  return { ...visit, done: [...visit.done, deed] }
}

/** Gives something that is left a person and a day, in place of what was said of it before. */
export function withTask(visit: Visit, task: VisitTask): Visit {
  const others = visit.left.filter((other) => taskKey(other) !== taskKey(task))
  return { ...visit, left: [...others, task] }
}

/** Takes something off what is left. */
export function withoutTask(visit: Visit, task: VisitTask): Visit {
  return { ...visit, left: visit.left.filter((other) => taskKey(other) !== taskKey(task)) }
}

/** What a task is known by: its finding, or what somebody wrote. */
export function taskKey({ rule, subject, what }: Pick<VisitTask, 'rule' | 'subject' | 'what'>): string {
  return rule !== undefined && subject !== undefined ? findingKey({ rule, subject }) : `what ${what ?? ''}`
}

/** Whether a task is still to be done: its finding is still there. What somebody wrote stays until somebody strikes it out. */
function isStillOpen(task: VisitTask, state: VisitState): boolean {
  const { rule, subject } = task
  if (rule === undefined || subject === undefined) return true
  return state.isCut === true || namedFindings(state).has(findingKey({ rule, subject }))
}
