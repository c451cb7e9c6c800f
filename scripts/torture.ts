import { parseArgs } from 'node:util'
import {
  benchOf,
  hitEveryCall,
  removeBench,
  type CallFigures,
  type Fault,
} from '../test/torture/every-call.ts'
import { killAtRandom } from '../test/torture/kill-at-random.ts'
import { operations } from '../test/torture/operations.ts'
import { cutThePower, lookAtEveryStep, type CutFigures } from '../test/torture/power-cut.ts'
import { whyNoStrace } from '../test/torture/strace.ts'
import { roots } from '../test/torture/surroundings.ts'
import { endPlainly, Plain } from './support/run.ts'
import { ensureSystem } from './system-check.ts'

/*
 * `npm run torture`: kills, spoils and cuts the power to programs that save vaults, and says what became of the vaults.
 * The figures of the last full run stand in docs/reliability.md.
 */

const PARTS = ['kills', 'calls', 'faults', 'cuts'] as const

const FAULTS: readonly Exclude<Fault, 'kill'>[] = (['EIO', 'ENOSPC', 'EDQUOT'] as const).flatMap((error) => [
  { error, again: false },
  { error, again: true },
])

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    operation: { type: 'string', multiple: true },
    kills: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '1' },
    /** Of the errors only these: EIO once, EIO+ from there on. */
    fault: { type: 'string', multiple: true },
    disks: { type: 'string', default: '256' },
  },
})
const seed = Number(values.seed)
const chosen = values.operation ?? Object.keys(operations)
const faults = FAULTS.filter(
  ({ error, again }) => values.fault?.includes(again ? `${error}+` : error) ?? true,
)
const wrong: string[] = []

await endPlainly(async () => {
  const unknown = values.only?.find((part) => !PARTS.some((known) => known === part))
  if (unknown !== undefined) throw new Plain(`--only takes ${PARTS.join(', ')}.`)
  const does = (part: (typeof PARTS)[number]) => values.only?.includes(part) ?? true
  if (does('kills')) await kills()
  if (does('calls') || does('faults') || does('cuts')) {
    await ensureSystem(['system-call-tracer'])
    const reason = whyNoStrace()
    if (reason !== null) throw new Plain(`The rest cannot be done here: ${reason}.`)
  }
  for (const operation of chosen) {
    const bench = await benchOf(operation, '/dev/shm')
    if (does('calls')) report(`killed at every call: ${operation}`, await hitEveryCall(bench, 'kill'))
    for (const fault of does('faults') ? faults : []) {
      const how = fault.again ? 'from there on' : 'once'
      report(`${fault.error} ${how} at every call: ${operation}`, await hitEveryCall(bench, fault))
    }
    if (does('cuts')) {
      report(`every step seen: ${operation}`, await lookAtEveryStep(bench))
      report(`power cut: ${operation}`, await cutThePower(bench, seed, Number(values.disks)))
    }
    removeBench(bench)
  }
  for (const line of wrong) print(`WRONG  ${line}`)
  print(wrong.length === 0 ? 'Nothing was lost, nothing was damaged.' : `${wrong.length} went wrong.`)
  return wrong.length === 0 ? 0 : 1
})

async function kills(): Promise<void> {
  const places = roots()
  const count = Math.ceil(Number(values.kills) / places.length)
  const work = places.map(async ({ name, root }) => {
    const { lost, damaged, ...figures } = await killAtRandom(root, seed, count, (done) => {
      if (done % 50 === 0) process.stderr.write(`${name}: ${done} of ${count} kills\n`)
    })
    const counts = { ...figures, lost: lost.length, damaged: damaged.length, seed }
    print(`killed at random, files in ${name}: ${line(counts)}`)
    wrong.push(...lost, ...damaged)
  })
  await Promise.all(work)
}

function report(name: string, { wrong: found, ...figures }: CallFigures | CutFigures): void {
  print(`${name}: ${line(figures)}, wrong ${found.length}`)
  wrong.push(...found.map((text) => `${name}: ${text}`))
}

type Figures = Readonly<Record<string, number | Readonly<Record<string, number>>>>

function line(figures: Figures): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? value : `(${line(value)})`}`)
    .join(', ')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
