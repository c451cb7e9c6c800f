import { say } from '../support/run.ts'
import {
  measureNaive,
  measureSolver,
  solverLines,
  wholeOf,
  type NaiveFigures,
  type SolverFigures,
} from './solver.ts'

/** What the solver took, and how far the naive one came meanwhile. */
interface SolverReport {
  readonly rows: readonly SolverFigures[]
  readonly naive: NaiveFigures
}

const SIZES = [30, 300, 1_000, 10_000]
const NAIVE_ACCOUNTS = 200

/**
 * Measures the solver on collections of several sizes; then gives the naive solver the time that the largest took, for 200
 * accounts and their lockout sets alone.
 */
export function reportSolver(runs: number): SolverReport {
  const rows = SIZES.map((accounts) => {
    const figures = measureSolver(accounts, runs)
    say(solverLines(figures))
    return figures
  })
  const budget = Math.max(...rows.map(wholeOf))
  const naive = measureNaive(NAIVE_ACCOUNTS, budget)
  const seconds = (naive.elapsed / 1000).toFixed(1)
  say(`naive, ${naive.accounts} accounts, lockout sets alone: ${naive.done} of them in ${seconds} s`)
  return { rows, naive }
}
