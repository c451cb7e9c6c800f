import { expect } from 'vitest'
import { audit, auditAnalysis, type Finding } from '#core/audit/audit'
import { isConfirmed } from '#core/audit/confirm'
import { analyse, type Analysis } from '#core/graph/analysis/analysis'
import type { NodeId } from '#core/graph/graph'
import { nodeOf, VAULT } from '#core/graph/nodes'
import { isReachable } from '#core/graph/state'
import type { VaultRecord } from '#core/record/document'
import { wayBack } from './findings.ts'
import { applyNextStep } from './next-steps.ts'
import { TODAY } from './records.ts'

/** What tells findings apart: the loss that one names and whom it is about, or what it misses. */
export const findingKey = ({ rule, about, subject, evidence, involves, nextStep }: Finding): string =>
  [rule, subject, ...(about === 'record' ? [nextStep.action] : evidence), ...involves].join(' ')

/** Whether the loss that a finding names puts out of reach what it is about. */
export function locksOut(analysis: Analysis, finding: Finding): boolean {
  const { subject, evidence, involves } = finding
  const isOut = (node: NodeId, loss: readonly NodeId[] = evidence) => isConfirmed(analysis, node, loss)
  if (subject === 'vault') return isOut(VAULT)
  switch (analysis.index.byId.get(subject)?.type) {
    case 'contact-point':
      // It is the reason for each account that hangs on it: at once, or once the password is forgotten.
      return involves.every((id) => {
        const [node, password] = [nodeOf('account', id), nodeOf('password', id)]
        return [[], [password]].some((gone) => !isOut(node, gone) && isOut(node, [...gone, ...evidence]))
      })
    case 'account': {
      const members = finding.rule === 'circular-recovery' ? [subject, ...involves] : [subject]
      return members.every((id) => isOut(nodeOf('account', id)))
    }
    default:
      return isOut(nodeOf('licence', subject))
  }
}

/** No silent fragility: what is fragile carries a finding. Where too little is recorded, that is what is said. */
export function expectNoSilentFragility(records: readonly VaultRecord[]): void {
  const analysis = analyse(records, TODAY)
  const findings = auditAnalysis(records, analysis)
  const found = new Set(wayBack(findings).flatMap(({ subject, involves }) => [subject, ...involves]))
  const toWriteDown = new Set(
    findings.flatMap(({ rule, subject }) => (rule === 'unknown-login' ? [subject] : [])),
  )
  for (const { account, gaps, state, resilience, coldResilience } of analysis.accounts.values()) {
    const isFragile = !isReachable(state) || (resilience !== null && resilience <= 1) || coldResilience === 0
    if (isFragile) expect(gaps.length === 0 ? found : toWriteDown).toContain(account.id)
  }
}

/**
 * Following the next step makes the finding go away. Where it takes two changes, the first is made first; there are never more.
 */
export function expectNextStepsToHelp(records: readonly VaultRecord[]): void {
  const findings = audit(records, TODAY)
  for (const finding of findings) {
    if (finding.nextStep.action === 'way-back') continue
    let changed = records
    let left: Finding | undefined = finding
    for (let steps = 0; steps < 2 && left !== undefined; steps += 1) {
      changed = applyNextStep(changed, left.nextStep)
      left = audit(changed, TODAY).find((other) => findingKey(other) === findingKey(finding))
    }
    expect(left, findingKey(finding)).toBeUndefined()
  }
}

/** No false alarm: the loss that is named locks out, and besides the password nothing of it could be left out. */
export function expectNoFalseAlarm(records: readonly VaultRecord[]): void {
  const analysis = analyse(records, TODAY)
  for (const finding of wayBack(auditAnalysis(records, analysis))) {
    expect(locksOut(analysis, finding), findingKey(finding)).toBe(true)
    // What is named as enough for a circle leaves none of it.
    if (finding.trigger.length > 0) {
      expect(locksOut(analysis, { ...finding, evidence: finding.trigger }), findingKey(finding)).toBe(true)
    }
    for (const spared of finding.evidence.filter((node) => !node.startsWith('password:'))) {
      const evidence = finding.evidence.filter((node) => node !== spared)
      const why = `${findingKey(finding)} without ${spared}`
      expect(locksOut(analysis, { ...finding, evidence }), why).toBe(false)
    }
  }
}
