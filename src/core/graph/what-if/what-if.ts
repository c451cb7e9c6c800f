import type { VaultRecord } from '../../record/document.ts'
import { deriveGraph } from '../derive/derive.ts'
import { lossesOn } from '../derive/losses.ts'
import type { NodeId } from '../graph.ts'
import { partsOf, type NodeKind } from '../nodes.ts'
import { statesOf } from '../solver/solve.ts'
import { prepareDrill, type WhatIfResult } from './drill.ts'
import type { Scenario } from './scenario.ts'

export { lossesIn, type Scenario } from './scenario.ts'
export type { WhatIfChange, WhatIfResult } from './drill.ts'

/** Runs one scenario against the records of a day. For several of the same records, {@link prepareDrill} once. */
export function whatIf(records: readonly VaultRecord[], scenario: Scenario, today: string): WhatIfResult {
  return prepareDrill(records, today).run(scenario)
}

/** What can be lost in a scenario. */
export interface Losable {
  readonly node: NodeId
  readonly kind: LosableKind
  readonly recordId: VaultRecord['id'] | null
}

/** What can be lost, in the order in which it is offered. */
export const LOSABLE_KINDS = [
  'tie',
  'contact',
  'sim',
  'device',
  'paper',
  'place',
  'memory',
  'vault',
  'master-password',
  'recovery-key',
] as const satisfies readonly NodeKind[]
export type LosableKind = (typeof LOSABLE_KINDS)[number]

/** Everything that can be lost: what is on record and not gone yet, and this vault's own keys. */
export function losable(records: readonly VaultRecord[], today: string): readonly Losable[] {
  const states = statesOf(deriveGraph(records), lossesOn(records, today))
  return [...states].flatMap(([node, state]): readonly Losable[] => {
    const { kind: kindOfNode, recordId } = partsOf(node)
    const kind = LOSABLE_KINDS.find((losableKind) => losableKind === kindOfNode)
    return kind === undefined || state === 'lost' ? [] : [{ node, kind, recordId }]
  })
}
