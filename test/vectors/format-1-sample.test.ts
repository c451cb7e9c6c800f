import { copyFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createWorkerDeriveKey, type JsonObject, type StoredRecord } from '../../src/main/vault/vault.ts'
import { must, mustOpen, put, shown, tempFolder } from '../support/vaults.ts'
import { readVault } from './second-reader.ts'

interface Sample {
  readonly file: string
  readonly password: string
  readonly recoveryCode: string
  readonly vaultId: string
  readonly state: { readonly seq: number; readonly savedAt: string; readonly recordCount: number }
  readonly fingerprintOfSecret: { readonly secret: string; readonly fingerprint: string }
  readonly records: readonly (StoredRecord & { readonly secrets: JsonObject | null })[]
}

const deriveKey = createWorkerDeriveKey(new URL('../../src/main/vault/kdf/kdf-worker.ts', import.meta.url))
// The file is part of the project and its tests fail when it is not what this says.
const sample = JSON.parse(readFileSync(new URL('format-1-sample.json', import.meta.url), 'utf8')) as Sample
const samplePath = fileURLToPath(new URL(sample.file, import.meta.url))
const content = new Map(sample.records.map(({ rowId, outline, secrets }) => [rowId, { outline, secrets }]))

/** A copy of the frozen vault: the original is never opened for writing. */
function copyOfSample(): string {
  const path = join(tempFolder(), sample.file)
  copyFileSync(samplePath, path)
  return path
}

test('V2 M4 the frozen vault opens with its password, and holds what it held', async () => {
  const vault = await mustOpen(copyOfSample(), {
    key: { kind: 'password', password: sample.password },
    mode: 'read-only',
    deriveKey,
  })
  expect(vault).toMatchObject({ problems: [], vaultId: sample.vaultId, migration: null })
  expect(vault.state()).toEqual(sample.state)
  expect(vault.records().map(({ rev }) => rev)).toEqual(sample.records.map(({ rev }) => rev))
  expect(shown(vault)).toEqual(content)
  expect(vault.verify().problems).toEqual([])
  const { secret, fingerprint } = sample.fingerprintOfSecret
  expect(vault.fingerprint(secret)).toBe(fingerprint)
})

test('V2 the frozen vault is brought to the newest format and saved again without loss', async () => {
  const path = copyOfSample()
  const key = { kind: 'recovery-code', code: sample.recoveryCode } as const
  const vault = await mustOpen(path, { key })
  expect(vault).toMatchObject({ mode: 'read-write', problems: [], migration: { from: 1 } })
  expect(shown(vault)).toEqual(content)
  must(vault.commit([put('9', { title: 'new' })]))
  must(
    vault.commit(
      sample.records.map(({ rowId, outline }) => ({ kind: 'put', rowId, outline, secrets: 'keep' })),
    ),
  )
  must(vault.commit([{ kind: 'delete', rowId: vault.records().at(-1)?.rowId ?? vault.newRowId() }]))
  vault.close()
  const again = await mustOpen(path, { key })
  expect(again.problems).toEqual([])
  expect(shown(again)).toEqual(content)
})

test('V2 a second reader, without any code of the vault engine, reads the frozen vault', async () => {
  expect(await readVault(samplePath, { password: sample.password })).toEqual(Object.fromEntries(content))
})
