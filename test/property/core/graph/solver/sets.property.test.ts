import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { createGraph, nodeId, type NodeId } from '#core/graph/graph'
import { minimalAccessSets } from '#core/graph/solver/access-sets'
import { lockoutSets, resilience } from '#core/graph/solver/lockout'
import { createReach, leavesOf, minimalSubsets } from '../../../../support/graph-oracle.ts'
import { anyGraph, anyLosses, TARGET, type RandomGraph } from '../../../../support/graphs.ts'

type Sets = readonly (readonly NodeId[])[]

const EVERY_SIZE = 12

const bruteLockouts = (graph: RandomGraph, losses: ReadonlySet<NodeId>, max: number): Sets => {
  const reaches = createReach(graph, TARGET, losses)
  return minimalSubsets(leavesOf(graph, losses), max, (isLost) => !reaches((leaf) => !isLost(leaf)))
}

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'lockout sets are all minimal sets that brute force finds',
  (graph, losses) => {
    const found = lockoutSets(createGraph(graph), TARGET, { losses, max: EVERY_SIZE })
    expect(found).toEqual(bruteLockouts(graph, losses, EVERY_SIZE))
  },
)

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'a limit leaves out the larger lockout sets and no other',
  (graph, losses) => {
    const built = createGraph(graph)
    const all = lockoutSets(built, TARGET, { losses, max: EVERY_SIZE })
    for (const max of [0, 1, 2, 3]) {
      expect(lockoutSets(built, TARGET, { losses, max })).toEqual(all.filter((set) => set.length <= max))
    }
  },
)

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'resilience is the size of the smallest lockout set',
  (graph, losses) => {
    const built = createGraph(graph)
    for (const max of [3, EVERY_SIZE]) {
      const smallest = lockoutSets(built, TARGET, { losses, max })[0]
      expect(resilience(built, TARGET, { losses, max })).toBe(smallest?.length ?? null)
    }
  },
)

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'leaves that are no candidates are never lost',
  (graph, losses) => {
    const candidates = (leaf: NodeId) => leaf !== nodeId('leaf0') && leaf !== nodeId('leaf1')
    const some = lockoutSets(createGraph(graph), TARGET, { losses, max: EVERY_SIZE, candidates })
    expect(some).toEqual(bruteLockouts(graph, losses, EVERY_SIZE).filter((set) => set.every(candidates)))
  },
)

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'access sets are all minimal sets that brute force finds',
  (graph, losses) => {
    const reaches = createReach(graph, TARGET, losses)
    const found = minimalAccessSets(createGraph(graph), TARGET, { losses })
    expect(found).toEqual(minimalSubsets(leavesOf(graph, losses), EVERY_SIZE, reaches))
  },
)

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'every reported set works and no proper subset does',
  (graph, losses) => {
    const built = createGraph(graph)
    const reaches = createReach(graph, TARGET, losses)
    const expectMinimal = (sets: Sets, works: (set: readonly NodeId[]) => boolean) => {
      for (const set of sets) {
        expect(works(set)).toBe(true)
        for (const member of set) expect(works(set.filter((other) => other !== member))).toBe(false)
      }
    }
    expectMinimal(minimalAccessSets(built, TARGET, { losses }), (set) =>
      reaches((leaf) => set.includes(leaf)),
    )
    expectMinimal(lockoutSets(built, TARGET, { losses }), (set) => !reaches((leaf) => !set.includes(leaf)))
  },
)

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'every minimal lockout set meets every minimal access set',
  (graph, losses) => {
    const built = createGraph(graph)
    const accessSets = minimalAccessSets(built, TARGET, { losses })
    for (const lockout of lockoutSets(built, TARGET, { losses, max: EVERY_SIZE })) {
      for (const set of accessSets) expect(set.some((leaf) => lockout.includes(leaf))).toBe(true)
    }
  },
)

test.prop([anyGraph, anyLosses], { numRuns: 300 })(
  'a shortened list of access sets still only holds sets that suffice',
  (graph, losses) => {
    const reaches = createReach(graph, TARGET, losses)
    const some = minimalAccessSets(createGraph(graph), TARGET, { losses, max: 2 })
    expect(some.length).toBeLessThanOrEqual(2)
    expect(some.length > 0).toBe(reaches(() => true))
    for (const set of some) expect(reaches((leaf) => set.includes(leaf))).toBe(true)
  },
)
