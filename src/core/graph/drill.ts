import type { Account } from '../record/account.ts'
import type { VaultRecord } from '../record/document.ts'
import type { Money } from '../record/field.ts'
import type { Licence } from '../record/licence.ts'
import { indexRecords, type RecordIndex } from '../record/record-index.ts'
import { createExplainer, type ChainStep } from './compare.ts'
import { deriveGraph } from './derive.ts'
import { findFixes, type Fix } from './fixes.ts'
import { at, type NodeId } from './graph.ts'
import { loseMore } from './lose.ts'
import { lossesOn } from './losses.ts'
import { partsOf } from './nodes.ts'
import { compareText } from './order.ts'
import { scenarioLosses, type Scenario } from './scenario.ts'
import { solve, type Standing } from './solve.ts'
import { isReachable, levelToState, type State } from './state.ts'
import { keepsakesOf, valueOf } from './value.ts'
import { afterWaiting, daysBetween, waitingDays } from './waiting.ts'

/** An account or licence that a scenario brings into another state. */
export interface WhatIfChange {
  readonly record: Account | Licence
  readonly before: State
  readonly after: State
  /** From the account back to the loss: at each step the way that went and the requirement that broke it. Worked out when read. */
  readonly chain: readonly ChainStep[]
  /** What is bound to the account, or the licence's own value. */
  readonly value: readonly Money[]
}

export interface WhatIfResult {
  readonly changes: readonly WhatIfChange[]
  /** The value of the licences that cannot be reached any more, per currency. */
  readonly value: readonly Money[]
  readonly keepsakes: readonly string[]
  /** Single changes to the records that would have kept something, each proven, the most helpful first. Worked out when read. */
  readonly fixes: readonly Fix[]
}

/** The records of one day, solved, for scenarios to be run one after the other. */
export interface Drill {
  readonly run: (scenario: Scenario) => WhatIfResult
}

/**
 * Solves the records of a day once, so that each scenario costs only what changes in it. Accounts come before licences,
 * the dearest first.
 */
export function prepareDrill(records: readonly VaultRecord[], today: string): Drill {
  const index = indexRecords(records)
  const graph = deriveGraph(records)
  const present = lossesOn(records, today)
  const before = solve(graph.index, present)
  const recordByNode = graph.index.idByNumber.map((id) => recordOf(id, index))
  const valueByRecord = new Map<Account | Licence, readonly Money[]>()
  const waits = waitingDays(graph)
  return { run }

  function run(scenario: Scenario): WhatIfResult {
    const more = scenarioLosses(records, scenario, today)
    const elapsed = scenario.date === undefined ? 0 : daysBetween(today, scenario.date)
    const { after, nodes } = waits.some((days) => days <= elapsed) ? waited(more, elapsed) : lessened(more)
    const chainOf = chainsBetween(after)
    const changes: WhatIfChange[] = []
    for (const node of nodes) {
      const record = recordByNode[node] ?? null
      if (record === null) continue
      changes.push({
        record,
        before: levelToState(at(before.level, node)),
        after: levelToState(at(after.level, node)),
        get chain() {
          return chainOf(node)
        },
        value: worthOf(record),
      })
    }
    const fallen = changes.filter((change) => isReachable(change.before) && !isReachable(change.after))
    const accounts = fallen.flatMap(({ record }) => (record.type === 'account' ? [record] : []))
    const licences = fallen.flatMap(({ record }) => (record.type === 'licence' ? [record] : []))
    const fixes = once(() => findFixes(accounts, index, graph, new Set([...present, ...more])))
    return {
      changes: changes.sort(compareChanges),
      value: valueOf(licences),
      keepsakes: keepsakesOf(licences),
      get fixes() {
        return fixes()
      },
    }
  }

  /** What rises does so by waiting, and no loss explains that. */
  function chainsBetween(after: Standing): (node: number) => readonly ChainStep[] {
    const explain = once(() => createExplainer(graph, before, after))
    return (node) => (at(after.level, node) < at(before.level, node) ? explain()(node) : [])
  }

  function worthOf(record: Account | Licence): readonly Money[] {
    const known = valueByRecord.get(record)
    if (known !== undefined) return known
    const value = valueOf(record.type === 'licence' ? [record] : index.licencesOf(record.id))
    valueByRecord.set(record, value)
    return value
  }

  function lessened(more: ReadonlySet<NodeId>): Outcome {
    const numbers = Array.from(more).flatMap((id) => graph.index.numberById.get(id) ?? [])
    const after = loseMore(graph.index, before, numbers)
    return { after, nodes: after.fallen }
  }

  /** Ways come through as well as go, so all is solved anew. */
  function waited(more: ReadonlySet<NodeId>, elapsed: number): Outcome {
    const after = solve(afterWaiting(graph, elapsed), new Set([...present, ...more]))
    const nodes = Array.from(before.level.keys())
    return { after, nodes: nodes.filter((node) => before.level[node] !== after.level[node]) }
  }
}

/** What stands after a scenario, and the nodes whose state differs. */
interface Outcome {
  readonly after: Standing
  readonly nodes: readonly number[]
}

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: work() }).value
}

function recordOf(node: NodeId, { byId }: RecordIndex): Account | Licence | null {
  const { kind, recordId } = partsOf(node)
  if ((kind !== 'account' && kind !== 'licence') || recordId === null) return null
  const record = byId.get(recordId)
  return record?.type === 'account' || record?.type === 'licence' ? record : null
}

function compareChanges(a: WhatIfChange, b: WhatIfChange): number {
  if (a.record.type !== b.record.type) return a.record.type === 'account' ? -1 : 1
  return (b.value[0]?.amount ?? 0) - (a.value[0]?.amount ?? 0) || compareText(a.record.id, b.record.id)
}
