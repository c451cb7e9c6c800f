import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'

/* What is installed is what was looked at: the rules for package-lock.json, which are checked without any network. */

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

let packages: readonly (readonly [place: string, entry: Entry])[]

beforeAll(async () => {
  const text = await readFile(path.join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8')
  const lockfile = JSON.parse(text) as { readonly packages: Readonly<Record<string, Entry>> }
  packages = Object.entries(lockfile.packages).filter(([place]) => place !== '')
})

test('the lockfile lists packages at all', () => {
  expect(packages.length).toBeGreaterThan(300)
})

test('every package is pinned by a sha512 hash, unless it is for another system than those we build on', () => {
  const loose = packages.filter(([, { integrity, optional, os }]) => {
    const elsewhere = optional === true && os !== undefined
    return !(integrity?.startsWith('sha512-') ?? elsewhere)
  })
  expect(loose.map(([place]) => place)).toEqual([])
})

test('no package comes from a repository, a file or an unprotected address', () => {
  const strange = packages.filter(([, { resolved }]) => /^(?:git|ssh|file|http):|^git\+/.test(resolved ?? ''))
  expect(strange.map(([place]) => place)).toEqual([])
})

test('npm ci accepts it: every optional package of every system is named', () => {
  const places = new Set(packages.map(([place]) => place))
  const unnamed = packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !foldersAbove(place).some((at) => places.has(`${at}node_modules/${name}`)),
    ),
  )
  expect(unnamed).toEqual([])
})

test('only packages that were looked at bring an install script', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true)
  const names = scripted.map(([place]) =>
    place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
  )
  const known = ['better-sqlite3', 'node', 'fsevents']
  expect(names.filter((name) => !known.includes(name))).toEqual([])
})

/** The folders in which Node looks for what a package needs, the nearest first, each ending in `/` or empty. */
function foldersAbove(place: string): readonly string[] {
  const folders = [`${place}/`]
  for (let at = place; at.includes('/node_modules/');) {
    at = at.slice(0, at.lastIndexOf('/node_modules/'))
    folders.push(`${at}/`)
  }
  return [...folders, '']
}
