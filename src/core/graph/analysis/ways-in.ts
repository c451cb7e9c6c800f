import type { RecordId } from '../../record/field.ts'
import { at, rowOf, type AccessGraph, type NodeId } from '../graph.ts'
import { nodeOf, partsOf, type NodeKind } from '../nodes.ts'
import { REACHABLE_LEVEL } from '../state.ts'

/** Something a person has or knows that leads into an account: a line of the map. */
export interface WayIn {
  /** A contact point, a paper, a device, another account, this vault, or the memory of the account's password. */
  readonly source: NodeId
  readonly accountId: RecordId
  /** `way`: it opens the account, or takes part in opening it. `second-factor`: it is only asked for in addition. */
  readonly role: 'way' | 'second-factor'
}

/** What people know by name. Everything between these and an account (its password, its codes) is left out of the map. */
const NAMED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'contact',
  'paper',
  'device',
  'account',
  'vault',
  'memory',
])

/**
 * What leads into each of some accounts, in the order of the accounts; each source once per account. Ways that are worth no
 * more than an appeal are no lines: nothing that one has makes them.
 */
export function waysIn(graph: AccessGraph, accountIds: Iterable<RecordId>): readonly WayIn[] {
  const { index } = graph
  const ways: WayIn[] = []
  for (const accountId of accountIds) {
    const node = index.numberById.get(nodeOf('account', accountId))
    if (node === undefined) continue
    const roleBySource = new Map<NodeId, WayIn['role']>()
    collect(node, 'way', new Set(), roleBySource)
    for (const [source, role] of roleBySource) ways.push({ source, accountId, role })
  }
  return ways

  function collect(
    node: number,
    role: WayIn['role'],
    seen: Set<number>,
    found: Map<NodeId, WayIn['role']>,
  ): void {
    if (seen.has(node)) return
    seen.add(node)
    for (const method of rowOf(index.givers, node)) {
      if (at(index.cap, method) < REACHABLE_LEVEL) continue
      for (const need of rowOf(index.needs, method)) {
        const id = index.idByNumber[need] as NodeId // `need` is a position of the same index
        const { kind } = partsOf(id)
        const roleHere = kind === 'factor' ? 'second-factor' : role
        if (!NAMED.has(kind)) collect(need, roleHere, seen, found)
        else if (found.get(id) !== 'way') found.set(id, roleHere)
      }
    }
  }
}
