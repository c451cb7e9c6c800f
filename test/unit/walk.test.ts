import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { audit } from '#core/audit/audit'
import { checkDocument } from '#core/record/document'
import { walkExamples } from '../e2e/walk/examples.ts'
import { walkRows } from '../e2e/walk/rows.ts'
import { TODAY } from '../support/records.ts'
import { walkRecords } from '../support/walk-records.ts'

/*
 * `npm run walk` goes to every fact of docs/coverage.md that a person acts on. That none is forgotten, and that the notebook holds what
 * the walk looks for, is seen here.
 */

const document = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'coverage.md'), 'utf8')

interface Fact {
  readonly id: string
  readonly kinds: readonly string[]
  readonly where: string
}

const facts: readonly Fact[] = document.split('\n').flatMap((line) => {
  const [, id, kinds, where] = /^\| (A\d-\d\d) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/u.exec(line) ?? []
  return id === undefined || kinds === undefined || where === undefined
    ? []
    : [{ id, kinds: kinds.split(', '), where }]
})

/** Something to look for, to do, to write down or to print; a fact of the catalogue alone is read on its service's page. */
function isForPeople({ kinds }: Fact): boolean {
  return kinds.some((kind) => ['rule', 'step', 'field', 'sheet'].includes(kind))
}

test('every fact that people act on and that has its place is walked to, and no other', () => {
  const placed = facts.filter((fact) => isForPeople(fact) && fact.where !== 'not yet').map(({ id }) => id)
  expect([...new Set(walkRows.map(({ row }) => row))].sort()).toEqual(placed)
})

test('every worked example is walked through, and no other', () => {
  const worked = /## Worked examples\n(?<table>.*?)\n## /su.exec(document)?.groups?.['table'] ?? ''
  const names = Array.from(worked.matchAll(/^\| ([A-Z][^|]*?) \|/gmu), ([, name]) => name)
  expect(new Set(walkExamples.map(({ example }) => example))).toEqual(new Set(names))
})

test.each(['ja', 'en'] as const)('the notebook holds everything that is looked for, %s', (language) => {
  const records = walkRecords(language, TODAY)
  expect(checkDocument({ format: 'hikae-json', version: 1, records: structuredClone(records) }).ok).toBe(true)
  const ids = new Set<string>(records.map(({ id }) => id))
  const findings = new Set(audit(records, TODAY).map(({ rule, subject }) => `${rule} ${subject}`))
  const isMissing = ({ place }: (typeof walkRows)[number]): boolean => {
    if (place.at === 'finding') return !findings.has(`${place.rule} ${place.subject}`)
    if (place.at === 'sheet') return !(place.accounts ?? []).every((id) => ids.has(id))
    return 'id' in place && !ids.has(place.id)
  }
  expect(walkRows.filter(isMissing)).toEqual([])
})
