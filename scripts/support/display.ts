import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Person } from './unprivileged.ts'

/** Whether a window could be shown to somebody. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '')
}

/**
 * Runs something with a screen that nobody sees: Xvfb on a free display, ended afterwards.
 *
 * @param work - is given the name of the display, such as `:99`.
 */
export async function withVirtualDisplay<T>(
  person: Person,
  work: (display: string) => Promise<T>,
): Promise<T> {
  if (process.getuid?.() === 0) {
    // An unprivileged Xvfb cannot make this folder, and says so on every start.
    await mkdir('/tmp/.X11-unix', { recursive: true })
    await chmod('/tmp/.X11-unix', 0o1777)
  }
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
    { uid: person.uid, gid: person.gid, env: person.env, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  )
  try {
    return await work(`:${await displayNumber(server)}`)
  } finally {
    await ended(server)
  }
}

/** Runs something with several such screens. */
export async function withVirtualDisplays<T>(
  count: number,
  person: Person,
  work: (displays: readonly string[]) => Promise<T>,
): Promise<T> {
  if (count === 0) return work([])
  return withVirtualDisplay(person, (display) =>
    withVirtualDisplays(count - 1, person, (others) => work([display, ...others])),
  )
}

/** Xvfb chooses the number itself and writes it to file descriptor 3 once it answers. */
function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaints = ''
    let number = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      complaints += chunk.toString()
    })
    const answer = server.stdio[3] as Readable // a pipe, as asked for above
    answer.on('data', (chunk: Buffer) => {
      number += chunk.toString()
      if (number.includes('\n')) resolve(number.trim())
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`Xvfb did not start: ${complaints.trim()}`)))
  })
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) {
      resolve()
      return
    }
    server.once('exit', () => resolve())
    server.kill()
  })
}
