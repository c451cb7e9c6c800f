import type { Account } from '../../record/account.ts'
import type { VaultRecord } from '../../record/document.ts'
import type { Money } from '../../record/field.ts'
import type { Licence } from '../../record/licence.ts'
import { indexRecords, type RecordIndex } from '../../record/record-index.ts'
import { deriveGraph } from '../derive/derive.ts'
import { lossesOn } from '../derive/losses.ts'
import { at, type GraphIndex, type NodeId } from '../graph.ts'
import { partsOf } from '../nodes.ts'
import { compareText } from '../../order.ts'
import { createExplainer, type ChainStep } from '../solver/compare.ts'
import { loseMore } from '../solver/lose.ts'
import { solve, type Losses, type Standing } from '../solver/solve.ts'
import { afterWaiting, daysBetween, waitingDays } from '../solver/waiting.ts'
import { isReachable, levelToState, REACHABLE_LEVEL, type State } from '../state.ts'
import { keepsakesOf, valueOf } from '../value.ts'
import { findFixes, type Fix } from './fixes.ts'
import { once } from './once.ts'
import { prepareLosses, type Scenario } from './scenario.ts'

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
  /** What a scenario takes, besides what is gone already. */
  readonly lossesOf: (scenario: Scenario) => Losses
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
  const lossesOf = prepareLosses(records, today)
  const recordByNode = graph.index.idByNumber.map((id) => recordOf(id, index))
  const valueByRecord = new Map<Account | Licence, readonly Money[]>()
  const waits = waitingDays(graph)
  const waitedBy = new Map<number, Waited>()
  return { run, lossesOf }

  function run(scenario: Scenario): WhatIfResult {
    const more = lossesOf(scenario)
    const elapsed = scenario.date === undefined ? 0 : daysBetween(today, scenario.date)
    const wait = waits.findLast((days) => days <= elapsed)
    const { after, nodes } = wait === undefined ? lessened(more) : waited(more, wait)
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
    const isLeft = (node: NodeId) => {
      const number = graph.index.numberById.get(node)
      return number !== undefined && at(after.level, number) >= REACHABLE_LEVEL
    }
    const fixes = once(() => findFixes(accounts, index, graph, new Set([...present, ...more]), isLeft))
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
    const after = loseMore(graph.index, before, numbersOf(more))
    return { after, nodes: after.fallen }
  }

  /** What has come through by waiting stands first, and then the losses take from it. */
  function waited(more: ReadonlySet<NodeId>, days: number): Outcome {
    const { rules, standing } = waitedBy.get(days) ?? standingAfter(days)
    const after = loseMore(rules, standing, numbersOf(more))
    const nodes: number[] = []
    for (const [node, level] of before.level.entries()) if (level !== after.level[node]) nodes.push(node)
    return { after, nodes }
  }

  function standingAfter(days: number): Waited {
    const rules = afterWaiting(graph, days)
    const then = { rules, standing: solve(rules, present) }
    waitedBy.set(days, then)
    return then
  }

  function numbersOf(nodes: Iterable<NodeId>): readonly number[] {
    return Array.from(nodes).flatMap((id) => graph.index.numberById.get(id) ?? [])
  }
}

/** What stands once some days have gone by and nothing more is lost. */
interface Waited {
  readonly rules: GraphIndex
  readonly standing: Standing
}

/** What stands after a scenario, and the nodes whose state differs. */
interface Outcome {
  readonly after: Standing
  readonly nodes: readonly number[]
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
