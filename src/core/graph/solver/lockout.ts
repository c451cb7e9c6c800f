import type { AccessGraph, NodeId } from '../graph.ts'
import { sortSets } from '../../order.ts'
import { coneOf, type Cone } from './cone.ts'
import { NO_LOSSES, type Losses } from './solve.ts'
import { findSupport } from './witness.ts'

export { isReachableWithout } from './reach.ts'

/** How far to look for lockout sets when nothing else is asked: the model reports "4+" beyond. */
export const DEFAULT_LOCKOUT_MAX = 3

/** How to look for lockout sets. */
export interface LockoutOptions {
  /** The largest size looked for. The work grows with the power of it. */
  readonly max?: number
  /** What is gone already. */
  readonly losses?: Losses
  /** Which leaves may be lost; the others are taken for granted. Default: all. */
  readonly candidates?: (leaf: NodeId) => boolean
}

/**
 * Every inclusion-minimal set of leaves (held nodes that no method gives) of size `max` at most whose loss makes the
 * target unreachable, that is less than `slow`. Exact and sorted.
 *
 * A target that is unreachable to begin with needs no loss: its one lockout set is the empty one, `[[]]`.
 *
 * Method: Reiter's hitting-set tree. A set locks out when it meets every supporting set of the target; so find one
 * supporting set, and branch on which of its members is lost.
 */
export function lockoutSets(
  graph: AccessGraph,
  target: NodeId,
  options: LockoutOptions = {},
): readonly (readonly NodeId[])[] {
  const { max = DEFAULT_LOCKOUT_MAX } = options
  const search = createSearch(graph, target, options)
  const found: (readonly NodeId[])[] = []
  search(max, (set) => {
    found.push(set)
    return false
  })
  return sortSets(found)
}

/**
 * The size of the smallest lockout set: 0 lost already, 1 a single point of failure; `null` when there is none of size
 * `max` or less. Looks for one set of each size in turn, so it stops long before all of them are known.
 */
export function resilience(graph: AccessGraph, target: NodeId, options: LockoutOptions = {}): number | null {
  const { max = DEFAULT_LOCKOUT_MAX } = options
  const search = createSearch(graph, target, options)
  for (let size = 0; size <= max; size += 1) if (search(size, () => true)) return size
  return null
}

/** Is told each minimal set as it is found, and answers whether to stop. */
type Visit = (set: readonly NodeId[]) => boolean

function createSearch(
  graph: AccessGraph,
  target: NodeId,
  { losses = NO_LOSSES, candidates = () => true }: LockoutOptions,
): (max: number, visit: Visit) => boolean {
  const cone = coneOf(graph, target, losses)
  const isGone = new Uint8Array(cone.nodes.length)
  const isLosable = losableFlags(cone, candidates)
  const chosen: number[] = []

  return descend

  /** Visits the minimal lockout sets that add at most `left` members to `chosen`; answers whether it was stopped. */
  function descend(left: number, visit: Visit): boolean {
    const branch = findBranch(left)
    if (branch === 'locked-out') return isMinimal() && visit(chosen.map((node) => nameOf(node)))
    let stopped = false
    for (const node of branch) {
      isGone[node] = 1
      chosen.push(node)
      stopped ||= descend(left - 1, visit)
      chosen.pop()
      isGone[node] = 0
      // The sets with this member are done: in the later branches it stays, so that no set comes up twice.
      isLosable[node] = 0
    }
    for (const node of branch) isLosable[node] = 1
    return stopped
  }

  /**
   * The supporting set to branch on; empty when `left` more losses cannot lock out. Supporting sets without a common
   * member each need a loss of their own, so one more of them than losses left ends the branch.
   */
  function findBranch(left: number): readonly number[] | 'locked-out' {
    const disjoint: (readonly number[])[] = []
    let support = findSupport(cone, isGone, isLosable)
    if (support === null) return 'locked-out'
    while (support !== null && support.length > 0 && disjoint.length < left) {
      for (const node of support) isGone[node] = 1
      disjoint.push(support)
      support = findSupport(cone, isGone, isLosable)
    }
    for (const node of disjoint.flat()) isGone[node] = 0
    return support === null ? disjoint.reduce((a, b) => (a.length <= b.length ? a : b)) : []
  }

  /** Whether each chosen loss is needed: without it, the target is reachable again. */
  function isMinimal(): boolean {
    return chosen.every((node) => {
      isGone[node] = 0
      const opens = findSupport(cone, isGone, isLosable) !== null
      isGone[node] = 1
      return opens
    })
  }

  function nameOf(node: number): NodeId {
    return cone.nodes[node] as NodeId // `node` came out of the cone
  }
}

function losableFlags(cone: Cone, candidates: (leaf: NodeId) => boolean): Uint8Array {
  const flags = new Uint8Array(cone.nodes.length)
  for (const leaf of cone.leaves) if (candidates(cone.nodes[leaf] as NodeId)) flags[leaf] = 1 // a leaf of this cone
  return flags
}
