import { at, isHeldLeaf, rowOf, type AccessGraph, type GraphIndex, type NodeId } from '../graph.ts'
import { compareText } from '../../order.ts'
import { REACHABLE_LEVEL } from '../state.ts'
import { condense } from './condense.ts'
import { ALWAYS, createFamilyTable, NEVER, type FamilyId } from './min-sets.ts'
import { lossFlags, type Losses } from './solve.ts'

/** Sets of leaves, sorted. */
export type Sets = readonly (readonly NodeId[])[]

/** The minimal sets of every node at once. */
export interface NodeFamilies {
  /** The sets of a node; those of a node that the graph does not know are those of one that nothing gives. */
  readonly of: (node: NodeId) => Sets
  /** The same once some nodes are lost as well, worked out for this node only. */
  readonly without: (node: NodeId, lost: readonly NodeId[]) => Sets
  /** The same for every node; only what the losses touch is worked out anew. */
  readonly losing: (lost: readonly NodeId[]) => NodeFamilies
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
  const table = createFamilyTable(max)
  const isLockout = side === 'lockout'
  const [oneOf, eachOf] = isLockout ? [table.all, table.any] : [table.any, table.all]
  const unreachable = isLockout ? ALWAYS : NEVER
  const granted = isLockout ? NEVER : ALWAYS
  const counts = (method: number) => at(index.cap, method) >= REACHABLE_LEVEL
  const { groupOf, members, isCircle } = condense(index, counts)
  const leaves = leavesByName(index)
  const base = Int32Array.from(index.held, (held) => (held === 1 ? granted : unreachable))
  for (const [number, leaf] of leaves.entries()) base[leaf] = table.single(number)
  const namedByFamily = new Map<FamilyId, Sets>()

  const lost = lossFlags(index, losses)
  const value = new Int32Array(nodeCount).fill(unreachable)
  workOut(value, lost, () => true)
  return view(value, lost)

  function view(values: Int32Array, gone: Uint8Array): NodeFamilies {
    return {
      of: (id) => {
        const node = index.numberById.get(id)
        return setsOf(node === undefined ? unreachable : at(values, node))
      },
      without: (id, more) => {
        const node = index.numberById.get(id)
        if (node === undefined) return setsOf(unreachable)
        const touched = touchedBy(more, (user) => at(groupOf, user) <= at(groupOf, node))
        return setsOf(touched.has(node) ? valueAnew(node, touched, more, values, gone) : at(values, node))
      },
      losing: (more) => {
        const touched = touchedBy(more, () => true)
        const [nextValues, nextGone] = [values.slice(), gone.slice()]
        for (const id of more) markLost(id, nextGone)
        for (const node of touched) nextValues[node] = unreachable
        workOut(nextValues, nextGone, (node) => touched.has(node))
        return view(nextValues, nextGone)
      },
    }
  }

  /** Works out the nodes that are asked for, all of which stand at "unreachable"; the others stay as they are. */
  function workOut(values: Int32Array, gone: Uint8Array, isAsked: (node: number) => boolean): void {
    const update = (node: number): boolean => {
      const before = at(values, node)
      if (at(gone, node) === 0) values[node] = work(node, (need) => at(values, need))
      return at(values, node) !== before
    }
    for (let group = 0; group < isCircle.length; group += 1) {
      if (at(isCircle, group) === 1) settle([...rowOf(members, group)].filter(isAsked), update)
      else {
        const node = at(members.items, at(members.start, group))
        if (isAsked(node)) update(node)
      }
    }
  }

  /** One node, with what is touched on the way to it. */
  function valueAnew(
    node: number,
    touched: ReadonlySet<number>,
    more: readonly NodeId[],
    values: Int32Array,
    gone: Uint8Array,
  ): FamilyId {
    const anew = new Map(Array.from(touched, (one) => [one, unreachable]))
    const isGone = new Set(more.flatMap((id) => index.numberById.get(id) ?? []))
    const open = [...touched].filter((one) => !isGone.has(one) && at(gone, one) === 0)
    settle(open, (one) => {
      const before = anew.get(one)
      const after = work(one, (need) => anew.get(need) ?? at(values, need))
      anew.set(one, after)
      return after !== before
    })
    return anew.get(node) ?? unreachable
  }

  /** The family of a node, given those of what it needs. */
  function work(node: number, familyOf: (node: number) => FamilyId): FamilyId {
    const ways: FamilyId[] = [at(base, node)]
    const end = at(index.givers.start, node + 1)
    for (let row = at(index.givers.start, node); row < end; row += 1) {
      const method = at(index.givers.items, row)
      if (!counts(method)) continue
      const needs: FamilyId[] = []
      for (const need of rowOf(index.needs, method)) needs.push(familyOf(need))
      ways.push(eachOf(needs))
    }
    return oneOf(ways)
  }

  /** Works nodes out until none changes any more; `update` works one out and says whether it changed. */
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

  /** What hangs on something lost, directly or not. */
  function touchedBy(more: readonly NodeId[], isWanted: (user: number) => boolean): ReadonlySet<number> {
    const touched = new Set(more.flatMap((id) => index.numberById.get(id) ?? []))
    for (const node of touched) {
      for (const method of rowOf(index.users, node)) {
        const user = at(index.gives, method)
        if (isWanted(user)) touched.add(user)
      }
    }
    return touched
  }

  function markLost(id: NodeId, flags: Uint8Array): void {
    const node = index.numberById.get(id)
    if (node !== undefined) flags[node] = 1
  }

  function setsOf(family: FamilyId): Sets {
    const known = namedByFamily.get(family)
    if (known !== undefined) return known
    const named = table
      .sets(family)
      .map((set) => set.map((leaf) => index.idByNumber[leaves[leaf] as number] as NodeId)) // numbered just so
    namedByFamily.set(family, named)
    return named
  }
}

/** Leaves are numbered in the order of their names, so that a family is sorted by name as it stands. */
function leavesByName(index: GraphIndex): readonly number[] {
  const leaves: number[] = []
  for (let node = 0; node < index.idByNumber.length; node += 1) if (isHeldLeaf(index, node)) leaves.push(node)
  return leaves.sort((a, b) => compareText(index.idByNumber[a] as NodeId, index.idByNumber[b] as NodeId))
}
