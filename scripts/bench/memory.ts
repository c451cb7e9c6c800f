import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'

/**
 * Most memory that a process of its own has held for opening and listing once, Node and all. It runs the code as it is
 * built for the product: Node takes tens of MiB for reading TypeScript, which the product does not.
 */
export async function peakMemory(file: string): Promise<number> {
  const source = path.join(import.meta.dirname, 'peak-memory.ts')
  // Inside the project, so that the two packages that are not bundled are found.
  const outDir = path.join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'hikae-bench')
  await build({ logLevel: 'silent', configFile: false, build: { ssr: source, outDir, emptyOutDir: true } })
  const child = spawnSync(process.execPath, [path.join(outDir, 'peak-memory.js'), file], {
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return Number(child.stdout)
}
