import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/*
 * docs/coverage.md says of every fact of the founding documents where it lives. What it says is looked up here.
 */

/** How many facts each document gave. */
const FACTS = { A0: 24, A1: 37, A2: 21, A3: 29, A4: 23 } as const
const LISTS = ['A0', 'A1', 'A2', 'A3', 'A4'] as const

const docs = path.resolve(import.meta.dirname, '..', '..', 'docs')
const document = readFileSync(path.join(docs, 'coverage.md'), 'utf8')
const lines = document.split('\n')

/** The files behind the names in square brackets. */
const files = new Map(
  Array.from(document.matchAll(/^\[([^\]]+)\]: (\S+)$/gmu), ([, name = '', at = '']) => [
    name,
    path.resolve(docs, at),
  ]),
)

interface Row {
  readonly id: string
  readonly kinds: readonly string[]
  readonly where: string
}

const rows: readonly Row[] = lines.flatMap((line) => {
  const [, id, kinds, where] = /^\| (A\d-\d\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/u.exec(line) ?? []
  return id === undefined || kinds === undefined || where === undefined
    ? []
    : [{ id, kinds: kinds.split(', '), where }]
})

function named(text: string): readonly string[] {
  return Array.from(text.matchAll(/\[([^\]]+)\](?!:)/gu), ([, name = '']) => name)
}

test('every fact has one row, in order', () => {
  const ids = LISTS.flatMap((list) =>
    Array.from({ length: FACTS[list] }, (_, i) => `${list}-${String(i + 1).padStart(2, '0')}`),
  )
  expect(lines.filter((line) => /^\| A\d-/u.test(line))).toHaveLength(ids.length)
  expect(rows.map(({ id }) => id)).toEqual(ids)
})

test('every row names its kind, and a file or that there is none yet', () => {
  const kinds = new Set(['rule', 'step', 'field', 'sheet', 'cat', 'premise'])
  expect(rows.filter((row) => !row.kinds.every((kind) => kinds.has(kind)))).toEqual([])
  expect(rows.filter(({ where }) => named(where).length === 0 && where !== 'not yet')).toEqual([])
})

test('every file exists and is named', () => {
  expect([...files].filter(([, at]) => !existsSync(at))).toEqual([])
  const names = new Set(named(document))
  expect([...names].filter((name) => !files.has(name))).toEqual([])
  expect([...files.keys()].filter((name) => !names.has(name))).toEqual([])
})

test('what stands in brackets behind a file stands in the file', () => {
  const claims = rows.flatMap(({ id, where }) =>
    Array.from(where.matchAll(/\[([^\]]+)\] \(([^)]*)\)/gu), ([, name = '', inside = '']) =>
      Array.from(inside.matchAll(/`([^`]+)`/gu), ([, word = '']) => ({ id, name, word })),
    ).flat(),
  )
  expect(claims.length).toBeGreaterThan(0)
  const isFalse = ({ name, word }: (typeof claims)[number]) =>
    !readFileSync(files.get(name) ?? '', 'utf8').includes(word)
  expect(claims.filter(isFalse)).toEqual([])
})

test('the count at the end is that of the rows', () => {
  const counted = (ofThem: readonly Row[]) => {
    const open = ofThem.filter(({ where }) => where.includes('not yet'))
    const without = open.filter(({ where }) => where === 'not yet').length
    return [ofThem.length, ofThem.length - open.length, open.length - without, without]
  }
  const expected = [
    ...LISTS.map((list) => [list, ...counted(rows.filter(({ id }) => id.startsWith(list)))]),
    ['all', ...counted(rows)],
  ]
  for (const cells of expected) expect(lines).toContain(`| ${cells.join(' | ')} |`)
})
