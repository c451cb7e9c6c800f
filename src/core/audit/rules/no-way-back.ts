import { forgottenPassword, isNamed } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Locked out already, or locked out as soon as the password is forgotten, for a reason that no finding before names. */
export const noWayBack = defineRule({
  id: 'no-way-back',
  about: 'way-back',
  severity: 'critical',
  *check({ analysis, foundAbout }) {
    for (const found of analysis.accounts.values()) {
      if (found.gaps.length > 0 || found.coldResilience !== 0) continue
      const evidence = found.resilience === 0 ? [] : [forgottenPassword(found)]
      if (isNamed(analysis, foundAbout(found.account.id), found, evidence)) continue
      yield { subject: found.account.id, evidence, nextStep: provenStep(analysis, found, evidence) }
    }
  },
})
