import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

/** How long Electron's download may show no progress before we give up on it. */
const STALL_MS = 15_000

/** Electron as its makers publish it. */
export interface OfficialRuntime {
  readonly version: string
  readonly directory: string
  readonly executable: string
}

/** Returns the official Electron, letting its own installer download it once; null where it cannot be had. */
export async function officialRuntime(): Promise<OfficialRuntime | null> {
  const home = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const present = await installedIn(home)
  if (present !== null) return present
  return (await install(home)) ? installedIn(home) : null
}

async function installedIn(home: string): Promise<OfficialRuntime | null> {
  try {
    const executable = path.join(home, 'dist', await readFile(path.join(home, 'path.txt'), 'utf8'))
    await stat(executable)
    const version = (await readFile(path.join(home, 'dist', 'version'), 'utf8')).replace(/^v/, '')
    return { version, directory: path.join(home, 'dist'), executable }
  } catch {
    return null
  }
}

/** Runs Electron's installer, and ends it when nothing arrives any more: some networks swallow packets silently. */
async function install(home: string): Promise<boolean> {
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'hikae-electron-'))
  try {
    return await new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(home, 'install.js')], {
        stdio: 'ignore',
        env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary },
      })
      let bytes = 0
      let lastProgressAt = Date.now()
      const watch = setInterval(() => {
        void bytesIn([temporary, path.join(home, 'dist')]).then((now) => {
          if (now !== bytes) lastProgressAt = Date.now()
          bytes = now
          if (Date.now() - lastProgressAt > STALL_MS) child.kill('SIGKILL')
        })
      }, 1_000)
      const done = (worked: boolean): void => {
        clearInterval(watch)
        resolve(worked)
      }
      child.once('error', () => done(false))
      child.once('close', (code) => done(code === 0))
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function bytesIn(directories: readonly string[]): Promise<number> {
  let total = 0
  for (const directory of directories) {
    const entries = await readdir(directory, { recursive: true }).catch(() => [])
    for (const entry of entries) {
      total += await stat(path.join(directory, entry)).then(
        (found) => found.size,
        () => 0,
      )
    }
  }
  return total
}
