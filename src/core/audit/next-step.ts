import type { AccountAnalysis, Analysis } from '../graph/analysis/analysis.ts'
import type { FixKind } from '../graph/what-if/fix-candidates.ts'
import { smallestFix } from '../graph/what-if/fixes.ts'
import type { NodeId } from '../graph/graph.ts'
import type { RecordId } from '../record/field.ts'
import { lossesWith } from './confirm.ts'
import type { NextAction, NextStep } from './rule.ts'

/** About how many minutes each step takes. */
const MINUTES: Readonly<Record<NextAction, number>> = {
  'add-phone': 10,
  'add-email': 10,
  'use-contact': 10,
  'add-factor': 10,
  'keep-password': 3,
  'print-sheet': 5,
  'record-login': 3,
  'record-routes': 5,
  'record-factor': 5,
  'bind-account': 5,
  'print-kit': 5,
  'print-again': 5,
  'save-copy': 3,
  plan: 30,
  'go-on-plan': 15,
  'change-contact': 10,
  'prove-contact': 5,
  'see-paper': 3,
  'move-paper': 5,
  'change-password': 10,
  'turn-on-two-step': 10,
  'sign-in': 3,
  'check-service': 5,
  'record-identity': 5,
  'record-former-passwords': 5,
  'record-codes': 5,
  'record-guardian': 3,
  'record-administrators': 5,
  'record-agreement-mail': 5,
  'record-proof': 5,
  'record-device': 3,
  'use-value': 10,
  'settle-bound': 20,
  'settle-twice': 10,
  'change-service': 10,
  'mend-note': 3,
  'way-back': 20,
}

/** Writes a next step. */
export function step(
  action: NextAction,
  recordId: RecordId | null,
  contactPointId: RecordId | null = null,
): NextStep {
  return { action, recordId, contactPointId, minutes: MINUTES[action] }
}

/**
 * The step that would have kept the account within reach despite the evidence, proven by the solver; the first of two where
 * it takes two. When nothing would, the way back that the service itself describes.
 */
export function provenStep(
  analysis: Analysis,
  { account }: AccountAnalysis,
  evidence: readonly NodeId[],
): NextStep {
  const [change] = fixOf(analysis, account, evidence)
  return change === undefined ? step('way-back', account.id) : stepOf(change, account.id)
}

/** As {@link provenStep}, where registering one contact point is all it takes; else null: then no contact is the reason. */
export function contactStep(
  analysis: Analysis,
  { account }: AccountAnalysis,
  evidence: readonly NodeId[],
): NextStep | null {
  const [change, another] = fixOf(analysis, account, evidence)
  if (change?.kind !== 'add-reset-contact' || another !== undefined) return null
  return stepOf(change, account.id)
}

function fixOf(
  analysis: Analysis,
  account: AccountAnalysis['account'],
  evidence: readonly NodeId[],
): readonly FixKind[] {
  return smallestFix(account, analysis.index, analysis.graph, lossesWith(analysis, evidence))
}

function stepOf(change: FixKind, accountId: RecordId): NextStep {
  switch (change.kind) {
    case 'add-second-factor':
      return step('add-factor', accountId)
    case 'keep-password-in-vault':
      return step('keep-password', accountId)
    case 'write-password-on-paper':
      return step('print-sheet', accountId)
    case 'add-reset-contact':
      if (change.contactPointId !== null) return step('use-contact', accountId, change.contactPointId)
      return step(change.medium === 'phone' ? 'add-phone' : 'add-email', accountId)
  }
}
