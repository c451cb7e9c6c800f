import { leanable } from '../../catalog/provenance.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { isLasting } from '../../graph/what-if/fix-candidates.ts'
import { liveTargets } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The service keeps one address only, and the one it has may end. */
export const singleAddressService = defineRule({
  id: 'single-address-service',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      const { maxEmails } = serviceOf(account, analysis.index)
      if (maxEmails?.value !== 1 || !leanable(maxEmails)) continue
      const mails = liveTargets(analysis, account).filter(({ medium }) => medium === 'email')
      if (mails.length === 0 || mails.some(isLasting)) continue
      yield {
        subject: account.id,
        evidence: [],
        involves: mails.map(({ id }) => id),
        nextStep: step('change-contact', account.id),
      }
    }
  },
})
