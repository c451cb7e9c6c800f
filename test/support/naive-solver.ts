/**
 * What one would write first: every question is a fixed point of its own over all methods, from nothing. Held against the
 * solver in tests, and raced against it in `npm run bench`.
 */
import type { AccessMethod, NodeId } from '#core/graph/graph'
import { isReachable, maxState, minState, type State } from '#core/graph/state'

/** A graph as its ingredients. */
interface NaiveGraph {
  readonly methods: readonly AccessMethod[]
  readonly held: Iterable<NodeId>
}

/** What one node is worth once some are lost. */
export function naiveState({ methods, held }: NaiveGraph, losses: ReadonlySet<NodeId>, node: NodeId): State {
  const states = new Map<NodeId, State>()
  for (const thing of held) if (!losses.has(thing)) states.set(thing, 'now')
  for (let changed = true; changed;) {
    changed = false
    for (const { gives, needs, cap } of methods) {
      const before = states.get(gives) ?? 'lost'
      if (before === 'now' || losses.has(gives)) continue
      const worth = needs.reduce<State>((least, need) => minState(least, states.get(need) ?? 'lost'), cap)
      if (maxState(worth, before) === before) continue
      states.set(gives, worth)
      changed = true
    }
  }
  return states.get(node) ?? 'lost'
}

/**
 * The minimal sets of leaves, up to a size, whose loss makes a node unreachable: every set of leaves that the node can
 * hang on is tried, the small ones first.
 */
export function naiveLockouts(
  graph: NaiveGraph,
  losses: ReadonlySet<NodeId>,
  node: NodeId,
  max: number,
): readonly (readonly NodeId[])[] {
  const leaves = leavesTowards(graph, losses, node)
  const found: (readonly NodeId[])[] = []
  let sets: readonly (readonly NodeId[])[] = [[]]
  for (let size = 0; size <= max; size += 1) {
    const open: (readonly NodeId[])[] = []
    for (const set of sets) {
      if (found.some((smaller) => smaller.every((member) => set.includes(member)))) continue
      if (isReachable(naiveState(graph, new Set([...losses, ...set]), node))) open.push(set)
      else found.push(set)
    }
    sets = open.flatMap((set) =>
      leaves.slice(leaves.indexOf(set.at(-1) ?? ('' as NodeId)) + 1).map((leaf) => [...set, leaf]),
    )
  }
  return found
}

function leavesTowards(
  { methods, held }: NaiveGraph,
  losses: ReadonlySet<NodeId>,
  node: NodeId,
): readonly NodeId[] {
  const towards = new Set([node])
  for (const one of towards) {
    for (const { gives, needs } of methods) if (gives === one) for (const need of needs) towards.add(need)
  }
  const given = new Set(methods.map(({ gives }) => gives))
  return [...new Set(held)]
    .filter((leaf) => towards.has(leaf) && !given.has(leaf) && !losses.has(leaf))
    .sort()
}
