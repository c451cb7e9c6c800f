/** The model of docs/recoverability.md again, as plainly as it can be written, for the solver to be held against. */
import type { AccessMethod, NodeId } from '#core/graph/graph'
import { isReachable, maxState, minState, type State } from '#core/graph/state'
import type { RandomGraph } from './graphs.ts'

type Nodes = ReadonlySet<NodeId>

/** Every node of a random graph. */
export function nodesOf({ methods, held }: RandomGraph): Nodes {
  return new Set([...held, ...methods.flatMap((method) => [method.gives, ...method.needs])])
}

/** The leaves that can be lost: held, given by no method, and not lost already. */
export function leavesOf({ methods, held }: RandomGraph, losses: Nodes): readonly NodeId[] {
  const given = new Set(methods.map((method) => method.gives))
  return [...new Set(held)].filter((node) => !given.has(node) && !losses.has(node))
}

/** What a method is worth, given the states of its requirements. */
export function worthOf(method: AccessMethod, states: ReadonlyMap<NodeId, State>): State {
  return method.needs.reduce<State>((worth, need) => minState(worth, states.get(need) ?? 'lost'), method.cap)
}

/** What every node is worth, given the states before: one application of the model's equations. */
export function applyOnce(
  graph: RandomGraph,
  losses: Nodes,
  states: ReadonlyMap<NodeId, State>,
): ReadonlyMap<NodeId, State> {
  const held = new Set(graph.held)
  return new Map(
    [...nodesOf(graph)].map((node) => {
      const base: State = held.has(node) ? 'now' : 'lost'
      const ways = graph.methods.filter((method) => method.gives === node)
      const worth = ways.reduce<State>((best, method) => maxState(best, worthOf(method, states)), base)
      return [node, losses.has(node) ? 'lost' : worth]
    }),
  )
}

/** The least fixed point, by repeated application from "everything is lost". */
export function naiveStates(graph: RandomGraph, losses: Nodes): ReadonlyMap<NodeId, State> {
  let states: ReadonlyMap<NodeId, State> = new Map([...nodesOf(graph)].map((node) => [node, 'lost']))
  for (;;) {
    const next = applyOnce(graph, losses, states)
    if ([...next].every(([node, state]) => states.get(node) === state)) return states
    states = next
  }
}

/** All minimal subsets of `leaves` (up to `max` members) for which `holds`; `holds` must not care for members added. */
export function minimalSubsets(
  leaves: readonly NodeId[],
  max: number,
  holds: (isIn: (leaf: NodeId) => boolean) => boolean,
): readonly (readonly NodeId[])[] {
  const sorted = leaves.toSorted()
  const masks = Array.from({ length: 2 ** sorted.length }, (_, mask) => mask)
  const bySize = masks.filter((mask) => countOf(mask) <= max).sort((a, b) => countOf(a) - countOf(b))
  const minimal: number[] = []
  for (const mask of bySize) {
    if (minimal.some((smaller) => (smaller & mask) === smaller)) continue
    if (holds((leaf) => (mask & (1 << sorted.indexOf(leaf))) !== 0)) minimal.push(mask)
  }
  return minimal
    .map((mask) => sorted.filter((_, bit) => (mask & (1 << bit)) !== 0))
    .sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1))
}

/**
 * Answers whether `target` is reachable when of all leaves only the kept ones are there; the yes-or-no part of the model
 * on bit masks, since it is asked thousands of times.
 */
export function createReach(graph: RandomGraph, target: NodeId, losses: Nodes) {
  const number = [...nodesOf(graph), target]
  const bitOf = (node: NodeId) => 1 << number.indexOf(node)
  const leaves = leavesOf(graph, losses)
  const base = graph.held.filter((node) => !losses.has(node) && !leaves.includes(node))
  const ways = graph.methods
    .filter((method) => isReachable(method.cap) && !losses.has(method.gives))
    .map(({ gives, needs }) => ({
      gives: bitOf(gives),
      needs: needs.reduce((mask, need) => mask | bitOf(need), 0),
    }))
  return (isKept: (leaf: NodeId) => boolean): boolean => {
    let reached = [...base, ...leaves.filter(isKept)].reduce((mask, node) => mask | bitOf(node), 0)
    for (let before = -1; before !== reached;) {
      before = reached
      for (const { gives, needs } of ways) if ((reached & needs) === needs) reached |= gives
    }
    return (reached & bitOf(target)) !== 0
  }
}

function countOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** The definition of a circular group, word for word. */
export function naiveCircles(
  graph: RandomGraph,
  targets: readonly NodeId[],
  losses: Nodes,
): readonly string[] {
  const reachable = (more: readonly NodeId[]) => {
    const states = naiveStates({ ...graph, held: [...graph.held, ...more] }, losses)
    return (node: NodeId) => isReachable(states.get(node) ?? 'lost')
  }
  const isNow = reachable([])
  const isStuckNode = (node: NodeId) => !isNow(node) && !losses.has(node)
  const stuck = targets.filter((node) => isStuckNode(node) && nodesOf(graph).has(node))
  const isHoped = reachable(stuck)
  const live = graph.methods.filter((method) => isReachable(method.cap) && method.needs.every(isHoped))
  const hangsOn = (from: NodeId) => {
    const seen = new Set<NodeId>()
    const visit = (node: NodeId) => {
      for (const need of live.filter((method) => method.gives === node).flatMap((method) => method.needs)) {
        if (!isStuckNode(need) || seen.has(need)) continue
        seen.add(need)
        visit(need)
      }
    }
    visit(from)
    return seen
  }
  const groups = stuck.map((member) => {
    const isFreed = reachable([member])
    const hanging = hangsOn(member)
    return stuck
      .filter(
        (other) => other === member || (isFreed(other) && hanging.has(other) && hangsOn(other).has(member)),
      )
      .toSorted()
  })
  const maximal = groups.filter(
    (group) =>
      group.length > 1 &&
      !groups.some((larger) => larger.length > group.length && group.every((node) => larger.includes(node))),
  )
  return [...new Set(maximal.map((group) => group.join()))].sort()
}
