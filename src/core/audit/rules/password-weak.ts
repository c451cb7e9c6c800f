import { step } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** The grade (zxcvbn, 0 to 4) up to which a password is soon guessed. It is given when the password is typed. */
const WEAK = 1

/** The password is soon guessed. */
export const passwordWeak = defineRule({
  id: 'password-weak',
  about: 'record',
  severity: 'warning',
  *check({ analysis }) {
    for (const { account } of analysis.accounts.values()) {
      const strength = account.secretFacts?.password?.strength
      if (strength === undefined || strength > WEAK) continue
      yield { subject: account.id, evidence: [], nextStep: step('change-password', account.id) }
    }
  },
})
