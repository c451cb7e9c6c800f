import { forgottenPassword } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Locked out already, or locked out as soon as the password is forgotten, for a reason that no finding before names. */
export const noWayBack = defineRule({
  id: 'no-way-back',
  severity: 'critical',
  *check({ analysis, found: before }) {
    for (const found of analysis.accounts.values()) {
      if (found.gaps.length > 0 || (found.resilience !== 0 && found.coldResilience !== 0)) continue
      const isNamed = before.some((hit) => hit.subject === found.account.id && hit.evidence.length <= 1)
      if (isNamed) continue
      const evidence = found.resilience === 0 ? [] : [forgottenPassword(found)]
      yield { subject: found.account.id, evidence, nextStep: provenStep(analysis, found, evidence) }
    }
  },
})
