import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { ownSecrets } from '#core/graph/derive/losses'
import { createGraph } from '#core/graph/graph'
import { nodeOf } from '#core/graph/nodes'
import { lockoutSets } from '#core/graph/solver/lockout'
import { statesOf } from '#core/graph/solver/solve'
import { anyVault } from '../../../../support/generated-records.ts'
import { anyGraph, anyLosses, TARGET } from '../../../../support/graphs.ts'
import { naiveLockouts, naiveState } from '../../../../support/naive-solver.ts'
import { TODAY } from '../../../../support/records.ts'

test.prop([anyGraph, anyLosses])('the solver and the naive one agree on states and sets', (graph, losses) => {
  const built = createGraph(graph)
  const states = statesOf(built, losses)
  for (const node of built.nodes) expect(naiveState(graph, losses, node)).toBe(states.get(node))
  const sets = naiveLockouts({ ...graph, held: built.held }, losses, TARGET, 3)
  expect(sets).toEqual(lockoutSets(built, TARGET, { losses, max: 3 }))
})

test.prop([anyVault], { numRuns: 30 })(
  'an analysis has the sets of the naive solver, passwords forgotten or not',
  (records) => {
    const { accounts, graph, losses } = analyse(records, TODAY)
    for (const [id, { lockout, coldLockout, resilience, coldResilience }] of accounts) {
      const node = nodeOf('account', id)
      const now = naiveLockouts(graph, losses, node, 2)
      const cold = naiveLockouts(graph, new Set([...losses, ...ownSecrets(id)]), node, 2)
      const upTo2 = (sets: typeof lockout) => sets.filter((set) => set.length <= 2)
      expect(upTo2(lockout)).toEqual(now.filter((set) => set.length > 0))
      expect(upTo2(coldLockout)).toEqual(cold.filter((set) => set.length > 0))
      expect([resilience === 0, coldResilience === 0]).toEqual([now[0]?.length === 0, cold[0]?.length === 0])
    }
  },
)
