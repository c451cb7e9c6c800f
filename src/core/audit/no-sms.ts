import { leanable } from '../catalog/provenance.ts'
import type { AccountAnalysis, Analysis } from '../graph/analysis/analysis.ts'
import { serviceOf } from '../graph/derive/derive.ts'
import { resetContacts } from '../graph/derive/derive-account.ts'
import { nodeOf } from '../graph/nodes.ts'
import { lossOf } from './confirm.ts'
import { contactStep } from './next-step.ts'
import type { RuleHit } from './rule.ts'

/**
 * No code by SMS can arrive at a service that sends them. The loss: the password, and the contact points on file. Silent
 * where nothing is on record, where another way is left, and where a number would not help.
 */
export function* noSmsHit(analysis: Analysis, found: AccountAnalysis): Generator<RuleHit> {
  const { usesSms } = serviceOf(found.account, analysis.index)
  if (!usesSms.value || !leanable(usesSms) || found.gaps.includes('reset-routes')) return
  const contacts = resetContacts(found.account, analysis.index)
  const evidence = lossOf(
    analysis,
    found,
    contacts.map(({ id }) => nodeOf('contact', id)),
  )
  if (evidence === null) return
  const nextStep = contactStep(analysis, found, evidence)
  if (nextStep !== null) yield { subject: found.account.id, evidence, nextStep }
}
