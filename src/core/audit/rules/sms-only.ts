import { leanable } from '../../catalog/provenance.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { liveTargets } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Every way back is a text message, at a service that is giving those up. */
export const smsOnly = defineRule({
  id: 'sms-only',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const { account, gaps } of analysis.accounts.values()) {
      const { smsEnding } = serviceOf(account, analysis.index)
      if (smsEnding?.value !== true || !leanable(smsEnding) || gaps.length > 0) continue
      const targets = liveTargets(analysis, account)
      const hasOther = account.factors.length > 0 || account.secretFacts?.recoveryCodes !== undefined
      if (hasOther || targets.length === 0 || targets.some(({ medium }) => medium === 'email')) continue
      yield { subject: account.id, evidence: [], nextStep: step('add-email', account.id) }
    }
  },
})
