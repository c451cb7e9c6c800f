import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronRuntime } from './electron-runtime.ts'
import { linkTree } from './support/link-tree.ts'

/** The app as it can be started: an executable and what to pass to it. */
export interface StagedApp {
  readonly executable: string
  readonly args: readonly string[]
}

/** The folder of the checkout. */
export const projectDirectory = path.dirname(import.meta.dirname)

/** The packages that are loaded at run time rather than bundled, with what they need in turn. */
const runtimePackages = ['better-sqlite3', 'libsodium-wrappers-sumo', 'libsodium-sumo']

/**
 * Puts the built app and an Electron together in one folder that any user can read and run. On Linux the app
 * becomes the `resources/app` of a copy of the runtime; elsewhere Electron is given a file as its argument.
 *
 * @param main - the program to start, below the folder of the checkout.
 * @param target - replaced when it exists. Its parents have to be open to the user who will run the app.
 */
export async function stageApp(
  runtime: ElectronRuntime,
  target: string,
  main = 'out/main/index.js',
): Promise<StagedApp> {
  if (process.platform !== 'linux') {
    return { executable: runtime.executable, args: [path.join(projectDirectory, main)] }
  }
  await rm(target, { recursive: true, force: true })
  await linkTree(runtime.directory, target)
  const app = path.join(target, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await cp(path.join(projectDirectory, 'out'), path.join(app, 'out'), { recursive: true })
  await writeFile(path.join(app, 'package.json'), await appManifest(main), { mode: 0o644 })
  for (const name of runtimePackages) {
    await linkTree(folderOf(name, runtime), path.join(app, 'node_modules', name), isNeededAtRunTime)
  }
  if (runtime.nodeModules !== null) {
    for (const name of ['bindings', 'file-uri-to-path']) {
      await linkTree(path.join(runtime.nodeModules, name), path.join(app, 'node_modules', name))
    }
  }
  await chmod(target, 0o755)
  return { executable: path.join(target, 'electron'), args: [] }
}

/** The product's own manifest without what only a checkout needs. */
async function appManifest(main: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(projectDirectory, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const kept = ['name', 'productName', 'version', 'type'].map((key) => [key, manifest[key]] as const)
  return `${JSON.stringify({ ...Object.fromEntries(kept), main }, null, 2)}\n`
}

function folderOf(name: string, runtime: ElectronRuntime): string {
  const own = path.join(projectDirectory, 'node_modules', name)
  if (runtime.nodeModules === null || name !== 'better-sqlite3') return own
  return path.join(runtime.nodeModules, name)
}

/** better-sqlite3 brings the sources of SQLite and prebuilt files for other systems: neither is loaded here. */
function isNeededAtRunTime(relative: string): boolean {
  if (/^(?:deps|src|binding\.gyp)$/.test(relative)) return false
  return !/^prebuilds\/(?!linux)/.test(relative)
}
