import { useMemo } from 'react'
import { auditAnalysis, type Finding } from '#core/audit/audit'
import { sortFindings, type LeftFinding, type SortedFindings } from '#core/audit/ignored'
import { analyse, type Analysis } from '#core/graph/analysis'
import { worstFindings } from '#core/organise/account-row'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { VaultSettings } from '#core/record/settings'
import type { NamingContext } from '#core/text/names'
import { useApp, useLanguage, useText, useToday } from './AppContext.tsx'

interface Followed {
  readonly today: string
  readonly analysis: Analysis
  readonly every: readonly Finding[]
  readonly findings: SortedFindings
  readonly worst: ReadonlyMap<RecordId, Finding>
}

/** What follows from a list of records on a day, computed once however many screens ask. Gone with the list itself. */
const followedByRecords = new WeakMap<readonly VaultRecord[], Followed>()

function follow(records: readonly VaultRecord[], today: string): Followed {
  const known = followedByRecords.get(records)
  if (known?.today === today) return known
  const analysis = analyse(records, today)
  const every = auditAnalysis(records, analysis)
  const findings = sortFindings(every, analysis.index.settings, today)
  const worst = worstFindings(findings.open, analysis.index)
  const followed = { today, analysis, every, findings, worst }
  followedByRecords.set(records, followed)
  return followed
}

/** Marks, lockout sets and values of the open vault, today. */
export function useAnalysis(): Analysis {
  const records = useApp((state) => state.records)
  return follow(records, useToday()).analysis
}

/** もろい所 of the open vault today, worst first, without those that are left as they are. */
export function useFindings(): readonly Finding[] {
  const records = useApp((state) => state.records)
  return follow(records, useToday()).findings.open
}

/** Of them, the worst about each account or what is bound to it. */
export function useWorstFindings(): ReadonlyMap<RecordId, Finding> {
  const records = useApp((state) => state.records)
  return follow(records, useToday()).worst
}

/** Everything that was found, also what is left as it is: what a visit compares. */
export function useEveryFinding(): readonly Finding[] {
  const records = useApp((state) => state.records)
  return follow(records, useToday()).every
}

/** もろい所 that the person leaves as they are for now. */
export function useLeftFindings(): readonly LeftFinding[] {
  const records = useApp((state) => state.records)
  return follow(records, useToday()).findings.left
}

/** A record of the open vault. */
export function useRecord(id: RecordId | null): VaultRecord | null {
  return useApp((state) => (id === null ? null : (state.recordById.get(id) ?? null)))
}

/** The settings record of the open vault. */
export function useVaultSettings(): VaultSettings | null {
  const records = useApp((state) => state.records)
  return useMemo(() => records.find((record) => record.type === 'settings') ?? null, [records])
}

/** Whether the open vault may be written to. */
export function useCanEdit(): boolean {
  return useApp((state) => state.session.status === 'open' && state.session.vault.mode === 'read-write')
}

/** Whether it is the sample that is open. */
export function useIsSample(): boolean {
  return useApp((state) => state.session.status === 'open' && state.session.vault.isSample === true)
}

/** What it takes to name the records of the open vault. */
export function useNameContext(): NamingContext {
  const text = useText()
  const language = useLanguage()
  const recordById = useApp((state) => state.recordById)
  return useMemo(() => ({ text, language, recordById }), [text, language, recordById])
}
