import { rowOf, type NodeId } from '../../graph/graph.ts'
import { nodeOf } from '../../graph/nodes.ts'
import { isReachable } from '../../graph/state.ts'
import { isConfirmed } from '../confirm.ts'
import { provenStep } from '../next-step.ts'
import { defineRule } from '../rule.ts'

/** Two-step verification asks for one thing on every way, and only that one thing answers it. */
export const secondFactorSingle = defineRule({
  id: 'second-factor-single',
  about: 'way-back',
  severity: 'warning',
  *check({ analysis }) {
    const { graph, states } = analysis
    for (const found of analysis.accounts.values()) {
      const { account, gaps, resilience } = found
      if (account.twoStep !== 'on' || gaps.length > 0 || resilience !== 1) continue
      const factor = graph.index.numberById.get(nodeOf('factor', account.id))
      if (factor === undefined) continue
      const answers = new Set<NodeId>()
      for (const method of rowOf(graph.index.givers, factor)) {
        const needs = graph.methods[method]?.needs ?? []
        const isLive = needs.every((need) => isReachable(states.get(need) ?? 'lost'))
        if (isLive) for (const need of needs) answers.add(need)
      }
      const [only] = answers
      // A code that this notebook makes itself goes with the notebook, which has a finding of its own.
      if (only === undefined || answers.size > 1) continue
      if (!isConfirmed(analysis, nodeOf('account', account.id), [only])) continue
      yield { subject: account.id, evidence: [only], nextStep: provenStep(analysis, found, [only]) }
    }
  },
})
