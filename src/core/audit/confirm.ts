import type { AccountAnalysis, Analysis } from '../graph/analysis.ts'
import type { NodeId } from '../graph/graph.ts'
import { ownSecrets } from '../graph/losses.ts'
import { nodeOf, partsOf } from '../graph/nodes.ts'
import { statesOf } from '../graph/solve.ts'
import { isReachable } from '../graph/state.ts'

/** Whether a loss, on top of what is gone today, makes a node unreachable. A `password:` node means it is forgotten. */
export function isConfirmed(analysis: Analysis, node: NodeId, evidence: readonly NodeId[]): boolean {
  const state = statesOf(analysis.graph, lossesWith(analysis, evidence)).get(node) ?? 'lost'
  return !isReachable(state)
}

/** Today's losses and a finding's evidence, spelled out for the solver. */
export function lossesWith(analysis: Analysis, evidence: readonly NodeId[]): ReadonlySet<NodeId> {
  const spelled = evidence.flatMap((node) => {
    const { kind, recordId } = partsOf(node)
    return kind === 'password' && recordId !== null ? ownSecrets(recordId) : [node]
  })
  return new Set([...analysis.losses, ...spelled])
}

/** "The password of this account is forgotten", as evidence. */
export function forgottenPassword({ account }: AccountAnalysis): NodeId {
  return nodeOf('password', account.id)
}
