import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { projectDirectory } from '../stage-app.ts'
import { Plain, runQuietly, say } from './run.ts'

/** What the build is made of, and the files it makes last. */
const sources = ['src', 'electron.vite.config.ts', 'package-lock.json']
const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/**
 * Builds the app into `out/` unless what is there is newer than every source.
 *
 * @throws Plain with what the build said when it fails.
 */
export async function ensureBuilt(): Promise<void> {
  const builtAt = await Promise.all(results.map((file) => modifiedAt(path.join(projectDirectory, file))))
  if (Math.min(...builtAt) > (await newestSource())) return
  say('Building …')
  const vite = path.join(projectDirectory, 'node_modules/electron-vite/bin/electron-vite.js')
  const built = await runQuietly(process.execPath, [vite, 'build'], { cwd: projectDirectory })
  if (built.code !== 0) throw new Plain(`The build failed:\n${built.output}`)
}

async function newestSource(): Promise<number> {
  let newest = 0
  for (const source of sources) {
    const root = path.join(projectDirectory, source)
    const inside = await readdir(root, { recursive: true }).catch(() => [])
    const times = await Promise.all([root, ...inside.map((file) => path.join(root, file))].map(modifiedAt))
    newest = Math.max(newest, ...times)
  }
  return newest
}

/** Milliseconds since 1970; 0 when there is no such file. */
function modifiedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
