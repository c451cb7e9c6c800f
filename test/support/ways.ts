import { deriveGraph } from '#core/graph/derive/derive'
import type { VaultRecord } from '#core/record/document'

/** The ways to a node of the graph that records derive, as `a + b` or `a @slow`, sorted. */
export function waysTo(node: string, records: readonly VaultRecord[]): readonly string[] {
  return deriveGraph(records)
    .methods.filter(({ gives }) => gives === node)
    .map(({ needs, cap }) => [needs.join(' + '), ...(cap === 'now' ? [] : [`@${cap}`])].join(' ').trim())
    .sort()
}

/** Whether a node is a holding: had by itself, through no way. */
export function isHeld(node: string, records: readonly VaultRecord[]): boolean {
  return [...deriveGraph(records).held].some((held) => held === node)
}
