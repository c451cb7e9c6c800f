import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { createGraph } from '#core/graph/graph'
import { compareLosses } from '#core/graph/solver/compare'
import { compareStates } from '#core/graph/state'
import { naiveStates, worthOf } from '../../../../support/graph-oracle.ts'
import { anyGraph, anyLosses, anyReordering } from '../../../../support/graphs.ts'

test.prop([anyGraph, anyLosses, anyLosses], { numRuns: 300 })(
  'lists exactly the nodes whose state differs',
  (graph, before, after) => {
    const [old, now] = [naiveStates(graph, before), naiveStates(graph, after)]
    const expected = [...old].filter(([node, state]) => now.get(node) !== state).map(([node]) => node)
    const changes = compareLosses(createGraph(graph), before, after)
    expect(changes.map((change) => change.node)).toEqual(expected.sort())
    for (const change of changes) {
      expect([change.before, change.after]).toEqual([old.get(change.node), now.get(change.node)])
    }
  },
)

test.prop([anyGraph, anyLosses, anyLosses], { numRuns: 300 })(
  'each chain leads from the node, over a best way and a requirement of it that went, to a loss',
  (graph, before, after) => {
    const [old, now] = [naiveStates(graph, before), naiveStates(graph, after)]
    for (const change of compareLosses(createGraph(graph), before, after)) {
      const fell = compareStates(change.after, change.before) < 0
      const [better, worse, lost] = fell ? [old, now, after] : [now, old, before]
      let node = change.node
      for (const step of change.chain) {
        expect(step.node).toBe(node)
        expect(step.method.gives).toBe(node)
        expect(worthOf(step.method, better)).toBe(better.get(node))
        expect(step.method.needs).toContain(step.broken)
        const [was, is] = [better.get(step.broken) ?? 'lost', worse.get(step.broken) ?? 'lost']
        expect(compareStates(is, was)).toBeLessThan(0)
        expect(compareStates(is, better.get(node) ?? 'lost')).toBeLessThan(0)
        node = step.broken
      }
      expect(lost).toContain(node)
      expect(new Set(change.chain.map((step) => step.node)).size).toBe(change.chain.length)
    }
  },
)

test.prop([anyReordering, anyLosses, anyLosses])(
  'the order of methods is irrelevant',
  ([graph, reordered], before, after) => {
    const changes = compareLosses(createGraph(graph), before, after)
    expect(compareLosses(createGraph({ ...graph, methods: reordered }), before, after)).toEqual(changes)
  },
)
