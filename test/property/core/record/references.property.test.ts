import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { detach } from '#core/record/detach'
import { checkDocument, referencesOf, type VaultRecord } from '#core/record/document'
import { anyVault } from '../../../support/generated-records.ts'

const RUNS = { numRuns: 200 }

const document = (records: readonly VaultRecord[]) => ({ format: 'hikae-json', version: 1, records })

/** A generated vault, and some of its records that go away. */
const anyDeletion = anyVault.chain((records) => fc.tuple(fc.constant(records), fc.subarray([...records])))

test.prop([anyVault], RUNS)('a vault reads back as it was written', (records) => {
  const text = JSON.stringify(document(records))
  expect(checkDocument(JSON.parse(text))).toEqual({ ok: true, value: document(records) })
})

test.prop([anyDeletion], RUNS)(
  'what is left after a deletion points to nothing that went away',
  ([records, deleted]) => {
    const gone = new Set(deleted.map(({ id }) => id))
    const left = records.filter(({ id }) => !gone.has(id))
    const detached = left.map((item) => detach(item, gone))
    expect(checkDocument(document(detached)).ok).toBe(true)
    for (const [position, item] of left.entries()) {
      const kept = referencesOf(item).filter(({ id }) => !gone.has(id))
      const after = detached[position]
      if (after === undefined) throw new Error('as many as before')
      expect(referencesOf(after).map(({ id }) => id)).toEqual(kept.map(({ id }) => id))
      if (kept.length === referencesOf(item).length) expect(after).toBe(item)
    }
  },
)

test.prop([anyDeletion], RUNS)('a pointer that leads nowhere is refused, and named', ([records, deleted]) => {
  const gone = new Set(deleted.map(({ id }) => id))
  const left = records.filter(({ id }) => !gone.has(id))
  const dangling = left.flatMap((item, position) =>
    referencesOf(item).flatMap(({ path, id }) => (gone.has(id) ? [`records[${position}].${path}`] : [])),
  )
  const checked = checkDocument(document(left))
  const named = checked.ok || checked.error.code !== 'E_DOCUMENT_SCHEMA' ? [] : checked.error.issues
  expect(named.map(({ path }) => path)).toEqual(dangling.slice(0, 20))
})
