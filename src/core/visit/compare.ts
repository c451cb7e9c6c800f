import type { Finding } from '../audit/audit.ts'
import type { Analysis } from '../graph/analysis/analysis.ts'
import type { Mark } from '../graph/analysis/mark.ts'
import { compareText } from '../order.ts'
import type { Money, RecordId } from '../record/field.ts'
import type { Visit, VisitState } from '../record/visit.ts'
import { MARKS, stateOf } from './state.ts'

/** A finding as a visit names it. */
export interface NamedFinding {
  readonly rule: string
  readonly variant: string | null
  /** The record it is about, or `vault`. */
  readonly subject: string
}

/** An account whose mark is not what it was; null: it was not there. */
export interface MarkChange {
  readonly accountId: RecordId
  readonly before: Mark | null
  readonly after: Mark | null
}

/** What became of a notebook from one state to another. */
export interface VisitComparison {
  /** Findings that are gone. */
  readonly fixed: readonly NamedFinding[]
  /** Findings that are still there. */
  readonly open: readonly NamedFinding[]
  /** Findings that were not there before. */
  readonly found: readonly NamedFinding[]
  readonly marks: readonly MarkChange[]
  readonly countBefore: Readonly<Record<Mark, number>>
  readonly countAfter: Readonly<Record<Mark, number>>
  /** What hangs on accounts that are one loss away, or that have no way back. */
  readonly atStakeBefore: readonly Money[]
  readonly atStakeAfter: readonly Money[]
}

/** What was fixed since the arrival, what is still open, what came to light: all of it by itself, from the records. */
export function compareVisit(
  arrival: VisitState,
  analysis: Pick<Analysis, 'accounts' | 'index'>,
  findings: readonly Finding[],
): VisitComparison {
  return compareStates(arrival, stateOf(analysis, findings))
}

/** A visit as it was left; as it is now while it is going on. */
export function outcomeOf(
  visit: Visit,
  analysis: Pick<Analysis, 'accounts' | 'index'>,
  findings: readonly Finding[],
): VisitComparison {
  return visit.departure === undefined
    ? compareVisit(visit.arrival, analysis, findings)
    : compareStates(visit.arrival, visit.departure)
}

/**
 * Compares two states. Every finding stands in exactly one list, in the order of the state in which it is. Of a state that was
 * cut, what it does not name may have been there: then it counts as open, never as fixed or found.
 */
export function compareStates(before: VisitState, after: VisitState): VisitComparison {
  const old = namedFindings(before)
  const now = namedFindings(after)
  const goneOld = [...old].flatMap(([key, finding]) => (now.has(key) ? [] : [finding]))
  const newNow = [...now].flatMap(([key, finding]) => (old.has(key) ? [] : [finding]))
  const stayed = [...now].flatMap(([key, finding]) => (old.has(key) ? [finding] : []))
  return {
    fixed: after.isCut === true ? [] : goneOld,
    open: [...stayed, ...(before.isCut === true ? newNow : []), ...(after.isCut === true ? goneOld : [])],
    found: before.isCut === true ? [] : newNow,
    marks: changedMarks(before, after),
    countBefore: countsOf(before),
    countAfter: countsOf(after),
    atStakeBefore: before.atStake,
    atStakeAfter: after.atStake,
  }
}

/** What a finding is known by from one day to the next. */
export function findingKey({ rule, subject }: { readonly rule: string; readonly subject: string }): string {
  return `${rule} ${subject}`
}

/** Whether an account came nearer to its owner. Of an account of which too little was known, any way back is more. */
export function isRise({ before, after }: MarkChange): boolean {
  return before !== null && after !== null && RANK[after] > RANK[before]
}

const RANK: Readonly<Record<Mark, number>> = { lost: 0, unknown: 0, fragile: 1, safe: 2 }

/** The findings of a state by {@link findingKey}. */
export function namedFindings({ findings }: VisitState): ReadonlyMap<string, NamedFinding> {
  return new Map(
    findings.flatMap(({ rule, variant, subjects }) =>
      subjects.map((subject) => [findingKey({ rule, subject }), { rule, variant: variant ?? null, subject }]),
    ),
  )
}

function changedMarks(before: VisitState, after: VisitState): readonly MarkChange[] {
  const old = markById(before)
  const now = markById(after)
  const isWhole = before.isCut !== true && after.isCut !== true
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(compareText)
    .map((accountId) => ({
      accountId,
      before: old.get(accountId) ?? null,
      after: now.get(accountId) ?? null,
    }))
    .filter((change) => change.before !== change.after)
    .filter((change) => isWhole || (change.before !== null && change.after !== null))
}

/** The mark of each account that a state names. */
export function markById({ marks }: VisitState): ReadonlyMap<RecordId, Mark> {
  return new Map(MARKS.flatMap((mark) => marks[mark].map((id) => [id, mark] as const)))
}

function countsOf({ marks }: VisitState): Readonly<Record<Mark, number>> {
  const { safe, fragile, lost, unknown } = marks
  return { safe: safe.length, fragile: fragile.length, lost: lost.length, unknown: unknown.length }
}
