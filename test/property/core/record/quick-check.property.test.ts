import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { expect } from 'vitest'
import { record } from '#core/record/document'
import { quickCheck } from '#core/record/quick-check'
import { anyVault } from '../../../support/generated-records.ts'

const passes = quickCheck(record)

/** JSON as it is read from a vault. */
const anyStoredRecord = anyVault
  .chain((records) => fc.constantFrom(...records))
  .map((item): unknown => asJson(item))

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Every place in a JSON value, as a list of keys. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))]
}

/** The value with another one at a place. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to
  const inner = (value as Readonly<Record<string, unknown>>)[key]
  const changed = changedAt(inner, rest, to)
  if (Array.isArray(value)) return value.map((item: unknown, i) => (String(i) === key ? changed : item))
  return { ...(value as object), [key]: changed }
}

const anyOddity = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(
    '',
    ' ',
    ' x',
    '2026-02-29',
    '2026-13-01',
    '2026-02',
    '2026-01-01T00:00:00Z',
    -1,
    1.5,
    'x'.repeat(501),
  ),
  fc.constantFrom([], {}, null, ['x'], { unknown: 1 }, 'account', 'person', 'email'),
)

test.prop([anyStoredRecord])('every record that this version writes passes', (stored) => {
  expect(passes(stored)).toBe(true)
})

test.prop([anyStoredRecord, fc.nat(), anyOddity], { numRuns: 2000 })(
  'what passes is what the schema would make of it, whatever stands in one place',
  (stored, choice, oddity) => {
    const places = placesIn(stored)
    const changed = changedAt(stored, places[choice % places.length] ?? [], oddity)
    if (!passes(changed)) return
    const parsed = v.safeParse(record, changed)
    expect(parsed.success).toBe(true)
    expect(asJson(parsed.output)).toEqual(changed)
  },
)

test.prop([fc.jsonValue()])('what is no record does not pass', (value) => {
  expect(passes(value)).toBe(v.safeParse(record, value).success)
})

const odd = {
  'a default': v.optional(v.string(), 'x'),
  'a transformation': v.pipe(v.string(), v.toUpperCase()),
  'an unknown kind': v.union([v.string(), v.number()]),
  'a strict pattern with memory': v.pipe(v.string(), v.regex(/x/gu)),
}

test.each(Object.entries(odd))('%s is left to the schema', (_name, schema) => {
  expect(quickCheck(schema)('x')).toBe(false)
})

test('a field that is named in no schema is dropped by one kind of object and kept by the other', () => {
  const value = { a: 'x', b: 'y' }
  expect(quickCheck(v.object({ a: v.string() }))(value)).toBe(false)
  expect(quickCheck(v.looseObject({ a: v.string() }))(value)).toBe(true)
})
