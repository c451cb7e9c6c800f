import { expect, test } from 'vitest'
import { FORMER_BYTES_MAX, FORMER_IDS_MAX, FORMER_VALUES_MAX, withinBounds } from '#core/merge/bounds'
import type { FieldSet, FieldSets, Former } from '#core/merge/field-sets'
import { mergeStates } from '#core/merge/merge-states'
import type { StoredState } from '#core/merge/state'
import { account } from '../../../support/sessions.ts'

/** A version that was replaced in the n-th second. */
function former(n: number, value: unknown): Former {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString()
  return { id: n.toString(16).padStart(16, '0'), at, until: at, value }
}

function setsOf(fields: Readonly<Record<string, readonly Former[]>>): FieldSets {
  const present: FieldSet['present'] = [
    { id: 'f'.repeat(16), at: '2026-11-22T00:00:00.000Z', value: 'now', fact: undefined },
  ]
  return {
    id: account('shop').id,
    createdAt: undefined,
    updatedAt: undefined,
    common: { id: '0'.repeat(16), at: '2025-01-01T00:00:00.000Z' },
    fields: new Map(Object.entries(fields).map(([name, versions]) => [name, { present, former: versions }])),
  }
}

const pastOf = (sets: FieldSets, field: string): readonly Former[] => sets.fields.get(field)?.former ?? []
const valuesOf = (sets: FieldSets, field: string): readonly unknown[] =>
  pastOf(sets, field).flatMap(({ value }) => (value === undefined ? [] : [value]))

/** Up to this many characters a value of ASCII counts with its quotes and at three bytes a character. */
const weighing = (bytes: number): string => 'x'.repeat(bytes / 3 - 2)

test('fifty former values of a field are all kept, of fifty-one the oldest goes and its id stays', () => {
  const fifty = Array.from({ length: FORMER_VALUES_MAX }, (_, n) => former(n, `v${n}`))
  expect(withinBounds(setsOf({ note: fifty }))).toEqual(setsOf({ note: fifty }))
  const bounded = withinBounds(setsOf({ note: [...fifty, former(50, 'v50')] }))
  expect(pastOf(bounded, 'note')).toHaveLength(51)
  expect(valuesOf(bounded, 'note').toSorted()).toEqual(
    Array.from({ length: 50 }, (_, n) => `v${n + 1}`).toSorted(),
  )
})

test('of more than five hundred versions the oldest ids go as well', () => {
  const many = Array.from({ length: FORMER_IDS_MAX + 1 }, (_, n) => former(n, n))
  const past = pastOf(withinBounds(setsOf({ note: many })), 'note')
  expect(past).toHaveLength(FORMER_IDS_MAX)
  expect(past.map(({ id }) => id)).not.toContain(former(0, null).id)
})

test('former values that weigh exactly as much as may be are kept; one byte more lets the oldest go', () => {
  const half = weighing(FORMER_BYTES_MAX / 2 - ((FORMER_BYTES_MAX / 2) % 3))
  const both = setsOf({ note: [former(1, half), former(2, half)] })
  const weight = 2 * 3 * (half.length + 2)
  expect(valuesOf(withinBounds(both, weight), 'note')).toHaveLength(2)
  const bounded = withinBounds(both, weight - 1)
  expect(pastOf(bounded, 'note').map(({ value }) => value !== undefined)).toEqual([false, true])
})

test('a long note is let go before a short one however old, and both before any secret', () => {
  const long = 'あ'.repeat(2_000)
  const sets = setsOf({ 'secrets.password': [former(1, 'old')], note: [former(2, 'short'), former(9, long)] })
  const light = withinBounds(sets, 100)
  expect(valuesOf(light, 'note')).toEqual(['short'])
  expect(valuesOf(light, 'secrets.password')).toEqual(['old'])
  const lighter = withinBounds(sets, 15)
  expect(valuesOf(lighter, 'note')).toEqual([])
  expect(valuesOf(lighter, 'secrets.password')).toEqual(['old'])
  expect(valuesOf(withinBounds(sets, 0), 'secrets.password')).toEqual([])
})

test('what is in force is never let go, and no version is forgotten', () => {
  const sets = setsOf({ note: [former(1, 'a'), former(2, 'b')] })
  const bare = withinBounds(sets, 0)
  expect(bare.fields.get('note')?.present).toEqual(sets.fields.get('note')?.present)
  expect(pastOf(bare, 'note').map(({ id }) => id)).toEqual(pastOf(sets, 'note').map(({ id }) => id))
})

test('two copies that together would be over 1 MiB become a record that the vault takes, in force whole', () => {
  const copy = (side: string, n: number): StoredState => ({
    record: {
      ...account('shop'),
      versions: { '*': { id: side.repeat(16), at: `2026-01-0${n}T00:00:00.000Z` } },
    },
    secrets: {
      password: side,
      former: Array.from({ length: 20 }, (_, i) => ({
        field: 'note',
        versionId: side + String(i).padStart(15, '0'),
        at: `2025-0${n}-01T00:00:${String(i).padStart(2, '0')}.000Z`,
        until: `2025-0${n}-02T00:00:${String(i).padStart(2, '0')}.000Z`,
        value: 'x'.repeat(40_000),
      })),
    },
  })
  const [a, b] = [copy('a', 1), copy('b', 2)]
  const merged = mergeStates(a, b)
  const weight = Buffer.byteLength(JSON.stringify(merged))
  expect(Buffer.byteLength(JSON.stringify([a, b]))).toBeGreaterThan(1024 * 1024)
  expect(weight).toBeLessThan(1024 * 1024)
  expect(merged.secrets).toMatchObject({ password: 'b' })
  expect(merged.secrets?.former).toHaveLength(40)
  expect(mergeStates(b, a)).toEqual(merged)
})
