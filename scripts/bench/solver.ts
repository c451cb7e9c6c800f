import { auditAnalysis } from '#core/audit/audit'
import { analyse, type Analysis } from '#core/graph/analysis/analysis'
import { recoveryCircles } from '#core/graph/analysis/circular'
import { prepareDrill } from '#core/graph/what-if/drill'
import { exposureOf } from '#core/graph/analysis/exposure'
import { nodeId, type NodeId } from '#core/graph/graph'
import { ownSecrets } from '#core/graph/derive/losses'
import { nodeOf } from '#core/graph/nodes'
import { losable, type WhatIfResult } from '#core/graph/what-if/what-if'
import type { VaultRecord } from '#core/record/document'
import { naiveLockouts } from '../../test/support/naive-solver.ts'
import { drawCollection } from './collection.ts'
import { median } from './measure.ts'

/** Milliseconds for one collection. */
export interface SolverFigures {
  readonly accounts: number
  readonly nodes: number
  /** Deriving and solving the graph, once for any number of what-ifs. */
  readonly prepare: number
  /** One what-if with its changes and values: over single losses of every kind, the middle and the slowest one. */
  readonly whatIf: number
  readonly whatIfSlowest: number
  /** The same with every chain and fix read. */
  readonly whatIfRead: number
  readonly whatIfReadSlowest: number
  /** The whole vault and all memory gone. */
  readonly coldStart: number
  /** A day two years ahead, by which contracts have ended, accounts lain idle and waiting periods run. */
  readonly ahead: number
  /** States, cold start and all lockout sets up to size 3, with passwords at hand and forgotten; then the rest. */
  readonly analysis: number
  readonly exposure: number
  readonly circles: number
  readonly findings: number
}

/** The naive solver on a small collection: how far it came. */
export interface NaiveFigures {
  readonly accounts: number
  /** Accounts whose lockout sets it had found when it was stopped, or all. */
  readonly done: number
  readonly elapsed: number
}

const TODAY = '2026-11-22'
const AHEAD = '2028-11-22'
const DRILLS = 200

/** Measures one collection of so many accounts. */
export function measureSolver(accounts: number, runs: number): SolverFigures {
  const records = drawCollection(accounts)
  const lost = sample(losable(records, TODAY).map(({ node }) => node))
  let drill = prepareDrill(records, TODAY)
  const prepare = middle(runs, () => (drill = prepareDrill(records, TODAY)))
  for (const node of lost) drill.run({ losses: [node] }) // once for the compiler
  const drills = lost.map((node) => middle(3, () => drill.run({ losses: [node] })))
  const read = lost.map((node) => processorTime(() => readAll(drill.run({ losses: [node] }))))
  const coldStart = middle(runs, () => drill.run({ losses: [], cold: true }))
  const ahead = middle(runs, () => drill.run({ losses: [], date: AHEAD }))
  let analysis: Analysis = analyse(records, TODAY)
  return {
    accounts,
    nodes: analysis.graph.nodes.size,
    prepare,
    whatIf: median(drills),
    whatIfSlowest: Math.max(...drills),
    whatIfRead: median(read),
    whatIfReadSlowest: Math.max(...read),
    coldStart,
    ahead,
    analysis: middle(runs, () => (analysis = analyse(records, TODAY))),
    exposure: middle(runs, () => exposureOf(records, analysis)),
    circles: middle(runs, () => recoveryCircles(analysis)),
    findings: middle(Math.min(runs, 2), () => auditAnalysis(records, analysis)),
  }
}

/** The time of a whole analysis. */
export function wholeOf({ analysis, exposure, circles, findings }: SolverFigures): number {
  return analysis + exposure + circles + findings
}

/**
 * The naive solver, which answers each question with a fixed point of its own: lockout sets alone, with the password at hand
 * and forgotten, account by account until all are done or `budget` milliseconds are gone.
 */
export function measureNaive(accounts: number, budget: number): NaiveFigures {
  const records: readonly VaultRecord[] = drawCollection(accounts)
  const { graph, losses, accounts: asked } = analyse(records, TODAY)
  let elapsed = 0
  let done = 0
  for (const id of asked.keys()) {
    if (elapsed > budget) break
    const node = nodeOf('account', id)
    elapsed += processorTime(() => {
      naiveLockouts(graph, losses, node, 3)
      naiveLockouts(graph, new Set([...losses, ...ownSecrets(id)]), node, 3)
    })
    done += 1
  }
  return { accounts, done, elapsed }
}

function middle(runs: number, work: () => unknown): number {
  return median(Array.from({ length: runs }, () => processorTime(work)))
}

/** Milliseconds of processor time: what else the machine does counts little. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Chains and fixes are worked out when they are read. */
function readAll({ changes, fixes }: WhatIfResult): number {
  return changes.reduce((sum, { chain }) => sum + chain.length, fixes.length)
}

/** Evenly spread over all that can be lost, with this vault among it. */
function sample(nodes: readonly NodeId[]): readonly NodeId[] {
  const step = Math.max(1, Math.floor(nodes.length / DRILLS))
  return [nodeId('vault'), ...nodes.filter((_, position) => position % step === 0)]
}

/** One collection as lines of text. */
export function solverLines(figures: SolverFigures): string {
  const ms = (name: keyof SolverFigures) => `${figures[name].toFixed(figures[name] < 10 ? 2 : 0)} ms`
  return [
    `${figures.accounts} accounts, ${figures.nodes} nodes`,
    `  one what-if ${ms('whatIf')}, the slowest ${ms('whatIfSlowest')}, a cold start ${ms('coldStart')}, two years ahead ${ms('ahead')}; prepared once in ${ms('prepare')}`,
    `  with every chain and fix read ${ms('whatIfRead')}, the slowest ${ms('whatIfReadSlowest')}`,
    `  full analysis ${wholeOf(figures).toFixed(0)} ms: states and lockout sets ${ms('analysis')}, exposure ${ms('exposure')}, circles ${ms('circles')}, findings ${ms('findings')}`,
  ].join('\n')
}
