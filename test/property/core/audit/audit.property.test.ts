import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { audit, auditAnalysis } from '#core/audit/audit'
import { lossesWith } from '#core/audit/confirm'
import { provenStep } from '#core/audit/next-step'
import { analyse } from '#core/graph/analysis/analysis'
import { nodeOf } from '#core/graph/nodes'
import { isReachableWithout } from '#core/graph/solver/reach'
import type { RecordId } from '#core/record/field'
import {
  expectNextStepsToHelp,
  expectNoFalseAlarm,
  expectNoSilentFragility,
  findingKey,
  locksOut,
} from '../../../support/finding-laws.ts'
import { wayBack } from '../../../support/findings.ts'
import { anyShuffledVault, anyVault } from '../../../support/generated-records.ts'
import { applyNextStep } from '../../../support/next-steps.ts'
import { TODAY } from '../../../support/records.ts'

const RUNS = { numRuns: 200 }

test.prop([anyVault], RUNS)('no silent fragility: what is fragile carries a finding', expectNoSilentFragility)

test.prop([anyVault], RUNS)('whatever is marked as unknown is told what to write down', (records) => {
  const analysis = analyse(records, TODAY)
  const unknown = [...analysis.accounts.values()].filter(({ mark }) => mark === 'unknown')
  const told = auditAnalysis(records, analysis).filter(({ rule }) => rule === 'unknown-login')
  expect(told.map(({ subject }) => subject).sort()).toEqual(unknown.map(({ account }) => account.id).sort())
})

test.prop([anyVault], RUNS)(
  'no false alarm: the loss that is named locks out, and nothing of it could be left out',
  expectNoFalseAlarm,
)

test.prop([anyVault], RUNS)('what is only about the record names no loss', (records) => {
  for (const finding of audit(records, TODAY)) {
    if (finding.about === 'record') expect(finding.evidence, findingKey(finding)).toEqual([])
  }
})

test.prop([anyVault], RUNS)('following the next step makes the finding go away', expectNextStepsToHelp)

test.prop([anyVault], RUNS)('following the next step makes the loss that is named harmless', (records) => {
  for (const finding of wayBack(audit(records, TODAY))) {
    if (finding.nextStep.action === 'way-back') continue
    const once = applyNextStep(records, finding.nextStep)
    const analysis = analyse(once, TODAY)
    if (!locksOut(analysis, finding)) continue
    // It takes two changes: the second is the step that the same loss asks for now.
    const found = [...analysis.accounts.values()].find(
      ({ account }) => account.id === finding.nextStep.recordId,
    )
    if (found === undefined) throw new Error('only an account takes two changes')
    const isOfContact = analysis.index.byId.get(finding.subject as RecordId)?.type === 'contact-point'
    const forgotten = isOfContact ? [nodeOf('password', found.account.id)] : []
    const twice = applyNextStep(once, provenStep(analysis, found, [...forgotten, ...finding.evidence]))
    expect(locksOut(analyse(twice, TODAY), finding), findingKey(finding)).toBe(false)
  }
})

test.prop([anyVault], RUNS)('asking the service is the step only where no other would do', (records) => {
  for (const finding of audit(records, TODAY)) {
    const { action, recordId } = finding.nextStep
    if (action !== 'way-back' || finding.involves.length > 0) continue
    for (const other of ['add-phone', 'add-email', 'add-factor', 'keep-password', 'print-sheet'] as const) {
      const changed = applyNextStep(records, { action: other, recordId, contactPointId: null, minutes: 0 })
      expect(locksOut(analyse(changed, TODAY), finding), `${findingKey(finding)} after ${other}`).toBe(true)
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
