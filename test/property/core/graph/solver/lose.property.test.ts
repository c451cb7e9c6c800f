import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { at, createGraph, rowOf } from '#core/graph/graph'
import { loseMore } from '#core/graph/solver/lose'
import { solve } from '#core/graph/solver/solve'
import { STATES } from '#core/graph/state'
import { naiveStates } from '../../../../support/graph-oracle.ts'
import { anyGraph, anyLosses } from '../../../../support/graphs.ts'

test.prop([anyGraph, anyLosses, anyLosses, anyLosses], { numRuns: 300 })(
  'losing step by step comes to what losing all at once does',
  (graph, first, second, third) => {
    const built = createGraph(graph)
    const numbersOf = (losses: Iterable<string>) =>
      [...losses].flatMap((id) => built.index.numberById.get(id as never) ?? [])
    let standing = loseMore(built.index, solve(built.index, first), numbersOf(second))
    const before = standing
    standing = loseMore(built.index, standing, numbersOf(third))
    const expected = naiveStates(graph, new Set([...first, ...second, ...third]))
    for (const [node, id] of built.index.idByNumber.entries()) {
      expect(STATES[at(standing.level, node)]).toBe(expected.get(id))
    }
    const fallen = [...before.level.keys()].filter((node) => before.level[node] !== standing.level[node])
    expect(standing.fallen.toSorted((a, b) => a - b)).toEqual(fallen)
  },
)

test.prop([anyGraph, anyLosses, anyLosses])(
  'what stands, stands on ways that carry it',
  (graph, first, second) => {
    const { index } = createGraph(graph)
    const numbers = [...second].flatMap((id) => index.numberById.get(id) ?? [])
    const { level, via } = loseMore(index, solve(index, first), numbers)
    for (const [node, worth] of level.entries()) {
      const seen = new Set([node])
      for (const one of seen) {
        const method = at(via, one)
        if (method === -1) continue
        expect(at(index.gives, method)).toBe(one)
        for (const need of rowOf(index.needs, method)) {
          expect(at(level, need)).toBeGreaterThanOrEqual(worth)
          expect(need).not.toBe(node)
          seen.add(need)
        }
      }
    }
  },
)
