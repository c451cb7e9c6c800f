import { at, createGraph, rowOf, type AccessGraph, type NodeId } from '../graph.ts'
import { compareText, sortSets } from '../../order.ts'
import { REACHABLE_LEVEL } from '../state.ts'
import { componentsOf } from './components.ts'
import { isSettledReachable, NO_LOSSES, solve, type Losses, type Solution } from './solve.ts'
import { waysTowards } from './towards.ts'

/**
 * Groups of targets that can only recover each other once `losses` are gone, sorted.
 *
 * A target is *stuck* when it is unreachable (less than `slow`) under `losses` without being lost itself. A method is
 * *live* when it is worth at least `slow` and all its requirements would be met if every stuck target were held. A stuck
 * node *hangs on* a stuck requirement of a live method that gives it. A group is an inclusion-maximal set of two or more
 * stuck targets such that
 *
 * 1. each hangs on each other one, directly or through further stuck nodes (one strongly connected component), and
 * 2. one of them exists which, if it were held, would make all the others reachable.
 *
 * So the group is dead only because it is a circle: one way in from outside to the right member would free it whole.
 */
export function circularGroups(
  graph: AccessGraph,
  targets: Iterable<NodeId>,
  losses: Losses = NO_LOSSES,
): readonly (readonly NodeId[])[] {
  const { index } = graph
  const today = solve(index, losses)
  const stuck = new Set<number>()
  for (const target of targets) {
    const node = index.numberById.get(target)
    // One that is lost itself drops out later: taken as held, it stays lost and frees nobody.
    if (node !== undefined && !isSettledReachable(today, node)) stuck.add(node)
  }
  const hoped = solve(index, losses, stuck)
  const circles = componentsOf(stuck, (node) => hangsOn(graph, node, today, hoped))
  const members = circles.map((circle) => circle.filter((node) => stuck.has(node)))
  return sortSets(members.flatMap((circle) => groupsWithin(graph, circle, losses)))
}

/** The stuck requirements of the live methods that give a node. */
function* hangsOn({ index }: AccessGraph, node: number, today: Solution, hoped: Solution): Generator<number> {
  for (const method of rowOf(index.givers, node)) {
    if (at(index.cap, method) < REACHABLE_LEVEL) continue
    const needs = [...rowOf(index.needs, method)]
    const isLive = needs.every((need) => isSettledReachable(hoped, need))
    if (isLive) yield* needs.filter((need) => !isSettledReachable(today, need))
  }
}

/** The inclusion-maximal groups among the stuck targets of one component, on the part of the graph that they hang on. */
function groupsWithin(graph: AccessGraph, members: readonly number[], losses: Losses): readonly NodeId[][] {
  if (members.length < 2) return []
  const ids = members.map((member) => graph.index.idByNumber[member] as NodeId)
  const methods = waysTowards(ids, graph)
  const named = new Set([...ids, ...methods.flatMap(({ gives, needs }) => [gives, ...needs])])
  const held = [...named].filter((node) => graph.held.has(node))
  const { index } = createGraph({ methods, held, nodes: named })
  const lost = new Set([...named].filter((node) => losses.has(node)))
  const freed = ids.map((id) => {
    const solution = solve(index, lost, [index.numberById.get(id) as number]) // every member is named
    return ids.filter((other) => isSettledReachable(solution, index.numberById.get(other) as number))
  })
  const bySize = freed.toSorted((a, b) => b.length - a.length)
  const maximal: (readonly NodeId[])[] = []
  for (const group of bySize) {
    const isInside = maximal.some((larger) => group.every((node) => larger.includes(node)))
    if (group.length > 1 && !isInside) maximal.push(group)
  }
  return maximal.map((group) => group.toSorted(compareText))
}
