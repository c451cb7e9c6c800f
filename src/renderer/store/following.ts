import { auditAnalysis, auditInSteps, type Finding } from '#core/audit/audit'
import { sortFindings, type SortedFindings } from '#core/audit/ignored'
import { analyse, type Analysis } from '#core/graph/analysis/analysis'
import { worstFindings } from '#core/organise/account-row'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'

/*
 * What follows from a list of records on a day, worked out once however many screens ask, and gone with the list itself.
 */

/** もろい所 of a list of records. */
export interface Found {
  readonly every: readonly Finding[]
  readonly sorted: SortedFindings
  /** The worst about each account or what is bound to it. */
  readonly worst: ReadonlyMap<RecordId, Finding>
}

interface Followed {
  readonly analysis: Analysis
  /** Null until somebody asks. */
  found: Found | null
}

type Records = readonly VaultRecord[]

const followedByRecords = new WeakMap<Records, Followed>()

export function analysisOf(records: Records, today: string): Analysis {
  return follow(records, today).analysis
}

export function foundIn(records: Records, today: string): Found {
  const followed = follow(records, today)
  followed.found ??= foundBy(auditAnalysis(records, followed.analysis), followed.analysis)
  return followed.found
}

/** As {@link foundIn}, with pauses, so that the window answers meanwhile. */
export function* findInSteps(records: Records, today: string): Generator<undefined, void, undefined> {
  const followed = follow(records, today)
  const every = yield* auditInSteps(records, followed.analysis)
  followed.found ??= foundBy(every, followed.analysis)
}

function follow(records: Records, today: string): Followed {
  const known = followedByRecords.get(records)
  if (known?.analysis.today === today) return known
  const followed = { analysis: analyse(records, today), found: null }
  followedByRecords.set(records, followed)
  return followed
}

function foundBy(every: readonly Finding[], { index, today }: Analysis): Found {
  const sorted = sortFindings(every, index.settings, today)
  return { every, sorted, worst: worstFindings(sorted.open, index) }
}
