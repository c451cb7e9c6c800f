import { spawnSync } from 'node:child_process'
import { median } from './measure.ts'
import { peakMemoryOf } from './memory.ts'

/** What was measured of KeePassXC's command line, in milliseconds without the start of a process. */
export interface KeePassFigures {
  readonly openAndList: number
  /** Opening, then searching. */
  readonly openAndFind: number
  /** Opening, adding one and saving. */
  readonly openAndAddOne: number
  /** Beyond opening, from one run to the next of the same round. */
  readonly find: number
  readonly addOne: number
  readonly peakMemoryMiB: number | null
}

export const KDBX_PASSWORD = 'bench'

/** The version of KeePassXC that is installed here, or null. */
export function keepassVersion(): string | null {
  const asked = spawnSync('keepassxc-cli', ['--version'], { encoding: 'utf8', env })
  return asked.status === 0 ? asked.stdout.trim() : null
}

/** One run of each, for later {@link summarise}. */
export interface KeePassRun {
  readonly start: number
  readonly list: number
  readonly find: number
  readonly add: number
}

export function runOnce(file: string, query: string, number: number): KeePassRun {
  return {
    start: run(['--version']),
    list: run(['ls', '-q', file]),
    find: run(['search', '-q', file, query]),
    add: run(['add', '-q', '-u', 'hanako', file, `追加${number}`]),
  }
}

export function summarise(runs: readonly KeePassRun[], file: string): KeePassFigures {
  const start = median(runs.map((each) => each.start))
  return {
    openAndList: median(runs.map((each) => each.list)) - start,
    openAndFind: median(runs.map((each) => each.find)) - start,
    openAndAddOne: median(runs.map((each) => each.add)) - start,
    find: median(runs.map((each) => each.find - each.list)),
    addOne: median(runs.map((each) => each.add - each.list)),
    peakMemoryMiB: peakMemory(file),
  }
}

const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' }

function run(args: readonly string[]): number {
  const start = performance.now()
  const child = spawnSync('keepassxc-cli', args, { input: `${KDBX_PASSWORD}\n`, env, maxBuffer: 2 ** 28 })
  const took = performance.now() - start
  if (child.status !== 0) throw new Error(`keepassxc-cli ${args.join(' ')}: ${child.stderr.toString()}`)
  return took
}

function peakMemory(file: string): number | null {
  return peakMemoryOf(['keepassxc-cli', 'ls', '-q', file], { input: `${KDBX_PASSWORD}\n`, env })
}
