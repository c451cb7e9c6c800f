import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The login ID, or what the service has on file to reach the person, is not recorded: nobody else can supply it. */
export const unknownLogin = defineRule({
  id: 'unknown-login',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    for (const { account, gaps } of analysis.accounts.values()) {
      const [gap] = gaps
      if (gap === undefined) continue
      const action =
        gap === 'login' ? 'record-login' : gap === 'reset-routes' ? 'record-routes' : 'record-factor'
      yield { subject: account.id, evidence: [], nextStep: step(action, account.id) }
    }
  },
})
