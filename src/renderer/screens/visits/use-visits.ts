import { useMemo } from 'react'
import type { Visit } from '#core/record/visit'
import { outcomeOf, type VisitComparison } from '#core/visit/compare'
import { runningVisit, visitsOf } from '#core/visit/visits'
import { useApp } from '../../store/AppContext.tsx'
import { useAnalysis, useEveryFinding } from '../../store/derived.ts'

interface Visits {
  /** The latest first. */
  readonly all: readonly Visit[]
  readonly running: Visit | null
}

/** The visits of the open notebook. */
export function useVisits(): Visits {
  const records = useApp((state) => state.records)
  return useMemo(() => {
    const all = visitsOf(records)
    return { all, running: runningVisit(all) }
  }, [records])
}

/** What became of the notebook during a visit: until now while it is going on. */
export function useOutcome(visit: Visit): VisitComparison {
  const analysis = useAnalysis()
  const findings = useEveryFinding()
  return useMemo(() => outcomeOf(visit, analysis, findings), [visit, analysis, findings])
}
