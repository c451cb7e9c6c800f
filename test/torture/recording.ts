import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { MARK, type Order } from './operations.ts'
import { trace, withLog } from './strace.ts'

/*
 * What an operation does to files, call by call, as strace saw it.
 */

/** One call that changes a folder or waits for the disk. Names are those of files in the one folder. */
export type Event =
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'write'; readonly name: string; readonly offset: number; readonly data: Buffer }
  /** The next bytes of another file are appended. */
  | { readonly kind: 'copy'; readonly name: string; readonly from: string; readonly bytes: number }
  | { readonly kind: 'truncate'; readonly name: string; readonly size: number }
  | { readonly kind: 'unlink'; readonly name: string }
  | { readonly kind: 'rename' | 'link'; readonly name: string; readonly to: string }
  | { readonly kind: 'sync'; readonly name: string }
  | { readonly kind: 'sync folder' }
  | { readonly kind: 'acknowledge' }

const WATCHED =
  'openat,pwrite64,write,writev,copy_file_range,sendfile,ftruncate,unlink,unlinkat,rename,renameat,renameat2,link,linkat,fsync,fdatasync'

/** The calls that ask for {@link MARK}. */
const ASKING = 'access,faccessat,faccessat2'

/** Runs an operation in a folder and writes down what it did to the vaults there. */
export async function record(order: Order): Promise<readonly Event[]> {
  const log = await withLog(async (file) => {
    const how = ['-y', '-xx', '-s', '10000000', `-etrace=${ASKING},${WATCHED}`]
    const { said, complaint } = await trace(order, how, file)
    if (!said.includes('ack')) throw new Error(`nothing was acknowledged: ${said.join()} ${complaint}`)
    return readFileSync(file, 'latin1')
  })
  const readable = wholeLines(log).map(readCall)
  const begin = readable.findIndex((call) => call?.texts[0] === MARK)
  return readable.slice(begin).flatMap((call) => (call === null ? [] : (eventOf(call, order.folder) ?? [])))
}

interface SystemCall {
  readonly name: string
  readonly input: string
  /** The paths and data in it, decoded. */
  readonly texts: readonly string[]
  readonly result: number
}

/** Puts calls together that the call of another thread came between. */
function wholeLines(log: string): readonly string[] {
  const begun = new Map<string, string>()
  return log.split('\n').flatMap((line) => {
    const [pid = ''] = line.split(' ', 1)
    const unfinished = / <unfinished \.\.\.>$/u
    if (unfinished.test(line)) {
      begun.set(pid, line.replace(unfinished, ''))
      return []
    }
    const resumed = /^\d+ +<\.\.\. \w+ resumed>/u
    return [resumed.test(line) ? `${begun.get(pid) ?? ''}${line.replace(resumed, '')}` : line]
  })
}

function readCall(line: string): SystemCall | null {
  const [, name, input, result] = /^\d+ +(\w+)\((.*)\) += (-?\d+)/u.exec(line) ?? []
  if (name === undefined || input === undefined) return null
  const texts = Array.from(input.matchAll(/["<]((?:\\x[0-9a-f]{2})*)[">]/gu), ([, hex]) => decode(hex ?? ''))
  return { name, input, texts, result: Number(result) }
}

/** Bytes as latin1, one character for each. */
function decode(hex: string): string {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex').toString('latin1')
}

function eventOf({ name, input, texts, result }: SystemCall, folder: string): Event | null {
  if (result < 0 || !WATCHED.split(',').includes(name)) return null
  const [first = '', second = ''] = texts
  if (name === 'writev') return texts.includes('ack') ? { kind: 'acknowledge' } : null
  const isFolder = first === folder
  if ((name === 'fsync' || name === 'fdatasync') && isFolder) return { kind: 'sync folder' }
  // Paths relative to the working folder would start with it: AT_FDCWD<...>.
  const path = name.endsWith('at') || name === 'renameat2' || name === 'copy_file_range' ? second : first
  if (dirname(path) !== folder || path.endsWith('.lock')) return null
  const file = basename(path)
  switch (name) {
    case 'openat':
      if (input.includes('O_TRUNC')) return { kind: 'truncate', name: file, size: 0 }
      return input.includes('O_CREAT') ? { kind: 'create', name: file } : null
    case 'pwrite64': {
      const offset = Number(/(\d+)$/u.exec(input)?.[1])
      return { kind: 'write', name: file, offset, data: Buffer.from(second, 'latin1').subarray(0, result) }
    }
    case 'copy_file_range':
    case 'sendfile':
      return { kind: 'copy', name: file, from: basename(path === first ? second : first), bytes: result }
    case 'ftruncate':
      return { kind: 'truncate', name: file, size: Number(/(\d+)$/u.exec(input)?.[1]) }
    case 'unlink':
    case 'unlinkat':
      return { kind: 'unlink', name: file }
    case 'rename':
    case 'link':
      return { kind: name, name: file, to: basename(second) }
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', name: file }
    default:
      throw new Error(`a call that the power cut does not know: ${name}(${input.slice(0, 200)})`)
  }
}
