import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHILD } from './kill-at-random.ts'
import { MARK, type Order } from './operations.ts'

/*
 * Looks at, kills at, and spoils the calls that a program makes of the operating system, with strace (Linux only).
 */

/** The calls by which files change, as this operating system names them. */
export const CALLS = [
  'openat',
  'pwrite64',
  'write',
  'copy_file_range',
  'sendfile',
  'fsync',
  'fdatasync',
  'ftruncate',
  'unlink',
  'rename',
  'link',
  'mkdir',
] as const
/** The calls that ask for {@link MARK}. */
const ASKING = 'access,faccessat,faccessat2'
export type Call = (typeof CALLS)[number]

/** What happens to a call: the program dies before it, or it fails. `N`: only the N-th; `N+`: that one and all after it. */
export type Injection = `${Call}:signal=SIGKILL:when=${number}` | `${Call}:error=${string}:when=${string}`

/** Why the tests with strace cannot run here; null when they can. */
export function whyNoStrace(): string | null {
  if (process.platform !== 'linux') return 'strace is for Linux only'
  try {
    execFileSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return null
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? 'strace is not installed' : 'this machine lets nobody trace a program'
  }
}

/** How a traced program ended, and the lines it said. */
export interface Traced {
  readonly said: readonly string[]
  readonly complaint: string
  readonly code: number | null
  /** What strace wrote down. */
  readonly log: string
}

/** Runs the program under strace. `options` are strace's own. */
export async function trace(order: Order, options: readonly string[], log: string): Promise<Traced> {
  const child = spawn(
    'strace',
    ['-f', '-qq', '-o', log, ...options, process.execPath, CHILD, JSON.stringify(order)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  await once(child, 'close')
  return {
    said: said.split('\n').filter((line) => line !== ''),
    complaint,
    code: child.exitCode,
    log: readFileSync(log, 'utf8'),
  }
}

/** Runs the program with one of its calls killed or spoilt. */
export function inject(order: Order, injection: Injection): Promise<Traced> {
  const [call = ''] = injection.split(':')
  const only = call === 'write' ? [MARK, ...writtenPaths(order.folder)].flatMap((path) => ['-P', path]) : []
  // Watching only these calls makes it fast, but a signal cannot be injected then.
  const fast = injection.includes('signal') ? [] : ['--seccomp-bpf']
  return withLog((log) =>
    trace(order, [...fast, `-etrace=${call},${ASKING}`, `-einject=${injection}`, ...only], log),
  )
}

/** How many calls of each kind the program makes before its operation begins. */
export async function callsBefore(order: Order): Promise<ReadonlyMap<Call, number>> {
  const before = await withLog(async (log) => {
    await trace(order, [`-etrace=${ASKING},${CALLS.join()}`], log)
    return readFileSync(log, 'utf8').split(MARK)[0] ?? ''
  })
  const main = /^\d+/u.exec(before)?.[0] ?? ''
  const names = Array.from(before.matchAll(/^(\d+) +(\w+)\(/gmu), ([, pid, name]) =>
    pid === main ? name : null,
  )
  return new Map(
    // Every program writes to pipes; of write only the calls on the vault's own files count, from the first.
    CALLS.map((call) => [call, call === 'write' ? 0 : names.filter((name) => name === call).length]),
  )
}

/** Runs work with the name of a file for a trace, which is gone afterwards. */
export async function withLog<T>(work: (log: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hikae-trace-'))
  try {
    return await work(join(folder, 'log'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The files beside a vault that are written with plain `write`, each of which is known by its name. */
function writtenPaths(folder: string): readonly string[] {
  const anchors = join(folder, 'anchors')
  return [
    join(folder, 'a.hikae.lock'),
    ...readdirSync(anchors).map((name) => join(anchors, `${name.replace(/\.new$/u, '')}.new`)),
  ]
}
