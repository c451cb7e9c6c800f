import { at, rowOf, type GraphIndex, type NodeId } from '../graph.ts'
import { condense } from '../solver/condense.ts'

/** Where an account stands in a plan; {@link wavesOf} tells. */
interface Order {
  readonly wave: number
  readonly carries: boolean
}

/**
 * How many accounts, one upon the other, have to come before each: those it needs, and those that these need. What takes
 * over has to be safe first, so the accounts on which it hangs come before all that it does not hang on.
 */
export function wavesOf(
  index: GraphIndex,
  accounts: readonly NodeId[],
  successors: readonly NodeId[],
): (account: NodeId) => Order {
  const { groupOf, members, isCircle } = condense(index, () => true)
  const groupOfNode = (id: NodeId) => at(groupOf, index.numberById.get(id) ?? 0)
  const needsOf = (group: number) => {
    const others = new Set<number>()
    for (const node of rowOf(members, group)) {
      for (const method of rowOf(index.givers, node)) {
        for (const need of rowOf(index.needs, method)) others.add(at(groupOf, need))
      }
    }
    others.delete(group)
    return others
  }
  const isAmong = new Uint8Array(isCircle.length)
  for (const id of accounts) isAmong[groupOfNode(id)] = 1
  const carrying = new Set(successors.filter((id) => index.numberById.has(id)).map(groupOfNode))
  for (const group of carrying) for (const need of needsOf(group)) carrying.add(need) // a set visits what is added meanwhile

  const before = new Int32Array(isCircle.length)
  const count = (group: number, least: number) => {
    before[group] = least
    for (const other of needsOf(group))
      before[group] = Math.max(at(before, group), at(before, other) + at(isAmong, other))
  }
  // A group comes after those that it needs, and what carries needs nothing but what carries.
  for (let group = 0; group < isCircle.length; group += 1) if (carrying.has(group)) count(group, 0)
  const first = Math.max(0, ...Array.from(carrying, (group) => at(before, group) + at(isAmong, group)))
  for (let group = 0; group < isCircle.length; group += 1) if (!carrying.has(group)) count(group, first)
  return (id) => ({ wave: at(before, groupOfNode(id)), carries: carrying.has(groupOfNode(id)) })
}
