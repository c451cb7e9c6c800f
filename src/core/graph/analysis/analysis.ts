import type { Account, ContactRole } from '../../record/account.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { Money, RecordId } from '../../record/field.ts'
import type { Licence } from '../../record/licence.ts'
import { indexRecords, type RecordIndex } from '../../record/record-index.ts'
import { deriveGraph } from '../derive/derive.ts'
import { coldLosses, lossesOn, ownSecrets } from '../derive/losses.ts'
import type { AccessGraph, NodeId } from '../graph.ts'
import { nodeOf } from '../nodes.ts'
import { familiesOf, type NodeFamilies } from '../solver/families.ts'
import { DEFAULT_LOCKOUT_MAX, isReachableWithout } from '../solver/lockout.ts'
import { statesOf, type Losses } from '../solver/solve.ts'
import type { State } from '../state.ts'
import { keepsakesOf, valueOf } from '../value.ts'
import { gapsOf, markOf, type Gap, type Mark } from './mark.ts'
import { nearnessOf, type Nearness } from './nearness.ts'

export type { Mark } from './mark.ts'

/** What is known of one account on one day. */
export interface AccountAnalysis extends Nearness {
  readonly account: Account
  readonly state: State
  /** What it is worth in a cold start: once this vault and everything known by heart are gone. */
  readonly coldState: State
  readonly mark: Mark
  readonly gaps: readonly Gap[]
  readonly licences: readonly Licence[]
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
}

/** An account that uses a contact point. */
export interface Dependent {
  readonly account: Account
  readonly roles: readonly ContactRole[]
  /** With the password forgotten, losing this contact point leaves no way back. */
  readonly onlyWay: boolean
  readonly value: readonly Money[]
}

/** What follows from the records on one day. */
export interface Analysis {
  readonly today: string
  readonly index: RecordIndex
  readonly graph: AccessGraph
  /** What is gone today. */
  readonly losses: Losses
  readonly states: ReadonlyMap<NodeId, State>
  /** The same in a cold start: this vault and everything known by heart are gone as well. */
  readonly coldStates: ReadonlyMap<NodeId, State>
  /** The lockout sets of every node, up to size 3. */
  readonly lockouts: NodeFamilies
  /** Every account that is not closed. */
  readonly accounts: ReadonlyMap<RecordId, AccountAnalysis>
  readonly countByMark: Readonly<Record<Mark, number>>
  /** The value of everything bound, per currency. */
  readonly value: readonly Money[]
  readonly dependentsOf: (contactPointId: RecordId) => readonly Dependent[]
}

/**
 * Reads off the records what a person wants to know on a day (YYYY-MM-DD): marks, lockout sets, values.
 *
 * @param losses - What is gone; of a scenario, to see what it leaves.
 */
export function analyse(
  records: readonly VaultRecord[],
  today: string,
  losses: Losses = lossesOn(records, today),
): Analysis {
  const index = indexRecords(records)
  const graph = deriveGraph(records)
  const states = statesOf(graph, losses)
  const coldStates = statesOf(graph, new Set([...losses, ...coldLosses(records)]))
  const lockouts = familiesOf(graph, { side: 'lockout', max: DEFAULT_LOCKOUT_MAX, losses })
  const accounts = new Map(
    index.accounts
      .filter((account) => account.state !== 'closed')
      .map((account) => [account.id, analyseAccount(account, index, lockouts, states, coldStates)]),
  )
  const countByMark = { safe: 0, fragile: 0, lost: 0, unknown: 0 }
  for (const { mark } of accounts.values()) countByMark[mark] += 1
  return {
    today,
    index,
    graph,
    losses,
    states,
    coldStates,
    lockouts,
    accounts,
    countByMark,
    value: valueOf(index.licences),
    dependentsOf: (contactPointId) => dependentsOf(contactPointId, index, graph, losses),
  }
}

function analyseAccount(
  account: Account,
  index: RecordIndex,
  lockouts: NodeFamilies,
  states: ReadonlyMap<NodeId, State>,
  coldStates: ReadonlyMap<NodeId, State>,
): AccountAnalysis {
  const node = nodeOf('account', account.id)
  const nearness = nearnessOf(account.id, lockouts)
  const gaps = gapsOf(account, index)
  const licences = index.licencesOf(account.id)
  return {
    account,
    state: states.get(node) ?? 'lost',
    coldState: coldStates.get(node) ?? 'lost',
    mark: markOf(nearness.resilience, nearness.coldResilience, gaps),
    gaps,
    ...nearness,
    licences,
    value: valueOf(licences),
    keepsakes: keepsakesOf(licences),
  }
}

function dependentsOf(
  contactPointId: RecordId,
  index: RecordIndex,
  graph: AccessGraph,
  losses: Losses,
): readonly Dependent[] {
  const contact = nodeOf('contact', contactPointId)
  return index.accounts.flatMap((account): readonly Dependent[] => {
    const entries = account.contacts.filter((entry) => entry.contactPointId === contactPointId)
    const roles = [...new Set(entries.flatMap((entry) => entry.roles))]
    if (account.state === 'closed' || roles.every((role) => role === 'notice')) return []
    const node = nodeOf('account', account.id)
    const forgotten = [...losses, ...ownSecrets(account.id)]
    const isIn = (gone: readonly NodeId[]) => isReachableWithout(graph, node, new Set(gone))
    return [
      {
        account,
        roles,
        onlyWay: isIn(forgotten) && !isIn([...forgotten, contact]),
        value: valueOf(index.licencesOf(account.id)),
      },
    ]
  })
}
