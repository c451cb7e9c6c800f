import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

/*
 * The import rules of docs/architecture.md are kept by dependency-cruiser. A check that looks at nothing passes, so what
 * is tested here is the check itself: that it sees every file, and that each of its rules bites. And that the map of the
 * folders is true.
 */

const project = path.resolve(import.meta.dirname, '..', '..')
const configuration = path.join(project, '.dependency-cruiser.cjs')

interface Report {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
  }
}

/** Runs dependency-cruiser on the `src` of a folder. It ends with an error code when it finds something. */
async function cruise(folder: string): Promise<Report> {
  const program = path.join(project, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, 'src', '--config', configuration, '--output-type', 'json']
  const ran = promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
  const { stdout } = await ran.catch((error: unknown) => error as { readonly stdout: string })
  return JSON.parse(stdout) as Report
}

test('the import rules are looked up in every source file, and all hold', async () => {
  const names = await readdir(path.join(project, 'src'), { recursive: true })
  const files = names.filter((name) => /(?<!\.d)\.tsx?$/.test(name)).map((name) => `src/${name}`)
  const { modules, summary } = await cruise(project)
  const seen = new Set(modules.map(({ source }) => source))
  expect(files.filter((file) => !seen.has(file))).toEqual([])
  expect(files.length).toBeGreaterThan(200)
  expect(summary.violations).toEqual([])
})

/** The folders that docs/architecture.md names, below `src`: in the first column, or on the line of the folder that holds them. */
async function foldersOnTheMap(): Promise<readonly string[]> {
  const text = await readFile(path.join(project, 'docs', 'architecture.md'), 'utf8')
  return text.split('\n').flatMap((line) => {
    const [, first = '', second = ''] = line.split('|')
    const named = foldersIn(first).map((folder) => folder.replace(/^src\//, ''))
    if (!named.some((folder) => existsSync(path.join(project, 'src', folder)))) return []
    return named.length === 1 ? [...named, ...foldersIn(second).map((inner) => `${named[0]}${inner}`)] : named
  })
}

function foldersAbove(file: string): readonly string[] {
  const parts = file.split(path.sep).slice(0, -1)
  return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)
}

function foldersIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([\w/-]+\/)`/g)].map(([, folder = '']) => folder)
}

test('the map of the folders names every folder of the first two levels, and none that is not there', async () => {
  const names = await readdir(path.join(project, 'src'), { recursive: true })
  const folders = new Set(names.flatMap((name) => (path.extname(name) === '' ? [] : foldersAbove(name))))
  const named = await foldersOnTheMap()
  const upper = [...folders].filter((folder) => folder.split('/').length <= 3)
  expect(upper.length).toBeGreaterThan(40)
  expect(upper.filter((folder) => !named.includes(folder))).toEqual([])
  expect(named.filter((folder) => !folders.has(folder))).toEqual([])
})

/** For each rule a file that breaks it, and what that file imports. */
const offences: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'no-cycles': ['src/core/egg.ts', './hen.ts'],
  'core-is-pure': ['src/core/reads-files.ts', 'node:fs'],
  'core-has-no-words': ['src/core/graph/speaks.ts', '../text/text.ts'],
  'contract-is-small': ['src/preload/contract.ts', 'react'],
  'preload-is-thin': ['src/preload/index.ts', 'node:fs'],
  'main-shows-nothing': ['src/main/ipc/paints.ts', '../../renderer/App.ts'],
  'renderer-asks': ['src/renderer/opens.ts', '../main/vault/open.ts'],
  'renderer-no-node': ['src/renderer/reads-files.ts', 'node:fs'],
  'one-caller-of-libsodium': ['src/main/ipc/encrypts.ts', 'libsodium-wrappers-sumo'],
  'one-writer-of-sql': ['src/main/vault/writes-sql.ts', 'better-sqlite3'],
  'electron-stays-outside': ['src/main/cli.ts', 'electron'],
}

let offending: string
let found: Report

beforeAll(async () => {
  offending = await mkdtemp(path.join(os.tmpdir(), 'hikae-architecture-'))
  await copyFile(path.join(project, 'package.json'), path.join(offending, 'package.json'))
  await copyFile(path.join(project, 'tsconfig.json'), path.join(offending, 'tsconfig.json'))
  for (const name of ['react', 'electron', 'better-sqlite3', 'libsodium-wrappers-sumo']) {
    const folder = path.join('node_modules', name)
    await plant(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'index.js' }))
    await plant(path.join(folder, 'index.js'), '')
  }
  for (const file of ['src/core/text/text.ts', 'src/renderer/App.ts', 'src/main/vault/open.ts']) {
    await plant(file, 'export const nothing = null\n')
  }
  await plant('src/core/hen.ts', "import './egg.ts'\n")
  for (const [file, imported] of Object.values(offences)) await plant(file, `import '${imported}'\n`)
  found = await cruise(offending)
}, 60_000)

afterAll(() => rm(offending, { recursive: true, force: true }))

test('every import rule has an offence to be tried with', () => {
  const rules = found.summary.ruleSetUsed.forbidden.map(({ name }) => name)
  expect(Object.keys(offences).sort()).toEqual(rules.sort())
})

test.each(Object.entries(offences))('the rule %s finds its offence', (rule, [file]) => {
  const offenders = found.summary.violations.filter((violation) => violation.rule.name === rule)
  expect(offenders.map(({ from }) => from)).toContain(file)
})

async function plant(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(offending, file)), { recursive: true })
  await writeFile(path.join(offending, file), content)
}
