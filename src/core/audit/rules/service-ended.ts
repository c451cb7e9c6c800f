import { leanable } from '../../catalog/provenance.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The account is one at a service that no longer exists. */
export const serviceEnded = defineRule({
  id: 'service-ended',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      const { historic } = serviceOf(account, analysis.index)
      if (historic === undefined || !leanable(historic)) continue
      yield {
        subject: account.id,
        evidence: [],
        ...(historic.confidence === 'operator' ? {} : { severity: 'notice' }),
        nextStep: step('change-service', account.id),
      }
    }
  },
})
