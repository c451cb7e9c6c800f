import { at, type AccessGraph, type GraphIndex, type NodeId } from '../graph.ts'
import { levelToState, REACHABLE_LEVEL, STATES, type State } from '../state.ts'

/** What is gone. A lost node is `lost` whatever its methods say: a leaf, or a derived node such as the vault. */
export type Losses = ReadonlySet<NodeId>

/** Nothing is lost. */
export const NO_LOSSES: Losses = new Set()

/** What stands, and on what. */
export interface Standing {
  /** Per node: the level of its state. */
  readonly level: Uint8Array
  /** Per node: the method that settled it, -1 where it is held or lost. Following the needs of these never runs in a circle. */
  readonly via: Int32Array
  /** Per node: 1 where it is lost by assumption. */
  readonly lost: Uint8Array
}

/** The least fixed point in numbers. */
export interface Solution extends Standing {
  /**
   * Per node: in which round it was settled, meaningful for nodes that are not lost. Each such node is held or has a
   * method of its own worth whose requirements all have smaller ranks: following those never runs in a circle.
   */
  readonly rank: Int32Array
}

/**
 * The state of every node, once `losses` are gone.
 *
 * A method is worth the least of its cap and its requirements, a node the best of its methods, a held node `now`; the
 * whole is the LEAST fixed point, so that a circle of nodes never holds itself up. Linear in the size of the graph.
 */
export function statesOf(graph: AccessGraph, losses: Losses = NO_LOSSES): ReadonlyMap<NodeId, State> {
  const { level } = solve(graph.index, losses)
  const stateByNode = new Map<NodeId, State>()
  for (const [node, id] of graph.index.idByNumber.entries())
    stateByNode.set(id, levelToState(at(level, node)))
  return stateByNode
}

/**
 * Solves by counting unmet requirements (Dowling and Gallier), the levels taken from the best down: a node is settled
 * once, at the best level it can have, and each requirement is looked at once.
 *
 * @param extra - Nodes taken as held besides those the graph holds, unless they are lost.
 */
export function solve(index: GraphIndex, losses: Losses, extra: Iterable<number> = []): Solution {
  const nodeCount = index.idByNumber.length
  const level = new Uint8Array(nodeCount)
  const rank = new Int32Array(nodeCount)
  const via = new Int32Array(nodeCount).fill(-1)
  const lost = lossFlags(index, losses)
  const unmet = unmetCounts(index)
  const queue = new Int32Array(nodeCount)
  let head = 0
  let tail = 0
  /** Per level: methods whose requirements are all better than their cap; they wait for the level of the cap. */
  const waiting: number[][] = STATES.map(() => [])

  const settle = (node: number, atLevel: number, round: number, method: number) => {
    if (at(lost, node) === 1 || at(level, node) !== 0) return
    level[node] = atLevel
    rank[node] = round
    via[node] = method
    queue[tail] = node
    tail += 1
  }

  for (let node = 0; node < nodeCount; node += 1)
    if (at(index.held, node) === 1) settle(node, STATES.length - 1, 0, -1)
  for (const node of extra) settle(node, STATES.length - 1, 0, -1)
  for (let method = 0; method < unmet.length; method += 1) {
    if (at(unmet, method) === 0) waiting[at(index.cap, method)]?.push(method)
  }

  let round = 0
  for (let current = STATES.length - 1; current > 0; current -= 1) {
    for (const method of waiting[current] ?? []) settle(at(index.gives, method), current, round, method)
    while (head < tail) {
      const node = at(queue, head)
      head += 1
      round = at(rank, node) + 1
      const end = at(index.users.start, node + 1)
      for (let position = at(index.users.start, node); position < end; position += 1) {
        const method = at(index.users.items, position)
        const left = at(unmet, method) - 1
        unmet[method] = left
        if (left > 0) continue
        const cap = at(index.cap, method)
        if (cap >= current) settle(at(index.gives, method), current, round, method)
        else waiting[cap]?.push(method)
      }
    }
  }
  return { level, rank, via, lost }
}

/** Whether a node is at least `slow` in a solution. */
export function isSettledReachable({ level }: Solution, node: number): boolean {
  return at(level, node) >= REACHABLE_LEVEL
}

/** Per node: 1 where it is lost by assumption. */
export function lossFlags(index: GraphIndex, losses: Losses): Uint8Array {
  const flags = new Uint8Array(index.idByNumber.length)
  for (const id of losses) {
    const node = index.numberById.get(id)
    if (node !== undefined) flags[node] = 1
  }
  return flags
}

function unmetCounts({ gives, needs }: GraphIndex): Int32Array {
  const counts = new Int32Array(gives.length)
  for (let method = 0; method < counts.length; method += 1) {
    counts[method] = at(needs.start, method + 1) - at(needs.start, method)
  }
  return counts
}
