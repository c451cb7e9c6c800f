import { condense } from './condense.ts'
import { at, isHeldLeaf, rowOf, type AccessGraph, type NodeId } from './graph.ts'
import { ALWAYS, createFamilyTable, NEVER, type FamilyId } from './min-sets.ts'
import { compareText } from './order.ts'
import { lossFlags, type Losses } from './solve.ts'
import { REACHABLE_LEVEL } from './state.ts'

/** Sets of leaves, sorted. */
export type Sets = readonly (readonly NodeId[])[]

/** The minimal sets of every node at once. */
export interface NodeFamilies {
  /** The sets of a node; those of a node that the graph does not know are those of one that nothing gives. */
  readonly of: (node: NodeId) => Sets
  /** The same once some nodes are lost as well, without solving the whole anew. */
  readonly without: (node: NodeId, lost: readonly NodeId[]) => Sets
}

/** What to ask for all nodes of a graph. */
export interface FamilyQuestion {
  /**
   * `lockout`: the minimal sets of leaves whose loss makes a node unreachable, `[[]]` when it is so already.
   * `access`: the minimal sets of leaves that suffice to reach it, `[[]]` when it takes none.
   */
  readonly side: 'lockout' | 'access'
  /** The largest size looked for. */
  readonly max: number
  /** What is gone already. */
  readonly losses: Losses
}

/**
 * All minimal sets of all nodes of a graph, up to a size; exact and sorted.
 *
 * Access and lockout are one calculation with "any" and "all" exchanged. To reach a node takes the sets of any of its
 * methods, and of a method a set of each requirement together; to lock out takes a set of each method together, and of a
 * method a set of any requirement. Nodes are taken after what they need, so most are worked out once. Nodes that need each
 * other are worked out again until nothing changes, from "unreachable" on, which yields the least fixed point.
 */
export function familiesOf(graph: AccessGraph, { side, max, losses }: FamilyQuestion): NodeFamilies {
  const { index } = graph
  const nodeCount = index.idByNumber.length
  const lost = lossFlags(index, losses)
  const table = createFamilyTable(max)
  const isLockout = side === 'lockout'
  const [oneOf, eachOf] = isLockout ? [table.all, table.any] : [table.any, table.all]
  const unreachable = isLockout ? ALWAYS : NEVER
  const granted = isLockout ? NEVER : ALWAYS
  const { names, base } = basesOf()
  const counts = (method: number) =>
    at(index.cap, method) >= REACHABLE_LEVEL && !isLost(at(index.gives, method))
  const { groupOf, members, isCircle } = condense(index, counts)
  const value = new Int32Array(nodeCount).fill(unreachable)
  for (let group = 0; group < isCircle.length; group += 1) {
    if (at(isCircle, group) === 1) settle([...rowOf(members, group)], store)
    else store(at(members.items, at(members.start, group)))
  }
  const namedByFamily = new Map<FamilyId, Sets>()

  return {
    of: (id) => setsOf(valueOf(id)),
    without: (id, more) => setsOf(valueWithout(id, more)),
  }

  function valueOf(id: NodeId): FamilyId {
    const node = index.numberById.get(id)
    return node === undefined ? unreachable : at(value, node)
  }

  /** Works out a node for good; answers whether it changed. */
  function store(node: number): boolean {
    const before = at(value, node)
    value[node] = work(node, valueAt)
    return at(value, node) !== before
  }

  function valueAt(node: number): FamilyId {
    return at(value, node)
  }

  /** Leaves are numbered in the order of their names, so that a family is sorted by name as it stands. */
  function basesOf() {
    const leaves: number[] = []
    for (let node = 0; node < nodeCount; node += 1)
      if (isHeldLeaf(index, node) && !isLost(node)) leaves.push(node)
    leaves.sort((a, b) => compareText(index.idByNumber[a] as NodeId, index.idByNumber[b] as NodeId))
    const bases = new Int32Array(nodeCount).fill(unreachable)
    for (let node = 0; node < nodeCount; node += 1)
      if (at(index.held, node) === 1 && !isLost(node)) bases[node] = granted
    for (const [number, leaf] of leaves.entries()) bases[leaf] = table.single(number)
    return { names: leaves.map((leaf) => index.idByNumber[leaf] as NodeId), base: bases }
  }

  function isLost(node: number): boolean {
    return at(lost, node) === 1
  }

  /** The family of a node, given those of what it needs. */
  function work(node: number, familyOf: (node: number) => FamilyId): FamilyId {
    const ways: FamilyId[] = [at(base, node)]
    for (const method of rowOf(index.givers, node)) {
      if (counts(method)) ways.push(eachOf(Array.from(rowOf(index.needs, method), familyOf)))
    }
    return oneOf(ways)
  }

  /** Works nodes out until none changes any more. */
  function settle(nodes: readonly number[], update: (node: number) => boolean): void {
    const isInside = new Set(nodes)
    const pending = new Set(nodes)
    for (const node of pending) {
      pending.delete(node)
      if (!update(node)) continue
      for (const method of rowOf(index.users, node)) {
        const user = at(index.gives, method)
        if (isInside.has(user)) pending.add(user)
      }
    }
  }

  /** Works out anew only what the losses touch and the node can need: what stands after it in the order is none of it. */
  function valueWithout(id: NodeId, more: readonly NodeId[]): FamilyId {
    const target = index.numberById.get(id)
    if (target === undefined) return unreachable
    const gone = new Set(more.flatMap((node) => index.numberById.get(node) ?? []))
    const touched = new Set(gone)
    for (const node of touched) {
      for (const method of rowOf(index.users, node)) {
        const user = at(index.gives, method)
        if (at(groupOf, user) <= at(groupOf, target)) touched.add(user)
      }
    }
    if (!touched.has(target)) return at(value, target)
    const anew = new Map(Array.from(touched, (node) => [node, unreachable]))
    settle(
      [...touched].filter((node) => !gone.has(node)),
      (node) => {
        const before = anew.get(node)
        const after = work(node, (need) => anew.get(need) ?? at(value, need))
        anew.set(node, after)
        return after !== before
      },
    )
    return anew.get(target) ?? unreachable
  }

  function setsOf(family: FamilyId): Sets {
    const known = namedByFamily.get(family)
    if (known !== undefined) return known
    const named = table.sets(family).map((set) => set.map((leaf) => names[leaf] as NodeId)) // numbered just so
    namedByFamily.set(family, named)
    return named
  }
}
