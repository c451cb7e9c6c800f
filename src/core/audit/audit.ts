import { analyse, type Analysis } from '../graph/analysis.ts'
import type { NodeId } from '../graph/graph.ts'
import { partsOf } from '../graph/nodes.ts'
import { compareText } from '../graph/order.ts'
import { keepsakesOf, valueOf } from '../graph/value.ts'
import type { VaultRecord } from '../record/document.ts'
import type { Licence } from '../record/licence.ts'
import type { RuleHit, Severity, Stake } from './rule.ts'
import { rules, type RuleId } from './rules/index.ts'

export type { NextAction, NextStep, Severity } from './rule.ts'
export type { RuleId } from './rules/index.ts'

/** もろい所: a flagged fragility with its evidence, what is at stake, and one next step. */
export interface Finding extends RuleHit, Stake {
  readonly rule: RuleId
  readonly severity: Severity
}

/**
 * Runs every rule on the records of a day (YYYY-MM-DD). Worst first, and among equals what has no way back; then what ends
 * soonest; then what is worth most; then as the rules stand. The order of the records changes nothing.
 */
export function audit(records: readonly VaultRecord[], today: string): readonly Finding[] {
  return auditAnalysis(records, analyse(records, today))
}

/** As {@link audit}, for an analysis that was made already. */
export function auditAnalysis(records: readonly VaultRecord[], analysis: Analysis): readonly Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const hit of [...rule.check({ records, analysis, found: findings })]) {
      findings.push({ rule: rule.id, severity: rule.severity, ...hit, ...stakeOf(hit.subject, analysis) })
    }
  }
  return findings.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      Number(isLost(b, analysis)) - Number(isLost(a, analysis)) ||
      compareText(endsOn(a.evidence, analysis), endsOn(b.evidence, analysis)) ||
      amountOf(b) - amountOf(a) ||
      rules.findIndex(({ id }) => id === a.rule) - rules.findIndex(({ id }) => id === b.rule) ||
      compareText(a.subject, b.subject),
  )
}

const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'notice']

function stakeOf(subject: Finding['subject'], { index }: Analysis): Stake {
  const licences = (subject === 'vault' ? index.licences : licencesOf(subject, index)).toSorted(
    (a, b) => (b.value?.amount ?? 0) - (a.value?.amount ?? 0) || compareText(a.id, b.id),
  )
  return {
    value: valueOf(licences),
    keepsakes: keepsakesOf(licences),
    licences: licences.map(({ id }) => id),
  }
}

function licencesOf(subject: VaultRecord['id'], index: Analysis['index']): readonly Licence[] {
  const record = index.byId.get(subject)
  return record?.type === 'licence' ? [record] : index.licencesOf(subject)
}

/** Whether the subject is marked ×, or a licence that nothing leads to. */
function isLost({ subject }: Finding, { accounts }: Analysis): boolean {
  return subject !== 'vault' && (accounts.get(subject)?.mark ?? 'lost') === 'lost'
}

/** The day on which the first of the ties in the evidence ends; far away when none does. */
function endsOn(evidence: readonly NodeId[], { index }: Analysis): string {
  const days = evidence.flatMap((node) => {
    const { recordId } = partsOf(node)
    const record = recordId === null ? undefined : index.byId.get(recordId)
    return record?.type === 'tie' || record?.type === 'contact-point' ? (record.endsOn ?? []) : []
  })
  return days.sort(compareText)[0] ?? '9999-12-31'
}

function amountOf({ value }: Finding): number {
  return Math.max(0, ...value.map(({ amount }) => amount))
}
