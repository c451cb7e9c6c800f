import { open, readdir, readFile } from 'node:fs/promises'

/*
 * Looks for a text in the memory of running processes, as a person with a debugger would: everything writable, in both of
 * the encodings that V8 and Chromium keep texts in.
 */

const PIECE_BYTES = 1024 * 1024
/** Pieces overlap by this much, so that no text is cut in two. */
const LONGEST_BYTES = 256
const NOTHING = Buffer.alloc(PIECE_BYTES)

export interface ProcessMemory {
  readonly pid: number
  readonly kind: string
}

/** Every process of the app: the given one and whatever descends from it. */
export async function processTree(root: number): Promise<readonly ProcessMemory[]> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = /^\d+ \(.*\) \S (\d+)/su.exec(stat)?.[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const isOurs = (pid: number): boolean => {
    if (pid === root) return true
    const parent = parents.get(pid)
    return parent !== undefined && parent > 1 && isOurs(parent)
  }
  const pids = [...parents.keys()].filter(isOurs)
  return Promise.all(
    pids.map(async (pid) => {
      const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return { pid, kind: /--type=([a-z-]+)/u.exec(commandLine)?.[1] ?? 'main' }
    }),
  )
}

/** How often each text stands in the process's memory, and how many bytes could be read. */
export async function searchMemory(
  pid: number,
  wanted: readonly (string | Uint8Array)[],
): Promise<{ readonly hits: number; readonly bytes: number }> {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8').catch(() => '')
  const memory = await open(`/proc/${pid}/mem`, 'r').catch(() => null)
  if (memory === null) return { hits: 0, bytes: 0 }
  const needles = wanted.flatMap((item) =>
    typeof item === 'string' ? [Buffer.from(item, 'utf8'), Buffer.from(item, 'utf16le')] : [item],
  )
  const buffer = Buffer.allocUnsafe(PIECE_BYTES)
  let hits = 0
  let bytes = 0
  try {
    for (const line of maps.split('\n')) {
      const region = /^([0-9a-f]+)-([0-9a-f]+) rw/u.exec(line)
      if (region === null) continue
      const start = Number.parseInt(region[1] ?? '', 16)
      const end = Number.parseInt(region[2] ?? '', 16)
      for (let address = start; address < end; address += PIECE_BYTES - LONGEST_BYTES) {
        const length = Math.min(PIECE_BYTES, end - address)
        // Reserved but unused pages cannot be read.
        const read = await memory.read(buffer, 0, length, address).catch(() => null)
        if (read === null || read.bytesRead === 0) continue
        bytes += read.bytesRead
        const seen = buffer.subarray(0, read.bytesRead)
        if (seen.equals(NOTHING.subarray(0, seen.length))) continue
        for (const needle of needles) {
          for (let at = seen.indexOf(needle); at >= 0; at = seen.indexOf(needle, at + 1)) hits += 1
        }
      }
    }
  } finally {
    await memory.close()
  }
  return { hits, bytes }
}
