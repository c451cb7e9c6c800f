import type { AccessMethod, NodeId } from '../graph.ts'

/** One access method, worth its cap at most; `label` says what kind of way it is. */
export function way(
  gives: NodeId,
  needs: readonly NodeId[],
  label: string,
  cap: AccessMethod['cap'] = 'now',
): AccessMethod {
  return { gives, needs, cap, label }
}
