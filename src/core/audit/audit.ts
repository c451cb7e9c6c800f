import { analyse, type Analysis } from '../graph/analysis/analysis.ts'
import type { NodeId } from '../graph/graph.ts'
import { partsOf } from '../graph/nodes.ts'
import { compareText } from '../order.ts'
import { keepsakesOf, valueOf } from '../graph/value.ts'
import type { VaultRecord } from '../record/document.ts'
import type { RecordId } from '../record/field.ts'
import type { Licence } from '../record/licence.ts'
import type { RuleHit, Severity, Stake, Variant } from './rule.ts'
import { rules, type RuleId } from './rules/index.ts'

export type { NextAction, NextStep, Severity, Variant } from './rule.ts'
export type { RuleId } from './rules/index.ts'

/** もろい所: a flagged fragility with its evidence, what is at stake, and one next step. */
export interface Finding
  extends Omit<RuleHit, 'severity' | 'involves' | 'dueOn' | 'variant' | 'trigger'>, Stake {
  readonly rule: RuleId
  readonly about: 'way-back' | 'record'
  readonly severity: Severity
  readonly involves: readonly RecordId[]
  /** The day (YYYY-MM-DD) on which it comes true; null where there is none to name. */
  readonly dueOn: string | null
  readonly variant: Variant | null
  /** The smallest loss that brings it about; empty where the evidence says all. */
  readonly trigger: readonly NodeId[]
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
  const steps = auditInSteps(records, analysis)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** As {@link auditAnalysis}, with a pause after every rule, so that something else can be done in between. */
export function* auditInSteps(
  records: readonly VaultRecord[],
  analysis: Analysis,
): Generator<undefined, readonly Finding[], undefined> {
  const findings: Finding[] = []
  const about = new Map<Finding['subject'], Finding[]>()
  const foundAbout = (id: Finding['subject']) => about.get(id) ?? []
  for (const rule of rules) {
    for (const hit of [...rule.check({ records, analysis, foundAbout })]) {
      const finding = findingOf(rule, hit, analysis)
      findings.push(finding)
      for (const id of new Set([finding.subject, ...finding.involves])) {
        const known = about.get(id)
        if (known === undefined) about.set(id, [finding])
        else known.push(finding)
      }
    }
    yield
  }
  return sortFindings(findings, analysis)
}

/** What decides is worked out once for each finding, not at each comparison. */
function sortFindings(findings: readonly Finding[], analysis: Analysis): readonly Finding[] {
  const placed = findings.map((finding) => ({
    finding,
    severity: SEVERITIES.indexOf(finding.severity),
    isStanding: Number(!isLost(finding, analysis)),
    endsOn: endsOn(finding, analysis),
    amount: amountOf(finding),
    rule: RULE_ORDER.get(finding.rule) ?? 0,
  }))
  placed.sort(
    (a, b) =>
      a.severity - b.severity ||
      a.isStanding - b.isStanding ||
      compareText(a.endsOn, b.endsOn) ||
      b.amount - a.amount ||
      a.rule - b.rule ||
      compareText(a.finding.subject, b.finding.subject),
  )
  return placed.map(({ finding }) => finding)
}

function findingOf(rule: (typeof rules)[number], hit: RuleHit, analysis: Analysis): Finding {
  const involves = hit.involves ?? []
  return {
    rule: rule.id,
    about: rule.about,
    severity: hit.severity ?? rule.severity,
    subject: hit.subject,
    evidence: hit.evidence,
    involves,
    dueOn: hit.dueOn ?? null,
    variant: hit.variant ?? null,
    trigger: hit.trigger ?? [],
    nextStep: hit.nextStep,
    ...stakeOf(hit.subject, involves, analysis),
  }
}

const RULE_ORDER = new Map(rules.map(({ id }, order) => [id, order]))
/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'notice']

/** What is bound to the subject and to what it involves; of this notebook, everything. */
function stakeOf(subject: Finding['subject'], involves: readonly RecordId[], { index }: Analysis): Stake {
  const bound =
    subject === 'vault' ? index.licences : [subject, ...involves].flatMap((id) => licencesOf(id, index))
  const licences = [...new Set(bound)].sort(
    (a, b) => (b.value?.amount ?? 0) - (a.value?.amount ?? 0) || compareText(a.id, b.id),
  )
  return {
    value: valueOf(licences),
    keepsakes: keepsakesOf(licences),
    licences: licences.map(({ id }) => id),
  }
}

function licencesOf(id: RecordId, index: Analysis['index']): readonly Licence[] {
  const record = index.byId.get(id)
  return record?.type === 'licence' ? [record] : index.licencesOf(id)
}

/** Whether the subject is an account that is marked ×, or a licence that nothing leads to. */
function isLost({ about, subject }: Finding, { accounts, index }: Analysis): boolean {
  if (about === 'record' || subject === 'vault') return false
  const type = index.byId.get(subject)?.type
  return type === 'licence' || accounts.get(subject)?.mark === 'lost'
}

/** The day on which it comes true, or the first of the ties in the evidence ends; far away when none does. */
function endsOn({ dueOn, evidence }: Finding, { index }: Analysis): string {
  if (dueOn !== null) return dueOn
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
