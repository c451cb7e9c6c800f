import { forgottenPassword } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Value is bound to an account that one loss, or a forgotten password, locks out. */
export const valuableAndFragile = defineRule({
  id: 'valuable-and-fragile',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    for (const found of analysis.accounts.values()) {
      const isValuable = found.value.some(({ amount }) => amount > 0) || found.keepsakes.length > 0
      if (!isValuable || found.gaps.length > 0) continue
      const evidence =
        found.resilience === 0
          ? []
          : found.coldResilience === 0
            ? [forgottenPassword(found)]
            : found.resilience === 1
              ? found.lockout.find((set) => set.length === 1)
              : undefined
      if (evidence === undefined) continue
      yield { subject: found.account.id, evidence, nextStep: provenStep(analysis, found, evidence) }
    }
  },
})
