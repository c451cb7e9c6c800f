import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { CHILD, CHILD_ENV } from './kill-at-random.ts'
import type { Order } from './operations.ts'
import { injecting, withLog, type Injection, type Traced } from './strace.ts'

/*
 * The program as one that runs and is told what to do: starting it takes many times as long as what it does, and a tracer
 * can come to it right before the operation and leave it right after.
 */

/** A program that waits for orders. */
export interface Served {
  readonly pid: number
  readonly tell: (line: string) => void
  /** Its next line; null once it has ended. */
  readonly hear: () => Promise<string | null>
  readonly hasEnded: () => boolean
  readonly complaint: () => string
  readonly end: () => Promise<void>
}

export function startServed(): Served {
  // Fewer threads to be attached to.
  const child = spawn(process.execPath, ['--v8-pool-size=0', CHILD], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: CHILD_ENV,
  })
  const lines: string[] = []
  let rest = ''
  let complaint = ''
  let wake = (): void => undefined
  let hasClosed = false
  child.stdin.on('error', () => undefined) // it was killed
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  })
  const closed = once(child, 'close').then(() => {
    hasClosed = true
    wake()
  })
  return {
    pid: child.pid ?? 0,
    tell: (line) => void child.stdin.write(`${line}\n`),
    hear: async () => {
      while (lines.length === 0 && !hasClosed) await new Promise<void>((resolve) => (wake = resolve))
      return lines.shift() ?? null
    },
    hasEnded: () => hasClosed || child.exitCode !== null || child.signalCode !== null,
    complaint: () => complaint,
    end: async () => {
      child.stdin.end()
      await closed
    },
  }
}

/** Has an operation done with one of its calls killed or spoilt. `next`: another save follows it, unspoilt. */
export function doSpoilt(
  program: Served,
  order: Extract<Order, { readonly operation: string }>,
  injection: Injection,
  next: boolean,
): Promise<Traced> {
  return withLog(async (log) => {
    program.tell(JSON.stringify(order))
    const ready = await program.hear()
    if (ready !== 'ready') throw new Error(`it does not begin: ${ready ?? ''} ${program.complaint()}`)
    const leave = await attach(program.pid, injecting(injection, order.folder), log)
    program.tell('go')
    const said: string[] = []
    const answer = await program.hear()
    if (answer !== null) said.push(answer)
    if (next) await leave()
    program.tell(next ? 'next' : 'close')
    while (said.at(-1) !== 'closed') {
      const line = await program.hear()
      if (line === null) break
      said.push(line)
    }
    if (!next) await leave()
    return {
      said,
      complaint: program.complaint(),
      hasEnded: program.hasEnded(),
      log: readFileSync(log, 'utf8'),
    }
  })
}

/** Sets strace on a program that runs. Gives what takes it off again. */
async function attach(pid: number, options: readonly string[], log: string): Promise<() => Promise<void>> {
  const tracer = spawn('strace', ['-f', '-o', log, ...options, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = once(tracer, 'close')
  let told = ''
  await new Promise<void>((resolve, reject) => {
    tracer.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      if (told.includes(' attached')) resolve()
    })
    tracer.once('close', () => {
      reject(new Error(`strace does not attach: ${told}`))
    })
  })
  return async () => {
    tracer.kill('SIGTERM')
    await gone
  }
}
