import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { createGraph } from '#core/graph/graph'
import { circularGroups } from '#core/graph/solver/circles'
import { statesOf } from '#core/graph/solver/solve'
import { isReachable } from '#core/graph/state'
import { naiveCircles, nodesOf } from '../../../../support/graph-oracle.ts'
import { anyGraph, anyLosses, type RandomGraph } from '../../../../support/graphs.ts'

/** Most random graphs reach everything; without most of what was held, circles show. */
const anyPoorGraph: fc.Arbitrary<RandomGraph> = fc
  .tuple(anyGraph, fc.nat({ max: 2 }))
  .map(([{ methods, held }, count]) => ({ methods, held: held.slice(0, count) }))

test.prop([anyPoorGraph, anyLosses], { numRuns: 500 })(
  'finds the groups the definition names',
  (graph, losses) => {
    const targets = [...nodesOf(graph)]
    const groups = circularGroups(createGraph(graph), targets, losses).map((group) => group.join())
    expect(groups.toSorted()).toEqual(naiveCircles(graph, targets, losses))
  },
)

test.prop([anyPoorGraph, anyLosses])(
  'no member is reachable, and one of them would free all',
  (graph, losses) => {
    const states = statesOf(createGraph(graph), losses)
    for (const group of circularGroups(createGraph(graph), nodesOf(graph), losses)) {
      for (const member of group) expect(isReachable(states.get(member) ?? 'lost')).toBe(false)
      const frees = group.some((member) => {
        const freed = statesOf(createGraph({ ...graph, held: [...graph.held, member] }), losses)
        return group.every((other) => isReachable(freed.get(other) ?? 'lost'))
      })
      expect(frees).toBe(true)
    }
  },
)
