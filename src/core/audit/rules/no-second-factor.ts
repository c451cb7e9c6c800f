import { leanable } from '../../catalog/provenance.ts'
import { serviceOf } from '../../graph/derive/derive.ts'
import { isValuable } from '../account-facts.ts'
import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/**
 * Something of value is guarded by a password alone, at a service that offers a second step. Said only where the way back
 * is safe: a second step makes an account that is fragile already easier to lose.
 */
export const noSecondFactor = defineRule({
  id: 'no-second-factor',
  about: 'record',
  severity: 'notice',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const { account, mark } = found
      const { offersTwoStep } = serviceOf(account, analysis.index)
      const isOffered = account.serviceId !== 'other' && offersTwoStep.value && leanable(offersTwoStep)
      if (account.twoStep !== 'off' || mark !== 'safe' || !isOffered || !isValuable(found)) continue
      yield { subject: account.id, evidence: [], nextStep: step('turn-on-two-step', account.id) }
    }
  },
})
