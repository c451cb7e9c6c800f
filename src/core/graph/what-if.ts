import type { Account } from '../record/account.ts'
import type { VaultRecord } from '../record/document.ts'
import type { Money } from '../record/field.ts'
import type { Licence } from '../record/licence.ts'
import { indexRecords } from '../record/record-index.ts'
import { compareLosses, type ChainStep } from './compare.ts'
import { deriveGraph } from './derive.ts'
import { findFixes, type Fix } from './fixes.ts'
import type { NodeId } from './graph.ts'
import { coldLosses, idleClosures, lossesOn } from './losses.ts'
import { partsOf, type NodeKind } from './nodes.ts'
import { compareText } from './order.ts'
import { statesOf, type Losses } from './solve.ts'
import { isReachable, type State } from './state.ts'
import { keepsakesOf, valueOf } from './value.ts'

/** Losses to try out. Nothing is changed by trying. */
export interface Scenario {
  /** Holdings, ties, places … that are gone. */
  readonly losses: readonly NodeId[]
  /** A day (YYYY-MM-DD): every contract ended by then is gone, every account idle past its service's limit closed. */
  readonly date?: string
  /** This vault and everything known by heart are gone. */
  readonly cold?: boolean
}

/** An account or licence that a scenario brings into another state. */
export interface WhatIfChange {
  readonly record: Account | Licence
  readonly before: State
  readonly after: State
  /** From the account back to the loss: at each step the way that went and the requirement that broke it. */
  readonly chain: readonly ChainStep[]
  /** What is bound to the account, or the licence's own value. */
  readonly value: readonly Money[]
}

export interface WhatIfResult {
  readonly changes: readonly WhatIfChange[]
  /** The value of the licences that cannot be reached any more, per currency. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  /** Single changes to the records that would have kept something, each proven, the most helpful first. */
  readonly fixes: readonly Fix[]
}

/** Runs a scenario against the records of a day. Accounts come before licences, the dearest first. */
export function whatIf(records: readonly VaultRecord[], scenario: Scenario, today: string): WhatIfResult {
  const index = indexRecords(records)
  const graph = deriveGraph(records)
  const before = lossesOn(records, today)
  const after = lossesIn(records, scenario, today)
  const changes = compareLosses(graph, before, after).flatMap((change): readonly WhatIfChange[] => {
    const record = recordOf(change.node, index.byId)
    if (record === null) return []
    const bound = record.type === 'licence' ? [record] : index.licencesOf(record.id)
    return [
      { record, before: change.before, after: change.after, chain: change.chain, value: valueOf(bound) },
    ]
  })
  const fallen = changes.filter((change) => isReachable(change.before) && !isReachable(change.after))
  const licences = fallen.flatMap(({ record }) => (record.type === 'licence' ? [record] : []))
  const accounts = fallen.flatMap(({ record }) => (record.type === 'account' ? [record] : []))
  return {
    changes: [...changes].sort(compareChanges),
    value: valueOf(licences),
    keepsakes: keepsakesOf(licences),
    fixes: findFixes(accounts, index, graph, after),
  }
}

/** Everything that is gone in a scenario that starts on a day: what is gone that day, and the scenario's own losses. */
export function lossesIn(records: readonly VaultRecord[], scenario: Scenario, today: string): Losses {
  const losses = new Set([...lossesOn(records, today), ...scenario.losses])
  if (scenario.date !== undefined) {
    for (const node of lossesOn(records, scenario.date)) losses.add(node)
    for (const node of idleClosures(records, today, scenario.date)) losses.add(node)
  }
  if (scenario.cold === true) for (const node of coldLosses(records)) losses.add(node)
  return losses
}

/** What can be lost in a scenario. */
export interface Losable {
  readonly node: NodeId
  readonly kind: LosableKind
  readonly recordId: VaultRecord['id'] | null
}

const LOSABLE_KINDS = [
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

function recordOf(node: NodeId, byId: ReadonlyMap<VaultRecord['id'], VaultRecord>): Account | Licence | null {
  const { kind, recordId } = partsOf(node)
  if ((kind !== 'account' && kind !== 'licence') || recordId === null) return null
  const record = byId.get(recordId)
  return record?.type === 'account' || record?.type === 'licence' ? record : null
}

function compareChanges(a: WhatIfChange, b: WhatIfChange): number {
  if (a.record.type !== b.record.type) return a.record.type === 'account' ? -1 : 1
  return (b.value[0]?.amount ?? 0) - (a.value[0]?.amount ?? 0) || compareText(a.record.id, b.record.id)
}
