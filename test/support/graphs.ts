import { fc } from '@fast-check/vitest'
import { createGraph, nodeId, type AccessGraph, type AccessMethod, type NodeId } from '#core/graph/graph'
import { STATES, type State } from '#core/graph/state'

/** A rule as a bare-graph file holds it. */
interface SketchedRule {
  readonly needs: readonly string[]
  readonly gives: string
  readonly cap?: State
}

/** Reads `a + b -> x; c -> x @slow; -> x @appeal`: what opens what, and the cap where it is not `now`. */
export function rules(sketch: string): readonly SketchedRule[] {
  return sketch
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, needs = '', gives = '', cap] = /^(.*?)->\s*(\w+)\s*(?:@(\w+))?$/.exec(line) ?? []
      const names = needs.split('+').map((name) => name.trim())
      const state = STATES.find((known) => known === cap)
      return { needs: names.filter((name) => name !== ''), gives, ...(state && { cap: state }) }
    })
}

/** Builds the methods of a sketch. */
export function methods(sketch: string): readonly AccessMethod[] {
  return rules(sketch).map(({ needs, gives, cap = 'now' }) => ({
    gives: nodeId(gives),
    needs: needs.map(nodeId),
    cap,
  }))
}

/** Builds the graph of a sketch; every leaf is held unless `held` names those that are. */
export function graph(sketch: string, held?: readonly string[]): AccessGraph {
  return createGraph({ methods: methods(sketch), ...(held && { held: held.map(nodeId) }) })
}

/** A set of nodes by name. */
export function nodes(...names: readonly string[]): ReadonlySet<NodeId> {
  return new Set(names.map(nodeId))
}

/** A random graph as its ingredients, so that a law can vary one of them. */
export interface RandomGraph {
  readonly methods: readonly AccessMethod[]
  readonly held: readonly NodeId[]
}

const leafNames = (count: number) => Array.from({ length: count }, (_, number) => nodeId(`leaf${number}`))
const derivedNames = (count: number) => Array.from({ length: count }, (_, number) => nodeId(`node${number}`))

/** What every random graph has: a node worth asking about. */
export const TARGET = nodeId('node0')

const anyCap = fc.oneof(
  { arbitrary: fc.constant<State>('now'), weight: 8 },
  { arbitrary: fc.constantFrom<State>('slow', 'appeal', 'lost'), weight: 3 },
)

function anyMethodFor(given: fc.Arbitrary<NodeId>, all: readonly NodeId[]): fc.Arbitrary<AccessMethod> {
  const anyNeeds = (minLength: number, maxLength: number) =>
    fc.array(fc.constantFrom(...all), { minLength, maxLength, size: 'max' })
  return fc.record({
    gives: given,
    needs: fc.oneof({ arbitrary: anyNeeds(1, 4), weight: 19 }, { arbitrary: anyNeeds(0, 0), weight: 1 }),
    cap: anyCap,
  })
}

/**
 * Graphs of up to 12 leaves and 6 derived nodes, each with a few methods: circles, repeated requirements, dead ends, ways
 * that need nothing, and at times leaves that are not held or held nodes that a method gives.
 */
export const anyGraph: fc.Arbitrary<RandomGraph> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .chain(([leafCount, derivedCount]) => {
    const leaves = leafNames(leafCount)
    const derived = derivedNames(derivedCount)
    const all = [...leaves, ...derived]
    const waysTo = derived.map((node) =>
      fc.array(anyMethodFor(fc.constant(node), all), { minLength: 1, maxLength: 4, size: 'max' }),
    )
    return fc.record({
      methods: fc.tuple(...waysTo).map((ways) => ways.flat()),
      held: fc.oneof(
        { arbitrary: fc.constant(leaves), weight: 4 },
        { arbitrary: fc.subarray(all), weight: 1 },
      ),
    })
  })

/** A random graph, and its methods in another order. */
export const anyReordering: fc.Arbitrary<readonly [RandomGraph, readonly AccessMethod[]]> = anyGraph.chain(
  (graph) =>
    fc.tuple(
      fc.constant(graph),
      fc.shuffledSubarray([...graph.methods], { minLength: graph.methods.length }),
    ),
)

/** Any nodes that such a graph may have, to be lost: leaves, derived nodes, and names it does not know. */
export const anyLosses: fc.Arbitrary<ReadonlySet<NodeId>> = fc
  .subarray([...leafNames(12), ...derivedNames(6)], { maxLength: 5 })
  .map((lost) => new Set(lost))

/** A method that such a graph may have. */
export const anyMethod: fc.Arbitrary<AccessMethod> = anyMethodFor(fc.constantFrom(...derivedNames(6)), [
  ...leafNames(12),
  ...derivedNames(6),
])

/** A node that such a graph may have. */
export const anyNode: fc.Arbitrary<NodeId> = fc.constantFrom(...leafNames(12), ...derivedNames(6))
