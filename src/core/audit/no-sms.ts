import { leanable } from '../catalog/provenance.ts'
import type { AccountAnalysis, Analysis } from '../graph/analysis.ts'
import { serviceOf } from '../graph/derive.ts'
import { resetContacts } from '../graph/derive-account.ts'
import { nodeOf } from '../graph/nodes.ts'
import { forgottenPassword, isConfirmed } from './confirm.ts'
import { provenStep } from './next-step.ts'
import type { RuleHit } from './rule.ts'

/** No code by SMS can arrive at a service that sends them. The loss: the password, and every contact point on file. Silent where nothing is on record or another way is left. */
export function* noSmsHit(analysis: Analysis, found: AccountAnalysis): Generator<RuleHit> {
  const { usesSms } = serviceOf(found.account)
  const contacts = resetContacts(found.account, analysis.index)
  if (!usesSms.value || !leanable(usesSms) || found.gaps.includes('reset-routes')) return
  const evidence = [forgottenPassword(found), ...contacts.map(({ id }) => nodeOf('contact', id))]
  if (!isConfirmed(analysis, nodeOf('account', found.account.id), evidence)) return
  const nextStep = provenStep(analysis, found, evidence, [
    'phone',
    'lasting-email',
    'email',
    'vault',
    'paper',
  ])
  yield { subject: found.account.id, evidence, nextStep }
}
