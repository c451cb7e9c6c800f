import { createHash } from 'node:crypto'
import type { ListFile } from '../../src/main/leaks/list-file.ts'

/** How a list of leaked passwords names a password. */
export function sha1(password: string): string {
  return createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase()
}

/** The lines of a list, in the order of their hashes. `end`: what stands at the end of each, CR and LF as published. */
export function leakList(counts: Readonly<Record<string, number>>, end = '\r\n'): string {
  const lines = Object.entries(counts).map(([password, count]) => `${sha1(password)}:${count}`)
  return lines
    .toSorted()
    .map((line) => `${line}${end}`)
    .join('')
}

/** A list of so many passwords that nobody has, in the order of their hashes. */
export function fillerList(count: number, more: Readonly<Record<string, number>> = {}): string {
  const filler = Object.fromEntries(Array.from({ length: count }, (_, i) => [`filler ${i}`, i + 1]))
  return leakList({ ...filler, ...more })
}

/** A file in memory. `reads` counts how often it was read. */
export function listInMemory(content: string): ListFile & { readonly reads: () => number } {
  const bytes = Buffer.from(content, 'latin1')
  let reads = 0
  return {
    size: bytes.length,
    read: (position, length) => {
      reads += 1
      return Promise.resolve(Buffer.from(bytes.subarray(position, position + length)))
    },
    reads: () => reads,
  }
}
