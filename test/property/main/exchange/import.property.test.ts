import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { checkDocument, parseDocument, type VaultRecord } from '#core/record/document'
import { formatDocument } from '../../../../src/main/exchange/hikae-json.ts'
import { newSession } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'

const sample = readFileSync('resources/sample/founding-story.ja.json', 'utf8')

/** The sample with one value somewhere replaced, one field removed or one added. */
const damagedSample = fc
  .record({ where: fc.nat(), what: fc.oneof(fc.constant(undefined), fc.jsonValue()), key: fc.string() })
  .map(({ where, what, key }) => {
    const json = JSON.parse(sample) as object
    const holders = [...objectsIn(json)]
    const holder = holders[where % holders.length] as Record<string, unknown> // every holder is an object or list
    const keys = [...Object.keys(holder), key]
    const chosen = keys[where % keys.length] ?? key
    if (what === undefined) Reflect.deleteProperty(holder, chosen)
    else
      Object.defineProperty(holder, chosen, {
        value: what,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    return JSON.stringify(json)
  })

function* objectsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

/** The records without what saving adds to them. No secrets, an empty list of them and null are one. */
function content(records: readonly VaultRecord[]): readonly unknown[] {
  return records
    .filter(({ type }) => type !== 'settings')
    .map((record) => {
      const {
        createdAt: _created,
        updatedAt: _updated,
        secretFacts: _facts,
        secrets,
        ...rest
      } = record as VaultRecord & Readonly<Record<'secrets' | 'secretFacts', unknown>> // most types have neither
      return { ...rest, secrets: withoutEmpty(secrets) }
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function withoutEmpty(secrets: unknown): unknown {
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
  const kept = Object.entries(secrets ?? {}).filter(([, value]) => !isEmpty(value))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

test.prop([fc.jsonValue()])('any JSON at all is refused with a place and a reason, or read', (json) => {
  const checked = checkDocument(json)
  if (!checked.ok && checked.error.code === 'E_DOCUMENT_SCHEMA') {
    expect(checked.error.issues.length).toBeGreaterThan(0)
  }
})

test.prop([fc.string({ unit: 'binary' })])(
  'any text at all is refused or read, and never thrown at',
  (text) => {
    expect(typeof parseDocument(text).ok).toBe('boolean')
  },
)

test.prop([damagedSample])('a document that is read is written so that it reads the same', (text) => {
  const document = parseDocument(text)
  if (document.ok) expect(must(parseDocument(formatDocument(document.value)))).toEqual(document.value)
})

test.prop([damagedSample], { numRuns: 15 })(
  'what a vault takes in, it gives out again, secrets included; what it refuses leaves it as it was',
  async (text) => {
    const session = await newSession()
    const before = session.vault.state()
    const document = parseDocument(text)
    const imported = document.ok ? session.importDocument(document.value) : document
    if (imported.ok && document.ok) {
      const { records } = must(session.exportDocument({ secrets: true }))
      expect(content(records)).toEqual(content(document.value.records))
    } else expect(session.vault.state()).toEqual(before)
    session.vault.close()
  },
)
