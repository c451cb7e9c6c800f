import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHILD, CHILD_ENV } from './kill-at-random.ts'
import type { Order } from './operations.ts'

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
export type Call = (typeof CALLS)[number]

/** What happens to a call: the program dies before it, or it fails. `N`: only the N-th; `N+`: that one and all after it. */
export type Injection = `${Call}:signal=SIGKILL:when=${number}` | `${Call}:error=${string}:when=${string}`

/** Why the tests with strace cannot run here; null when they can. */
export function whyNoStrace(): string | null {
  if (process.platform !== 'linux') return 'strace is for Linux only'
  try {
    execFileSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return isAttachingForbidden() ? 'this machine lets nobody trace a program that runs' : null
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? 'strace is not installed' : 'this machine lets nobody trace a program'
  }
}

/** Whether only a parent may trace its child, as some Linuxes have it for all but root. */
function isAttachingForbidden(): boolean {
  const scope = '/proc/sys/kernel/yama/ptrace_scope'
  return existsSync(scope) && Number(readFileSync(scope, 'utf8')) > 0 && process.getuid?.() !== 0
}

/** How a traced program ended, and the lines it said. */
export interface Traced {
  readonly said: readonly string[]
  readonly complaint: string
  readonly hasEnded: boolean
  /** What strace wrote down. */
  readonly log: string
}

/** Runs the program under strace. `options` are strace's own. */
export async function trace(
  order: Order,
  options: readonly string[],
  log: string,
): Promise<Pick<Traced, 'said' | 'complaint'>> {
  const child = spawn(
    'strace',
    ['-f', '-qq', '-o', log, ...options, process.execPath, CHILD, JSON.stringify(order)],
    { stdio: ['ignore', 'pipe', 'pipe'], env: CHILD_ENV },
  )
  let said = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  await once(child, 'close')
  return { said: said.split('\n').filter((line) => line !== ''), complaint }
}

/** The options of strace by which one of the calls is killed or spoilt. */
export function injecting(injection: Injection, folder: string): readonly string[] {
  const [call = ''] = injection.split(':')
  // Every program writes to pipes; of write only the calls on the vault's own files count.
  const only = call === 'write' ? writtenPaths(folder).flatMap((path) => ['-P', path]) : []
  return [`-etrace=${call}`, `-einject=${injection}`, ...only]
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
    ...(existsSync(anchors) ? readdirSync(anchors) : []).map((name) =>
      join(anchors, `${name.replace(/\.new$/u, '')}.new`),
    ),
  ]
}
