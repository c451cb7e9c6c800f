import type { AccessGraph, NodeId } from '../graph.ts'
import { sortSets } from '../../order.ts'
import { coneOf, type Cone, type ConeMethod } from './cone.ts'
import { NO_LOSSES, type Losses } from './solve.ts'

/** How many sets are kept when nothing else is asked: more than a target with 12 leaves can have (924). */
const DEFAULT_ACCESS_SETS_MAX = 1000

/** How to list access sets. */
export interface AccessSetOptions {
  /** The largest number of sets kept, for the target and for every node on the way to it. */
  readonly max?: number
  /** What is gone already. */
  readonly losses?: Losses
}

/**
 * The inclusion-minimal sets of leaves (held nodes that no method gives) that suffice to reach the target, that is to
 * bring it to `slow` at least; sorted. `[[]]` when it takes nothing at all, `[]` when no set suffices.
 *
 * The dual of the lockout sets, and the exposure of the target: what a stranger would have to hold. Each set reported
 * suffices, always. The list is complete and each set minimal unless some node on the way has more than `max` minimal
 * sets; then the smallest are kept at that node and the list is a part of what there is.
 *
 * Method: the least fixed point of the sets themselves. A method contributes the unions of one set per requirement, a
 * node keeps the minimal ones, and work goes on where something changed.
 */
export function minimalAccessSets(
  graph: AccessGraph,
  target: NodeId,
  { max = DEFAULT_ACCESS_SETS_MAX, losses = NO_LOSSES }: AccessSetOptions = {},
): readonly (readonly NodeId[])[] {
  const cone = coneOf(graph, target, losses)
  const [family = []] = solveFamilies(cone, max) // the target is number 0 of its cone
  return sortSets(family.map((set) => membersOf(cone, set)))
}

/** A set of leaves of one cone: bit `n` stands for leaf `n`. */
type LeafSet = bigint
/** Sets of which none contains another, smallest first. */
type Family = readonly LeafSet[]

const NOTHING: LeafSet = 0n

/** Per node of the cone: its minimal sets. */
function solveFamilies(cone: Cone, max: number): readonly Family[] {
  const families: Family[] = cone.nodes.map(() => [])
  for (const node of cone.held) families[node] = [NOTHING] // held and given: not a leaf, so nobody can lose it
  for (const [bit, leaf] of cone.leaves.entries()) families[leaf] = [1n << BigInt(bit)]
  const pending = new Set(cone.methods)
  for (const method of pending) {
    pending.delete(method)
    const before = families[method.gives] ?? []
    const after = keepMinimal([...before, ...setsOf(method, families, max)], max)
    if (isSame(before, after)) continue
    families[method.gives] = after
    for (const user of cone.users[method.gives] ?? []) {
      const next = cone.methods[user]
      if (next !== undefined) pending.add(next)
    }
  }
  return families
}

function setsOf(method: ConeMethod, families: readonly Family[], max: number): Family {
  return method.needs.reduce<Family>(
    (unions, need) => {
      const family = families[need] ?? []
      return keepMinimal(
        unions.flatMap((union) => family.map((set) => union | set)),
        max,
      )
    },
    [NOTHING],
  )
}

function keepMinimal(sets: Family, max: number): Family {
  const kept: LeafSet[] = []
  for (const { set } of sets.map((set) => ({ set, size: sizeOf(set) })).sort(compareSized)) {
    if (kept.length >= max) break
    if (!kept.some((smaller) => (smaller & set) === smaller)) kept.push(set)
  }
  return kept
}

function compareSized(a: { set: LeafSet; size: number }, b: { set: LeafSet; size: number }): number {
  return a.size - b.size || (a.set < b.set ? -1 : a.set > b.set ? 1 : 0)
}

function isSame(a: Family, b: Family): boolean {
  return a.length === b.length && a.every((set, position) => set === b[position])
}

function sizeOf(set: LeafSet): number {
  let size = 0
  for (let rest = set; rest !== 0n; rest &= rest - 1n) size += 1
  return size
}

function membersOf(cone: Cone, set: LeafSet): NodeId[] {
  return cone.leaves.flatMap((leaf, bit) => ((set >> BigInt(bit)) & 1n ? (cone.nodes[leaf] ?? []) : []))
}
