import { forgottenPassword, isNamed } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** One loss locks out, with the password at hand or forgotten, for a reason that no finding before this one names. */
export const singlePoint = defineRule({
  id: 'single-point',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis, foundAbout }) {
    for (const found of analysis.accounts.values()) {
      if (found.gaps.length > 0) continue
      const hot = found.lockout.filter((set) => set.length === 1)
      const cold = found.coldLockout.filter((set) => set.length === 1)
      const losses = [...hot, ...cold.map((set) => [forgottenPassword(found), ...set])]
      const before = foundAbout(found.account.id)
      const evidence = losses.find((loss) => !isNamed(analysis, before, found, loss))
      if (evidence === undefined) continue
      yield { subject: found.account.id, evidence, nextStep: provenStep(analysis, found, evidence) }
    }
  },
})
