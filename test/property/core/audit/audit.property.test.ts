import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { audit, auditAnalysis, type Finding } from '#core/audit/audit'
import { lossesWith } from '#core/audit/confirm'
import { provenStep } from '#core/audit/next-step'
import { analyse } from '#core/graph/analysis'
import { nodeOf, partsOf, VAULT } from '#core/graph/nodes'
import { statesOf } from '#core/graph/solve'
import { isReachable } from '#core/graph/state'
import type { VaultRecord } from '#core/record/document'
import { anyShuffledVault, anyVault } from '../../../support/generated-records.ts'
import { applyNextStep } from '../../../support/next-steps.ts'
import { TODAY } from '../../../support/records.ts'

const RUNS = { numRuns: 200 }

/** The loss that a finding names, or what it misses. */
const keyOf = ({ rule, subject, evidence, nextStep }: Finding) =>
  [rule, subject, ...(rule === 'unknown-login' ? [nextStep.action] : evidence)].join(' ')

/** Whether the loss that a finding names makes its subject unreachable. */
function locksOut(records: readonly VaultRecord[], { subject, evidence }: Finding): boolean {
  const analysis = analyse(records, TODAY)
  const states = statesOf(analysis.graph, lossesWith(analysis, evidence))
  if (subject === 'vault') return !isReachable(states.get(VAULT) ?? 'lost')
  const kind = analysis.accounts.has(subject) ? 'account' : 'licence'
  return !isReachable(states.get(nodeOf(kind, subject)) ?? 'lost')
}

test.prop([anyVault], RUNS)('no silent fragility: what is fragile carries a finding', (records) => {
  const analysis = analyse(records, TODAY)
  const found = new Set(auditAnalysis(records, analysis).map(({ subject }) => subject))
  for (const { account, state, resilience, coldResilience } of analysis.accounts.values()) {
    const isFragile = !isReachable(state) || (resilience !== null && resilience <= 1) || coldResilience === 0
    if (isFragile) expect(found).toContain(account.id)
  }
})

test.prop([anyVault], RUNS)('whatever is marked as unknown is told what to write down', (records) => {
  const analysis = analyse(records, TODAY)
  const unknown = [...analysis.accounts.values()].filter(({ mark }) => mark === 'unknown')
  const told = auditAnalysis(records, analysis).filter(({ rule }) => rule === 'unknown-login')
  expect(told.map(({ subject }) => subject).sort()).toEqual(unknown.map(({ account }) => account.id).sort())
})

test.prop([anyVault], RUNS)('no false alarm: the loss that is named locks out', (records) => {
  for (const finding of audit(records, TODAY)) {
    if (finding.rule !== 'unknown-login') expect(locksOut(records, finding), keyOf(finding)).toBe(true)
  }
})

test.prop([anyVault], RUNS)('besides the password, nothing of what is named could be left out', (records) => {
  for (const finding of audit(records, TODAY)) {
    for (const spared of finding.evidence.filter((node) => partsOf(node).kind !== 'password')) {
      const evidence = finding.evidence.filter((node) => node !== spared)
      const why = `${keyOf(finding)} without ${spared}`
      expect(locksOut(records, { ...finding, evidence }), why).toBe(false)
    }
  }
})

test.prop([anyVault], RUNS)('following the next step makes the finding go away', (records) => {
  for (const finding of audit(records, TODAY)) {
    if (finding.nextStep.action === 'way-back') continue
    let changed = records
    let left: Finding | undefined = finding
    // Where it takes two changes, the first is made first; there are never more.
    for (let steps = 0; steps < 2 && left !== undefined; steps += 1) {
      changed = applyNextStep(changed, left.nextStep)
      left = audit(changed, TODAY).find((other) => keyOf(other) === keyOf(finding))
    }
    expect(left, keyOf(finding)).toBeUndefined()
  }
})

test.prop([anyVault], RUNS)('following the next step makes the loss that is named harmless', (records) => {
  for (const finding of audit(records, TODAY)) {
    if (finding.nextStep.action === 'way-back' || finding.rule === 'unknown-login') continue
    const once = applyNextStep(records, finding.nextStep)
    if (!locksOut(once, finding)) continue
    // It takes two changes: the second is the step that the same loss asks for now.
    const analysis = analyse(once, TODAY)
    const found = [...analysis.accounts.values()].find(({ account }) => account.id === finding.subject)
    if (found === undefined) throw new Error('only an account takes two changes')
    const twice = applyNextStep(once, provenStep(analysis, found, finding.evidence))
    expect(locksOut(twice, finding), keyOf(finding)).toBe(false)
  }
})

test.prop([anyVault], RUNS)('asking the service is the step only where no other would do', (records) => {
  for (const finding of audit(records, TODAY)) {
    const { action, recordId } = finding.nextStep
    if (action !== 'way-back') continue
    for (const other of ['add-phone', 'add-email', 'add-factor', 'keep-password', 'print-sheet'] as const) {
      const changed = applyNextStep(records, { action: other, recordId, contactPointId: null, minutes: 0 })
      expect(locksOut(changed, finding), `${keyOf(finding)} after ${other}`).toBe(true)
    }
  }
})

test.prop([anyVault], RUNS)('what is to be registered survives the loss that is named', (records) => {
  const analysis = analyse(records, TODAY)
  for (const { nextStep, evidence } of auditAnalysis(records, analysis)) {
    if (nextStep.contactPointId === null) continue
    const states = statesOf(analysis.graph, lossesWith(analysis, evidence))
    expect(isReachable(states.get(nodeOf('contact', nextStep.contactPointId)) ?? 'lost')).toBe(true)
  }
})

test.prop([anyVault], RUNS)('a rule says one thing about a subject at most', (records) => {
  const subjects = audit(records, TODAY).map(({ rule, subject }) => `${rule} ${subject}`)
  expect(new Set(subjects).size).toBe(subjects.length)
})

test.prop([anyShuffledVault], RUNS)('the order of the records changes no finding', ([records, shuffled]) => {
  expect(audit(shuffled, TODAY)).toEqual(audit(records, TODAY))
})
