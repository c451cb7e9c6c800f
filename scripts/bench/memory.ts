import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const GNU_TIME = '/usr/bin/time'

/**
 * Most memory that a command has held at once, in MiB; null where GNU time is not installed. A process that asks for its own
 * figure is told the largest since before it was its own: that of the program that started it.
 */
export function peakMemoryOf(
  command: readonly string[],
  more: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): number | null {
  if (!existsSync(GNU_TIME)) return null
  const child = spawnSync(GNU_TIME, ['-f', '%M', ...command], {
    ...more,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stderr.trim().split('\n').at(-1)) / 1024
}

/** What a Node process takes that does nothing. */
export function emptyNodeMemory(): number | null {
  return peakMemoryOf([process.execPath, '-e', '0'])
}

/**
 * What a process of its own takes for opening and listing once, Node and all. It runs the code as it is built for the
 * product: Node takes tens of MiB for reading TypeScript, which the product does not.
 */
export async function openingMemory(file: string): Promise<number | null> {
  const source = path.join(import.meta.dirname, 'peak-memory.ts')
  // Inside the project, so that the two packages that are not bundled are found.
  const outDir = path.join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'hikae-bench')
  await build({ logLevel: 'silent', configFile: false, build: { ssr: source, outDir, emptyOutDir: true } })
  return peakMemoryOf([process.execPath, path.join(outDir, 'peak-memory.js'), file])
}
