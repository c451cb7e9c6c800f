import { fc, test } from '@fast-check/vitest'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readHeader } from '../../../../src/main/vault/file/read-header.ts'
import { openVaultFile } from '../../../../src/main/db/vault-file.ts'
import { deriveVaultKeys } from '../../../../src/main/vault/keys/keys.ts'
import { readSeal } from '../../../../src/main/vault/rows/content.ts'
import { parseRecordCells, recordLeaf } from '../../../../src/main/vault/rows/record.ts'
import { visitRecRows } from '../../../../src/main/db/rec-table.ts'
import { unlockHeader } from '../../../../src/main/vault/keys/unlock.ts'
import type { Change, JsonObject } from '../../../../src/main/vault/vault.ts'
import {
  closedVault,
  create,
  fastDeriveKey,
  must,
  mustOpen,
  open,
  PASSWORD,
  put,
  rowId,
  shown,
  tempFolder,
} from '../../../support/vaults.ts'

const HOSTILE = ['__proto__', 'constructor', 'prototype']
/** Any JSON object that a record may hold. Minus zero is left out: JSON writes it as zero. */
const anyJson = fc
  .dictionary(
    fc.string({ unit: 'grapheme' }).filter((key) => !HOSTILE.includes(key)),
    fc.jsonValue({ maxDepth: 3 }),
    { maxKeys: 6 },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject)
  .filter((value) => !HOSTILE.some((key) => JSON.stringify(value).includes(`"${key}":`)))

const anyDigit = fc.constantFrom('a', 'b', 'c', 'd')
const anyStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('put' as const),
      digit: anyDigit,
      outline: anyJson,
      secrets: fc.oneof(fc.constant(null), fc.constant('keep' as const), anyJson),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete' as const), digit: anyDigit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
)
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never
type Model = Map<string, { readonly outline: JsonObject; readonly secrets: JsonObject | null }>

/** What a plain map makes of a step; null when the map refuses it. */
function applyToModel(model: Model, step: Step): Change | null {
  if (step.kind === 'reopen') return null
  const id = rowId(step.digit)
  if (step.kind === 'delete') {
    return model.delete(id) ? { kind: 'delete', rowId: id } : null
  }
  const kept = model.get(id)?.secrets ?? null
  const { outline, secrets } = step
  // A new entry of a map keeps its place when it is only replaced, as a row does.
  model.set(id, { outline, secrets: secrets === 'keep' ? kept : secrets })
  return { kind: 'put', rowId: id, outline, secrets }
}

test.prop([fc.array(fc.array(anyStep, { maxLength: 4 }), { maxLength: 10 })], { numRuns: 40 })(
  'V4 any sequence of saves and reopenings is a plain map, and its set hash is the sum from nothing',
  async (saves) => {
    const { vault: fresh, path } = await create()
    let vault = fresh
    const model: Model = new Map()
    for (const steps of saves) {
      const changes = steps.flatMap((step) => applyToModel(model, step) ?? [])
      expect(vault.commit(changes).ok).toBe(true)
      expect(shown(vault)).toEqual(model)
      if (steps.some(({ kind }) => kind === 'reopen')) {
        vault.close()
        vault = await mustOpen(path)
        expect(vault.problems).toEqual([])
        expect(shown(vault)).toEqual(model)
      }
    }
    expect(vault.verify().problems).toEqual([])
    vault.close()
    expect(await sumInSeal(path)).toBe(await sumFromNothing(path))
    rmSync(path)
  },
  60_000,
)

async function insideOf(path: string) {
  const file = must(openVaultFile(path, 'read-only'))
  const header = must(readHeader(path, file))
  const vaultKey = must(
    await unlockHeader(header.header, { kind: 'password', password: PASSWORD }, fastDeriveKey),
  )
  if (vaultKey === null) throw new Error('the password of the test is wrong')
  return { connection: file.connection, unlocked: { header, keys: deriveVaultKeys(vaultKey) } }
}

const toNumber = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

async function sumInSeal(path: string): Promise<bigint> {
  const { connection, unlocked } = await insideOf(path)
  const seal = readSeal(connection, unlocked)
  connection.close()
  return seal === null ? -1n : toNumber(seal.state.sum)
}

async function sumFromNothing(path: string): Promise<bigint> {
  const { connection, unlocked } = await insideOf(path)
  let sum = 0n
  visitRecRows(connection, (row) => {
    const cells = parseRecordCells(row)
    if (cells !== null) sum += toNumber(recordLeaf(unlocked.keys.leaf, cells))
  })
  connection.close()
  return sum % (1n << 256n)
}

test(
  'V5 one byte changed anywhere in the file is never silent, and never shows changed content',
  { timeout: 60_000 },
  async () => {
    const { path, recoveryCode } = await closedVault(
      [put('a', { t: '銀行' }, { p: '秘密' }), put('b', { n: 1 })],
      [put('b', { n: 2 })],
    )
    const intact = readFileSync(path)
    const opened = await mustOpen(path)
    const content = shown(opened)
    opened.close()
    const target = join(tempFolder(), 'flip.hikae')
    await fc.assert(
      fc.asyncProperty(fc.nat(intact.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(intact)
        bytes[at] = (bytes[at] ?? 0) ^ mask
        writeFileSync(target, bytes)
        const result = await open(target, {
          key: { kind: 'recovery-code', code: recoveryCode },
          mode: 'read-only',
        })
        if (!result.ok) return
        const vault = result.value
        const now = shown(vault)
        const isReported = vault.problems.length > 0 || vault.verify().problems.length > 0
        vault.close()
        for (const [id, { outline, secrets }] of now) {
          expect(outline).toEqual(content.get(id)?.outline)
          expect([content.get(id)?.secrets, null, 'E_RECORD_DAMAGED']).toContainEqual(secrets)
        }
        if (!isReported) expect(now).toEqual(content)
      }),
      { numRuns: 500 },
    )
  },
)
