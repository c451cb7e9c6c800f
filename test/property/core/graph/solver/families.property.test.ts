import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { at, createGraph, rowOf, type NodeId } from '#core/graph/graph'
import { condense } from '#core/graph/solver/condense'
import { familiesOf } from '#core/graph/solver/families'
import { createReach, leavesOf, minimalSubsets, nodesOf } from '../../../../support/graph-oracle.ts'
import { anyGraph, anyLosses, anyReordering, type RandomGraph } from '../../../../support/graphs.ts'

const RUNS = { numRuns: 200 }
const anyMax = fc.constantFrom(0, 1, 2, 3, 12)

function brute(
  side: 'lockout' | 'access',
  graph: RandomGraph,
  node: NodeId,
  losses: ReadonlySet<NodeId>,
  max: number,
) {
  const reaches = createReach(graph, node, losses)
  return minimalSubsets(leavesOf(graph, losses), max, (isIn) =>
    side === 'access' ? reaches(isIn) : !reaches((leaf) => !isIn(leaf)),
  )
}

test.prop([anyGraph, anyLosses, anyMax, fc.constantFrom('lockout', 'access')], RUNS)(
  'every node has exactly the minimal sets that brute force finds',
  (graph, losses, max, side) => {
    const families = familiesOf(createGraph(graph), { side, max, losses })
    const asked = [...nodesOf(graph)].filter((node) => !losses.has(node)).slice(-3)
    for (const node of asked) expect(families.of(node)).toEqual(brute(side, graph, node, losses, max))
  },
)

test.prop([anyGraph, anyLosses, anyLosses, fc.constantFrom('lockout', 'access')], RUNS)(
  'losing more is the same as having lost it from the start',
  (graph, losses, more, side) => {
    const built = createGraph(graph)
    const question = { side, max: 3 }
    const families = familiesOf(built, { ...question, losses })
    const anew = familiesOf(built, { ...question, losses: new Set([...losses, ...more]) })
    const less = families.losing([...more])
    for (const node of nodesOf(graph)) {
      expect(families.without(node, [...more])).toEqual(anew.of(node))
      expect(less.of(node)).toEqual(anew.of(node))
    }
  },
)

test.prop([anyReordering, anyLosses], RUNS)(
  'the order of methods is irrelevant',
  ([graph, reordered], losses) => {
    const question = { side: 'lockout', max: 3, losses } as const
    const one = familiesOf(createGraph(graph), question)
    const other = familiesOf(createGraph({ ...graph, methods: reordered }), question)
    for (const node of nodesOf(graph)) expect(other.of(node)).toEqual(one.of(node))
  },
)

test.prop([anyGraph], RUNS)('nodes that need each other are one group, after all that they need', (graph) => {
  const { index } = createGraph(graph)
  const { groupOf, members, isCircle } = condense(index, () => true)
  const needs = new Map<number, Set<number>>()
  for (let node = 0; node < index.idByNumber.length; node += 1) {
    const all = new Set<number>()
    const visit = (from: number) => {
      for (const method of rowOf(index.givers, from)) {
        for (const need of rowOf(index.needs, method)) {
          if (all.has(need)) continue
          all.add(need)
          visit(need)
        }
      }
    }
    visit(node)
    needs.set(node, all)
  }
  for (const [node, all] of needs) {
    const group = at(groupOf, node)
    expect([...rowOf(members, group)]).toContain(node)
    expect(at(isCircle, group)).toBe(all.has(node) ? 1 : 0)
    for (const need of all) {
      expect(at(groupOf, need)).toBeLessThanOrEqual(group)
      expect(at(groupOf, need) === group).toBe(needs.get(need)?.has(node) === true)
    }
  }
})
