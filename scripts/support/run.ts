import { spawn, type SpawnOptions } from 'node:child_process'

/** What a finished child process left behind. */
export interface Finished {
  /** Exit code; 128 when a signal ended it, 127 when it could not be started. */
  readonly code: number
  /** Standard output and standard error, in the order they came. Empty unless captured. */
  readonly output: string
}

/** Runs a command to its end and keeps what it says. Never rejects: a missing command is code 127. */
export function runQuietly(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }))
    child.once('close', (code) => resolve({ code: code ?? 128, output }))
  })
}

/**
 * Runs a command to its end with our own output. Never rejects: a missing command is code 127. Asked to stop, we stop
 * the command and stay until it is gone, so that there is somebody to clean up.
 */
export function runVisibly(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] })
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal)
    for (const signal of signals) process.on(signal, pass)
    const end = (finished: Finished): void => {
      for (const signal of signals) process.removeListener(signal, pass)
      resolve(finished)
    }
    child.once('error', (error) => end({ code: 127, output: error.message }))
    child.once('close', (code) => end({ code: code ?? 128, output: '' }))
  })
}

/** Tells the person what is going on. On standard error: standard output belongs to the answer of a command. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A plain sentence for the person at the terminal; everything else that is thrown is a bug. */
export class Plain extends Error {}

/** Ends the process with the answer of `work`, or with a plain sentence where one was thrown. */
export async function endPlainly(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Plain)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
