import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { projectDirectory } from '../stage-app.ts'
import { Plain, runVisibly, say } from '../support/run.ts'
import { median } from './measure.ts'

const start = v.object({ painted: v.number(), memory: v.number() })
/** What test/e2e/speed/window.e2e.ts writes, in milliseconds and MiB. */
const measured = v.object({
  accounts: v.number(),
  ours: v.array(start),
  bare: v.array(start),
  keys: v.array(v.number()),
  unlocks: v.array(v.number()),
  checked: v.array(v.number()),
  list: v.number(),
  unlocked: v.number(),
  typed: v.array(v.object({ part: v.number(), all: v.number() })),
})

type Measured = v.InferOutput<typeof measured>

/** Milliseconds from a key to its painted results that are hoped for at ten thousand accounts. */
const GOAL = { median: 16, p99: 50 }

/** Measures the window with ten thousand accounts in a real Electron, beside a bare window of the same Electron. */
export async function reportWindow(): Promise<Measured> {
  const e2e = path.join(projectDirectory, 'scripts', 'e2e.ts')
  const { code } = await runVisibly(process.execPath, [e2e, '--project=speed'], { cwd: projectDirectory })
  if (code !== 0) throw new Plain('The window was not measured.')
  const file = path.join(projectDirectory, 'test-results', 'window.json')
  const figures = v.parse(measured, JSON.parse(await readFile(file, 'utf8')))
  say(linesOf(figures))
  return figures
}

function linesOf({ accounts, ours, bare, keys, unlocks, checked, list, unlocked, typed }: Measured): string {
  const [start, bareStart] = [ours, bare].map((all) => median(all.map(({ painted }) => painted))) as [
    number,
    number,
  ]
  const [idle, bareIdle] = [ours, bare].map((all) => median(all.map(({ memory }) => memory))) as [
    number,
    number,
  ]
  return [
    `${accounts} accounts`,
    `cold start to the unlock screen: ${ms(start)}; a bare window: ${ms(bareStart)} (×${(start / bareStart).toFixed(2)})`,
    `unlock to the notebook: ${ms(median(unlocks))}, of it the key ${ms(median(keys))}; to what is to be mended first: ${ms(median(checked))}; then the list: ${ms(list)}`,
    `a key to its painted results: ${spread(typed.map(({ part }) => part))} (goals ${GOAL.median} and ${GOAL.p99}; ${typed.length} keys); with the account beside them: ${spread(typed.map(({ all }) => all))}`,
    `memory of all processes: locked ${mib(idle)}, unlocked ${mib(unlocked)}; a bare window ${mib(bareIdle)}`,
  ].join('\n')
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN
  return `median ${ms(median(values))}, p99 ${ms(p99)}`
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

function mib(value: number): string {
  return `${value.toFixed(0)} MiB`
}
