import { at, rowOf, type AccessGraph, type AccessMethod, type NodeId } from '../graph.ts'
import { compareLists, compareText } from '../../order.ts'
import { levelToState, type State } from '../state.ts'
import { solve, type Losses, type Solution, type Standing } from './solve.ts'

/** One link of an explanation: `node` had `method`, its best way, and the method's requirement `broken` went. */
export interface ChainStep {
  readonly node: NodeId
  readonly method: AccessMethod
  readonly broken: NodeId
}

/** A node that is not worth the same before and after. */
export interface NodeChange {
  readonly node: NodeId
  readonly before: State
  readonly after: State
  /**
   * Why: from the node back to a loss, each step about the requirement that the step before it names; the last
   * `broken` is lost itself. Empty when the node itself is what was lost. For a node that rises, the same chain read the
   * other way round: which way came back, and on what it had waited.
   */
  readonly chain: readonly ChainStep[]
}

/**
 * Every node whose state differs between two sets of losses, sorted by node, each with its explanation.
 *
 * Each chain has one answer, whatever the order of methods: among the best ways the one whose requirements sort first,
 * among its broken requirements the one that fell lowest, then the one nearest to what is held.
 */
export function compareLosses(graph: AccessGraph, before: Losses, after: Losses): readonly NodeChange[] {
  const { index } = graph
  const old = solve(index, before)
  const now = solve(index, after)
  const falls = createExplainer(graph, old, now)
  const rises = createExplainer(graph, now, old)
  const changes: NodeChange[] = []
  for (const [node, id] of index.idByNumber.entries()) {
    const [from, to] = [at(old.level, node), at(now.level, node)]
    if (from === to) continue
    const chain = to < from ? falls(node) : rises(node)
    changes.push({ node: id, before: levelToState(from), after: levelToState(to), chain })
  }
  return changes.sort((a, b) => compareText(a.node, b.node))
}

/** Explains why a node is worth less in `worse` than in `better`; steps are shared between the chains they stand in. */
export function createExplainer({ index, methods }: AccessGraph, better: Solution, worse: Standing) {
  const linkByNode = new Map<number, Link | null>()

  return (start: number): readonly ChainStep[] => {
    const chain: ChainStep[] = []
    for (let link = linkOf(start); link !== null; link = linkOf(link.next)) chain.push(link.step)
    return chain
  }

  function linkOf(node: number): Link | null {
    const known = linkByNode.get(node)
    if (known !== undefined) return known
    const link = at(worse.lost, node) === 1 ? null : findLink(node)
    linkByNode.set(node, link)
    return link
  }

  /**
   * A node that fell without being lost itself had a way of its own worth among requirements of smaller rank. That way
   * is worth less now, and its cap has not changed: so a requirement fell, to below what the node was worth. Ranks
   * shrink from link to link, so every chain ends, and it can only end at a loss.
   */
  function findLink(node: number): Link {
    const worth = at(better.level, node)
    const best = Array.from(rowOf(index.givers, node))
      .filter((method) => at(index.cap, method) >= worth)
      .map((method) => ({ method: methods[method] as AccessMethod, needs: [...rowOf(index.needs, method)] }))
      .filter(({ needs }) => needs.every((need) => at(better.level, need) >= worth && isNearer(need, node)))
      .reduce((a, b) => (compareMethods(a.method, b.method) <= 0 ? a : b))
    const next = best.needs.reduce((a, b) => (compareBroken(a, b) <= 0 ? a : b)) // the lowest is one that fell
    return { step: { node: idOf(node), method: best.method, broken: idOf(next) }, next }
  }

  function isNearer(need: number, node: number): boolean {
    return at(better.rank, need) < at(better.rank, node)
  }

  function compareBroken(a: number, b: number): number {
    return (
      at(worse.level, a) - at(worse.level, b) ||
      at(better.rank, a) - at(better.rank, b) ||
      compareText(idOf(a), idOf(b))
    )
  }

  function idOf(node: number): NodeId {
    return index.idByNumber[node] as NodeId // `node` is a position of the same index
  }
}

interface Link {
  readonly step: ChainStep
  /** The broken requirement, in numbers. */
  readonly next: number
}

function compareMethods(a: AccessMethod, b: AccessMethod): number {
  return (
    compareLists(a.needs.toSorted(compareText), b.needs.toSorted(compareText)) ||
    compareText(a.label ?? '', b.label ?? '') ||
    compareText(a.cap, b.cap)
  )
}
