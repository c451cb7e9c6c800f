import type { NodeId } from '../../graph/graph.ts'
import { forgottenPassword } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** One loss locks out, with the password at hand or forgotten, for a reason that no finding before this one names. */
export const singlePoint = defineRule({
  id: 'single-point',
  severity: 'warning',
  *check({ analysis, found: before }) {
    for (const found of analysis.accounts.values()) {
      if (found.gaps.length > 0) continue
      const named = new Set<NodeId>(
        before.filter((hit) => hit.subject === found.account.id).flatMap((hit) => hit.evidence),
      )
      const single = (sets: readonly (readonly NodeId[])[]) =>
        sets.find((set) => set.length === 1 && set.some((node) => !named.has(node)))
      const hot = found.resilience === 1 ? single(found.lockout) : undefined
      // A finding before this one that names the forgotten password has said what the cold case is about.
      const cold = found.coldResilience === 1 && named.size === 0 ? single(found.coldLockout) : undefined
      const evidence = hot ?? (cold === undefined ? undefined : [forgottenPassword(found), ...cold])
      if (evidence === undefined) continue
      yield { subject: found.account.id, evidence, nextStep: provenStep(analysis, found, evidence) }
    }
  },
})
