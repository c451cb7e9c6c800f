import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { mutants } from '../mutants/list.ts'

/*
 * The tests that a vault owes its owner have names: V1 to V26 for the format, M1 to M14 for the whole program.
 */

const project = path.resolve(import.meta.dirname, '..', '..')
const VAULT = Array.from({ length: 26 }, (_, i) => `V${i + 1}`)
const PROGRAM = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 14].map((number) => `M${number}`)
const NAMES = [...VAULT, ...PROGRAM]

/** The names at the start of the titles of all tests: one test can have several. */
function namesOfTests(): ReadonlySet<string> {
  const files = readdirSync(path.join(project, 'test'), { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter((file) => /\.(?:test|e2e)\.tsx?$/u.test(file))
    .map((file) => readFileSync(path.join(project, 'test', file), 'utf8'))
  const titles = sources.flatMap((source) => [...source.matchAll(/\(\s*['"`]((?:[VM]\d+ )+)/gu)])
  return new Set(titles.flatMap(([, names]) => names?.trim().split(' ') ?? []))
}

test('every name is that of a test', () => {
  const found = namesOfTests()
  expect(NAMES.filter((name) => !found.has(name))).toEqual([])
})

test('docs/reliability.md has a row for every name, and every wrong build is for one', () => {
  const document = readFileSync(path.join(project, 'docs', 'reliability.md'), 'utf8')
  const rows = new Set(Array.from(document.matchAll(/^\| ([VM]\d+) \|/gmu), ([, name]) => name))
  expect(NAMES.filter((name) => !rows.has(name))).toEqual([])
  const unknown = mutants.flatMap((mutant) => mutant.for).filter((name) => !NAMES.includes(name))
  expect(unknown).toEqual([])
})
