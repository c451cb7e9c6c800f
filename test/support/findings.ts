import { audit, type Finding, type RuleId } from '#core/audit/audit'
import type { VaultRecord } from '#core/record/document'
import { TODAY } from './records.ts'

/** What one rule finds when all rules have looked, as the audit runs them. */
export function findingsOf(rule: RuleId, records: readonly VaultRecord[], today = TODAY): readonly Finding[] {
  return audit(records, today).filter((finding) => finding.rule === rule)
}

/** Rule and subject of each finding, in the audit's own order. */
export function named(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, subject }) => `${rule} ${subject}`)
}

/** Those about ways back: what the solver confirms. */
export function wayBack(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ about }) => about === 'way-back')
}
