import type { AccountAnalysis, Analysis } from '../graph/analysis/analysis.ts'
import type { NodeId } from '../graph/graph.ts'
import { isReachableWithout, type Gone } from '../graph/solver/reach.ts'
import { ownSecrets } from '../graph/derive/losses.ts'
import { nodeOf, partsOf } from '../graph/nodes.ts'
import type { RecordId } from '../record/field.ts'
import type { Named } from './rule.ts'

/** Whether a loss, on top of what is gone today, makes a node unreachable. A `password:` node means it is forgotten. */
export function isConfirmed(analysis: Analysis, node: NodeId, evidence: readonly NodeId[]): boolean {
  return !isReachableWithout(analysis.graph, node, lossesWith(analysis, evidence))
}

/** Today's losses and a finding's evidence, spelled out for the solver. */
export function lossesWith({ losses }: Analysis, evidence: readonly NodeId[]): Gone {
  const spelled = evidence.flatMap((node) => {
    const { kind, recordId } = partsOf(node)
    return kind === 'password' && recordId !== null ? ownSecrets(recordId) : [node]
  })
  return { has: (node) => spelled.includes(node) || losses.has(node) }
}

/** "The password of this account is forgotten", as evidence. */
export function forgottenPassword({ account }: AccountAnalysis): NodeId {
  return nodeOf('password', account.id)
}

/**
 * The loss by which an account falls: the forgotten password, and of the contact points and contracts named those that
 * have to go as well. Empty when it has fallen already, null when it is still reachable without all of them.
 */
export function lossOf(
  analysis: Analysis,
  found: AccountAnalysis,
  named: readonly NodeId[],
): readonly NodeId[] | null {
  if (found.resilience === 0) return []
  const account = nodeOf('account', found.account.id)
  const locksOut = (nodes: ReadonlySet<NodeId>) =>
    isConfirmed(analysis, account, [forgottenPassword(found), ...nodes])
  const needed = new Set(named)
  if (!locksOut(needed)) return null
  for (const node of named) {
    needed.delete(node)
    if (!locksOut(needed)) needed.add(node)
  }
  return [forgottenPassword(found), ...needed]
}

/** Whether a finding before has named the reason: its whole loss comes about with this one. */
export function isNamed(
  analysis: Analysis,
  before: readonly Named[],
  { account }: AccountAnalysis,
  evidence: readonly NodeId[],
): boolean {
  return before.some(
    (hit) => isAbout(hit, account.id) && hit.evidence.every((node) => isConfirmed(analysis, node, evidence)),
  )
}

/** Whether a finding is about an account: itself, or one of those whose way back it says is gone. */
function isAbout({ subject, involves, evidence }: Named, id: RecordId): boolean {
  return subject === id || (evidence.length > 0 && involves?.includes(id) === true)
}
