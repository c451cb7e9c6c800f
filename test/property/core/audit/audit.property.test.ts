import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { audit, auditAnalysis, type Finding } from '#core/audit/audit'
import { isConfirmed, lossesWith } from '#core/audit/confirm'
import { provenStep } from '#core/audit/next-step'
import { analyse } from '#core/graph/analysis'
import type { NodeId } from '#core/graph/graph'
import { nodeOf, partsOf, VAULT } from '#core/graph/nodes'
import { isReachableWithout } from '#core/graph/reach'
import { isReachable } from '#core/graph/state'
import type { VaultRecord } from '#core/record/document'
import type { RecordId } from '#core/record/field'
import { wayBack } from '../../../support/findings.ts'
import { anyShuffledVault, anyVault } from '../../../support/generated-records.ts'
import { applyNextStep } from '../../../support/next-steps.ts'
import { TODAY } from '../../../support/records.ts'

const RUNS = { numRuns: 200 }

/** The loss that a finding names and whom it is about, or what it misses. */
const keyOf = ({ rule, about, subject, evidence, involves, nextStep }: Finding) =>
  [rule, subject, ...(about === 'record' ? [nextStep.action] : evidence), ...involves].join(' ')

/** Whether the loss that a finding names puts out of reach what it is about. */
function locksOut(records: readonly VaultRecord[], finding: Finding): boolean {
  const { subject, evidence, involves } = finding
  const analysis = analyse(records, TODAY)
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

test.prop([anyVault], RUNS)('no silent fragility: what is fragile carries a finding', (records) => {
  const analysis = analyse(records, TODAY)
  const found = new Set(
    wayBack(auditAnalysis(records, analysis)).flatMap(({ subject, involves }) => [subject, ...involves]),
  )
  for (const { account, gaps, state, resilience, coldResilience } of analysis.accounts.values()) {
    const isFragile = !isReachable(state) || (resilience !== null && resilience <= 1) || coldResilience === 0
    // Where too little is recorded, that is what is said.
    if (isFragile && gaps.length === 0) expect(found).toContain(account.id)
  }
})

test.prop([anyVault], RUNS)('whatever is marked as unknown is told what to write down', (records) => {
  const analysis = analyse(records, TODAY)
  const unknown = [...analysis.accounts.values()].filter(({ mark }) => mark === 'unknown')
  const told = auditAnalysis(records, analysis).filter(({ rule }) => rule === 'unknown-login')
  expect(told.map(({ subject }) => subject).sort()).toEqual(unknown.map(({ account }) => account.id).sort())
})

test.prop([anyVault], RUNS)('no false alarm: the loss that is named locks out', (records) => {
  for (const finding of wayBack(audit(records, TODAY))) {
    expect(locksOut(records, finding), keyOf(finding)).toBe(true)
  }
})

test.prop([anyVault], RUNS)('what is only about the record names no loss', (records) => {
  for (const finding of audit(records, TODAY)) {
    if (finding.about === 'record') expect(finding.evidence, keyOf(finding)).toEqual([])
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
  for (const finding of wayBack(audit(records, TODAY))) {
    if (finding.nextStep.action === 'way-back') continue
    const once = applyNextStep(records, finding.nextStep)
    if (!locksOut(once, finding)) continue
    // It takes two changes: the second is the step that the same loss asks for now.
    const analysis = analyse(once, TODAY)
    const found = [...analysis.accounts.values()].find(
      ({ account }) => account.id === finding.nextStep.recordId,
    )
    if (found === undefined) throw new Error('only an account takes two changes')
    const isOfContact = analysis.index.byId.get(finding.subject as RecordId)?.type === 'contact-point'
    const forgotten = isOfContact ? [nodeOf('password', found.account.id)] : []
    const twice = applyNextStep(once, provenStep(analysis, found, [...forgotten, ...finding.evidence]))
    expect(locksOut(twice, finding), keyOf(finding)).toBe(false)
  }
})

test.prop([anyVault], RUNS)('asking the service is the step only where no other would do', (records) => {
  for (const finding of audit(records, TODAY)) {
    const { action, recordId } = finding.nextStep
    if (action !== 'way-back' || finding.involves.length > 0) continue
    for (const other of ['add-phone', 'add-email', 'add-factor', 'keep-password', 'print-sheet'] as const) {
      const changed = applyNextStep(records, { action: other, recordId, contactPointId: null, minutes: 0 })
      expect(locksOut(changed, finding), `${keyOf(finding)} after ${other}`).toBe(true)
    }
  }
})

test.prop([anyVault], RUNS)('what is to be registered survives the loss that is named', (records) => {
  const analysis = analyse(records, TODAY)
  for (const { nextStep, evidence } of auditAnalysis(records, analysis)) {
    if (nextStep.contactPointId === null || nextStep.action === 'plan') continue
    const contact = nodeOf('contact', nextStep.contactPointId)
    expect(isReachableWithout(analysis.graph, contact, lossesWith(analysis, evidence))).toBe(true)
  }
})

test.prop([anyVault], RUNS)('a rule says one thing about a subject at most', (records) => {
  const subjects = audit(records, TODAY).map(({ rule, subject }) => `${rule} ${subject}`)
  expect(new Set(subjects).size).toBe(subjects.length)
})

test.prop([anyShuffledVault], RUNS)('the order of the records changes no finding', ([records, shuffled]) => {
  expect(audit(shuffled, TODAY)).toEqual(audit(records, TODAY))
})
