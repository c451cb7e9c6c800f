import type { Money, RecordId } from '../../record/field.ts'
import { ownSecrets } from '../derive/losses.ts'
import { createGraph, nodeId, type AccessGraph, type AccessMethod, type NodeId } from '../graph.ts'
import { nodeOf, partsOf } from '../nodes.ts'
import { sortSets } from '../../order.ts'
import { circularGroups } from '../solver/circles.ts'
import { familiesOf } from '../solver/families.ts'
import { DEFAULT_LOCKOUT_MAX } from '../solver/lockout.ts'
import type { Losses } from '../solver/solve.ts'
import { waysTowards } from '../solver/towards.ts'
import { keepsakesOf, valueOf } from '../value.ts'
import type { Analysis } from './analysis.ts'

/** Accounts that can only recover each other once their passwords are gone. */
export interface RecoveryCircle {
  /** By id. */
  readonly accountIds: readonly RecordId[]
  /**
   * The smallest loss that leaves none of them reachable; of several, the first by name. A `password:` node means that the
   * password of this account is forgotten, with every secret of its own. Null: it takes more than three things.
   */
  readonly trigger: readonly NodeId[] | null
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
}

/** The circles of an analysis, sorted. Accounts that are lost for good, whatever a password would do, stand in none. */
export function recoveryCircles({ accounts, graph, index, losses }: Analysis): readonly RecoveryCircle[] {
  const nodes = Array.from(accounts.keys(), (id) => nodeOf('account', id))
  const forgotten = new Set(losses)
  for (const id of accounts.keys()) for (const secret of ownSecrets(id)) forgotten.add(secret)
  return circularGroups(graph, nodes, forgotten).map((group) => {
    const accountIds = group.flatMap((node) => partsOf(node).recordId ?? [])
    const licences = accountIds.flatMap((id) => index.licencesOf(id))
    return {
      accountIds,
      trigger: smallestTrigger(accountIds, graph, losses),
      value: valueOf(licences),
      keepsakes: keepsakesOf(licences),
    }
  })
}

const ANY_OF_THEM = nodeId('any-of-them') // no node of a vault's graph is called so

/** The smallest loss that leaves none of the accounts of a circle reachable, as {@link RecoveryCircle} has it. */
export function smallestTrigger(
  accountIds: readonly RecordId[],
  graph: AccessGraph,
  losses: Losses,
): readonly NodeId[] | null {
  const group = accountIds.map((id) => nodeOf('account', id))
  // "Not forgotten" is one thing more that each way to a secret of a member needs, so that losing it is one loss.
  const kept = new Map(
    accountIds.flatMap((id) => ownSecrets(id).map((secret) => [secret, nodeId(`kept:${id}`)] as const)),
  )
  const methods = waysTowards(group, graph).map((method) => {
    const keeping = kept.get(method.gives)
    return keeping === undefined ? method : { ...method, needs: [...method.needs, keeping] }
  })
  const either = group.map((member): AccessMethod => ({ gives: ANY_OF_THEM, needs: [member], cap: 'now' }))
  const needed = new Set(methods.flatMap(({ needs }) => needs))
  const held = [...graph.held, ...kept.values()].filter((node) => needed.has(node))
  const families = familiesOf(createGraph({ methods: [...methods, ...either], held }), {
    side: 'lockout',
    max: DEFAULT_LOCKOUT_MAX,
    losses,
  })
  const passwordByKept = new Map(accountIds.map((id) => [nodeId(`kept:${id}`), nodeOf('password', id)]))
  const named = families.of(ANY_OF_THEM).map((set) => set.map((node) => passwordByKept.get(node) ?? node))
  return sortSets(named)[0] ?? null
}
