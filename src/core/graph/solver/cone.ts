import { at, isHeldLeaf, rowOf, type AccessGraph, type NodeId } from '../graph.ts'
import { REACHABLE_LEVEL } from '../state.ts'
import type { Losses } from './solve.ts'

/**
 * All that can matter to whether one target is reachable: the methods worth at least `slow` that lead to it, directly
 * or through others. Everything here is yes or no, and usually small however large the whole graph is.
 */
export interface Cone {
  /** The nodes of the cone by their number in it; the target is number 0. */
  readonly nodes: readonly NodeId[]
  readonly methods: readonly ConeMethod[]
  /** Per node: the numbers of the methods that need it. */
  readonly users: readonly (readonly number[])[]
  /** Held nodes that are not lost. */
  readonly held: readonly number[]
  /** Held nodes that are not lost and that no method gives. */
  readonly leaves: readonly number[]
}

/** A way inside a cone. */
export interface ConeMethod {
  readonly gives: number
  readonly needs: readonly number[]
}

/** Cuts the cone of a target out of a graph; what is lost, and every way to it, is left out. */
export function coneOf({ index, methods }: AccessGraph, target: NodeId, losses: Losses): Cone {
  const nodes: NodeId[] = []
  const users: number[][] = []
  const numberById = new Map<NodeId, number>()
  const numberOf = (id: NodeId) => {
    const known = numberById.get(id)
    if (known !== undefined) return known
    numberById.set(id, nodes.length)
    users.push([])
    return nodes.push(id) - 1
  }
  const kept: ConeMethod[] = []
  const held: number[] = []
  const leaves: number[] = []

  numberOf(target)
  for (let node = 0; node < nodes.length; node += 1) {
    const id = nodes[node] as NodeId // inside, by the loop's own bound
    const whole = index.numberById.get(id)
    if (whole === undefined || losses.has(id)) continue
    if (at(index.held, whole) === 1) held.push(node)
    if (isHeldLeaf(index, whole)) leaves.push(node)
    for (const method of rowOf(index.givers, whole)) {
      if (at(index.cap, method) < REACHABLE_LEVEL) continue
      const needs = (methods[method]?.needs ?? []).map(numberOf)
      for (const need of needs) users[need]?.push(kept.length)
      kept.push({ gives: node, needs })
    }
  }
  return { nodes, methods: kept, users, held, leaves }
}
