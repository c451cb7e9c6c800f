import { openSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { ReadStream, WriteStream } from 'node:tty'
import type { SecretAnswer } from './host.ts'

/** A terminal to ask at, and how to let go of it. */
interface Terminal {
  readonly input: ReadStream
  readonly say: (text: string) => void
  readonly release: () => void
}

/**
 * Asks for a secret without echo. Standard input may be a pipe with other things in it, so the terminal itself is
 * opened where the system lets us (/dev/tty).
 */
export async function askAtTerminal(prompt: string, process: NodeJS.Process): Promise<SecretAnswer> {
  const terminal = openTerminal(process)
  if (terminal === null) return { kind: 'no-terminal' }
  const { input, say, release } = terminal
  say(prompt)
  input.setRawMode(true)
  try {
    return await readTyped(input)
  } finally {
    input.setRawMode(false)
    say('\n')
    release()
  }
}

function openTerminal(process: NodeJS.Process): Terminal | null {
  if (process.platform !== 'win32') {
    try {
      const descriptor = openSync('/dev/tty', 'r+')
      const input = new ReadStream(descriptor)
      const output = new WriteStream(openSync('/dev/tty', 'w'))
      return {
        input,
        say: (text) => void output.write(text),
        release: () => {
          input.destroy()
          output.end()
        },
      }
    } catch {
      // No controlling terminal: standard input may still be one.
    }
  }
  if (!process.stdin.isTTY) return null
  return {
    input: process.stdin,
    say: (text) => void process.stderr.write(text),
    release: () => void process.stdin.pause(),
  }
}

/** Collects what is typed until Enter. Backspace takes back one character; other control keys do nothing. */
export function readTyped(input: Readable): Promise<SecretAnswer> {
  return new Promise((resolve) => {
    const characters: string[] = []
    const finish = (answer: SecretAnswer) => {
      input.off('data', take)
      input.off('end', closed)
      resolve(answer)
    }
    const closed = () => finish({ kind: 'cancelled' })
    const take = (chunk: string | Buffer) => {
      // eslint-disable-next-line no-control-regex -- arrow and function keys arrive as escape sequences
      const keys = chunk.toString().replace(/\u001b(?:\[[0-9;]*[ -/]*[@-~]|O.|.)?/gu, '')
      for (const key of keys) {
        const isEnd = key === '\r' || key === '\n'
        if (isEnd) finish({ kind: 'typed', secret: characters.join('') })
        const isStop = key === CONTROL_C || (key === CONTROL_D && characters.length === 0)
        if (isStop) closed()
        if (isEnd || isStop) return
        if (key === BACKSPACE || key === DELETE) characters.pop()
        else if (key >= ' ') characters.push(key)
      }
    }
    input.setEncoding('utf8')
    input.on('data', take)
    input.on('end', closed)
    input.resume()
  })
}

const CONTROL_C = '\u0003'
const CONTROL_D = '\u0004'
const BACKSPACE = '\b'
const DELETE = '\u007f'
