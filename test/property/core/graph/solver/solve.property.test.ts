import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { createGraph, type NodeId } from '#core/graph/graph'
import { statesOf } from '#core/graph/solver/solve'
import { compareStates, type State } from '#core/graph/state'
import { applyOnce, naiveStates } from '../../../../support/graph-oracle.ts'
import { anyGraph, anyLosses, anyMethod, anyNode, anyReordering } from '../../../../support/graphs.ts'

type States = ReadonlyMap<NodeId, State>

const sorted = (states: States) => [...states].sort(([a], [b]) => (a < b ? -1 : 1))

function expectNoneHigher(lower: States, upper: States) {
  for (const [node, state] of lower)
    expect(compareStates(state, upper.get(node) ?? 'lost')).toBeLessThanOrEqual(0)
}

test.prop([anyGraph, anyLosses])(
  'is stable: applying the equations once more changes nothing',
  (graph, losses) => {
    const states = statesOf(createGraph(graph), losses)
    expect(sorted(applyOnce(graph, losses, states))).toEqual(sorted(states))
  },
)

test.prop([anyGraph, anyLosses])(
  'is the least: what repeated application from "all lost" comes to',
  (graph, losses) => {
    expect(sorted(statesOf(createGraph(graph), losses))).toEqual(sorted(naiveStates(graph, losses)))
  },
)

test.prop([anyGraph, anyLosses, anyLosses])('losing more never raises a state', (graph, losses, more) => {
  const built = createGraph(graph)
  expectNoneHigher(statesOf(built, new Set([...losses, ...more])), statesOf(built, losses))
})

test.prop([anyGraph, anyLosses, anyNode])(
  'holding one thing more never lowers a state',
  (graph, losses, thing) => {
    const richer = createGraph({ ...graph, held: [...graph.held, thing] })
    expectNoneHigher(statesOf(createGraph(graph), losses), statesOf(richer, losses))
  },
)

test.prop([anyGraph, anyLosses, anyMethod])(
  'one more method never lowers a state',
  (graph, losses, method) => {
    const richer = createGraph({ ...graph, methods: [...graph.methods, method] })
    expectNoneHigher(statesOf(createGraph(graph), losses), statesOf(richer, losses))
  },
)

test.prop([anyReordering, anyLosses])('the order of methods is irrelevant', ([graph, reordered], losses) => {
  const states = statesOf(createGraph({ ...graph, methods: reordered }), losses)
  expect(sorted(states)).toEqual(sorted(statesOf(createGraph(graph), losses)))
})
