import type { AccountAnalysis, Analysis } from '../graph/analysis.ts'
import { serviceOf } from '../graph/derive.ts'
import { resetContacts } from '../graph/derive-account.ts'
import { findFixes, type Fix } from '../graph/fixes.ts'
import type { NodeId } from '../graph/graph.ts'
import { lossesWith } from './confirm.ts'
import type { NextAction, NextStep } from './rule.ts'

/** About how many minutes each step takes. */
const MINUTES: Readonly<Record<NextAction, number>> = {
  'add-phone': 10,
  'add-email': 10,
  'use-contact': 10,
  'keep-password': 3,
  'print-sheet': 5,
  'record-login': 3,
  'record-routes': 5,
  'record-factor': 5,
  'bind-account': 5,
  'print-kit': 5,
  'save-copy': 3,
  'way-back': 20,
}

/** Writes a next step. */
export function step(
  action: NextAction,
  recordId: NextStep['recordId'],
  contactPointId: NextStep['contactPointId'] = null,
): NextStep {
  return { action, recordId, contactPointId, minutes: MINUTES[action] }
}

/**
 * The step that would have kept the account within reach despite the evidence: the first proven fix of the kinds wanted, in
 * their order. When nothing on record or new helps, the way back that the service itself describes.
 */
export function provenStep(
  analysis: Analysis,
  { account }: AccountAnalysis,
  evidence: readonly NodeId[],
  wanted: readonly ('phone' | 'lasting-email' | 'email' | 'vault' | 'paper')[] = [
    'phone',
    'lasting-email',
    'email',
    'vault',
    'paper',
  ],
): NextStep {
  const fixes = findFixes([account], analysis.index, analysis.graph, lossesWith(analysis, evidence))
  const hasRoom = hasRoomForEmail(analysis, account)
  for (const kind of wanted) {
    const fix = fixes.find(({ change }) => matches(analysis, change, kind))
    if (fix === undefined || (kind === 'lasting-email' && !hasRoom)) continue
    return stepOf(fix.change, account.id)
  }
  return step('way-back', account.id)
}

/** Whether an address ends with a contract of a home, a line, a job or a school. */
export function endsWithContract(mailKind: string): boolean {
  return ['provider', 'carrier', 'work', 'school', 'hosting', 'disposable', 'relay'].includes(mailKind)
}

function matches(analysis: Analysis, change: Fix['change'], wanted: string): boolean {
  if (change.kind === 'keep-password-in-vault') return wanted === 'vault'
  if (change.kind === 'write-password-on-paper') return wanted === 'paper'
  if (change.medium === 'phone') return wanted === 'phone'
  if (wanted === 'email') return true
  if (wanted !== 'lasting-email') return false
  const contact =
    change.contactPointId === null ? undefined : analysis.index.contactById.get(change.contactPointId)
  return contact === undefined || (contact.medium === 'email' && !endsWithContract(contact.mailKind))
}

function stepOf(change: Fix['change'], accountId: NonNullable<NextStep['recordId']>): NextStep {
  switch (change.kind) {
    case 'keep-password-in-vault':
      return step('keep-password', accountId)
    case 'write-password-on-paper':
      return step('print-sheet', accountId)
    case 'add-reset-contact':
      if (change.contactPointId !== null) return step('use-contact', accountId, change.contactPointId)
      return step(change.medium === 'phone' ? 'add-phone' : 'add-email', accountId)
  }
}

function hasRoomForEmail(analysis: Analysis, account: AccountAnalysis['account']): boolean {
  const max = serviceOf(account).maxEmails?.value
  const emails = resetContacts(account, analysis.index).filter((contact) => contact.medium === 'email')
  return max === undefined || emails.length < max
}
