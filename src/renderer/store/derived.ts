import { useMemo } from 'react'
import type { Finding } from '#core/audit/audit'
import type { LeftFinding } from '#core/audit/ignored'
import type { Analysis } from '#core/graph/analysis/analysis'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import type { VaultSettings } from '#core/record/settings'
import type { NamingContext } from '#core/text/names'
import { useApp, useLanguage, useText, useToday } from './AppContext.tsx'
import { analysisOf, foundIn, type Found } from './following.ts'
import { useIsChecked } from './use-checked.ts'

const NO_FINDINGS: readonly Finding[] = []

/** Marks, lockout sets and values of the open vault, today. */
export function useAnalysis(): Analysis {
  const records = useApp((state) => state.records)
  return analysisOf(records, useToday())
}

/** もろい所 of the open vault today, worst first, without those that are left as they are. */
export function useFindings(): readonly Finding[] {
  return useFound().sorted.open
}

/** The same on pages that do not wait for them: none until they are worked out. */
export function useFindingsSoFar(): readonly Finding[] {
  const records = useApp((state) => state.records)
  const areKnown = useIsChecked('all')
  const today = useToday()
  return areKnown ? foundIn(records, today).sorted.open : NO_FINDINGS
}

/** Of {@link useFindingsSoFar} the worst about an account or what is bound to it. */
export function useWorstFinding(id: RecordId): Finding | null {
  const records = useApp((state) => state.records)
  const areKnown = useIsChecked('all')
  const today = useToday()
  return areKnown ? (foundIn(records, today).worst.get(id) ?? null) : null
}

/** Everything that was found, also what is left as it is: what a visit compares. */
export function useEveryFinding(): readonly Finding[] {
  return useFound().every
}

/** もろい所 that the person leaves as they are for now. */
export function useLeftFindings(): readonly LeftFinding[] {
  return useFound().sorted.left
}

function useFound(): Found {
  const records = useApp((state) => state.records)
  return foundIn(records, useToday())
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
