import { beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { computeWithOurs } from './our-implementation.ts'
import { computeWithSecond } from './second-implementation.ts'
import { linesOf, vectorFile, type Computed } from './vector-file.ts'

const ids = [...new Set(vectorFile.values.map(({ id }) => id))]

test('the vectors are K0 to K17', () => {
  expect(ids).toEqual(Array.from({ length: 18 }, (_, i) => `K${i}`))
})

describe.each([
  ['the vault engine', computeWithOurs],
  ['a second implementation with other primitives', computeWithSecond],
])('%s', (_, compute) => {
  let computed: Computed = {}
  beforeAll(async () => {
    computed = await compute()
  }, 60_000)

  test.each(ids)('V1 M4 computes %s', (id) => {
    const values = (computed[id] ?? []).map((value) =>
      typeof value === 'string' ? value : Buffer.from(value).toString('hex'),
    )
    expect(values).toEqual(linesOf(id))
  })
})

test('V1 the format document ends in the same vectors', () => {
  const document = readFileSync(new URL('../../docs/vault-format.md', import.meta.url), 'utf8')
  const rows = [...document.matchAll(/^\| (K\d+) \| (.+?) \| (.+?) \|$/gmu)]
  expect(rows.map(([, id, name, value]) => ({ id, name, value }))).toEqual(vectorFile.values)
})
