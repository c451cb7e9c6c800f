import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { asRecordId } from '#core/record/field'
import { wholeContent } from '../../src/main/session/attachments.ts'
import { createSession } from '../../src/main/session/session.ts'
import { createWorkerDeriveKey, type OpenVault } from '../../src/main/vault/vault.ts'
import { must, mustOpen, put, shown, tempFolder } from '../support/vaults.ts'
import sample from './format-2-sample.json' with { type: 'json' }
import { readVault } from './second-reader.ts'

const deriveKey = createWorkerDeriveKey(new URL('../../src/main/vault/kdf/kdf-worker.ts', import.meta.url))
const samplePath = fileURLToPath(new URL(sample.file, import.meta.url))
const content = new Map(sample.records.map(({ rowId, outline, secrets }) => [rowId, { outline, secrets }]))
const attachmentId = asRecordId(sample.attachmentId)
const photo = sample.records.find(({ outline }) => outline.id === attachmentId)
const KEYS = [
  { password: sample.password },
  { recoveryCode: sample.recoveryCode },
  { shares: sample.shares.slice(0, 2) },
  { shares: sample.shares.slice(1) },
] as const

/** A copy of the frozen vault: the original is never opened for writing. */
function copyOfSample(): string {
  const path = join(tempFolder(), sample.file)
  copyFileSync(samplePath, path)
  return path
}

const sessionOf = (vault: OpenVault) => createSession(vault, () => '2026-12-01T00:00:00.000Z')
const RECOVERY = { kind: 'recovery-code', code: sample.recoveryCode } as const

test.each([
  [{ kind: 'password', password: sample.password }],
  [RECOVERY],
  [{ kind: 'shares', shares: sample.shares.slice(0, 2) }],
  [{ kind: 'shares', shares: sample.shares.slice(1) }],
] as const)('V2 the frozen vault of format 2 opens with $kind, and holds what it held', async (key) => {
  const vault = await mustOpen(copyOfSample(), { key, mode: 'read-only', deriveKey })
  expect(vault).toMatchObject({ problems: [], vaultId: sample.vaultId, migration: null })
  expect(vault.state()).toEqual(sample.state)
  expect(vault.records().map(({ rev }) => rev)).toEqual(sample.records.map(({ rev }) => rev))
  expect(shown(vault)).toEqual(content)
  expect(vault.verify()).toMatchObject({ problems: [], attachmentCount: 1, chunkCount: 2 })
  const { secret, fingerprint } = sample.fingerprintOfSecret
  expect(vault.fingerprint(secret)).toBe(fingerprint)
})

test('V2 the records of the frozen vault of format 2 are what they were: live, in the bin, gone, former, disputed', async () => {
  const session = sessionOf(await mustOpen(copyOfSample(), { key: RECOVERY }))
  expect(session.unreadable()).toBe(0)
  expect(session.records().map(({ id }) => id)).toEqual(sample.liveIds)
  expect(session.bin().map(({ record }) => record.id)).toEqual(sample.binIds)
  expect(session.unseen()).toBe(sample.binIds.length + sample.purgedIds.length)
  expect(must(session.conflicts()).map(({ recordId, field }) => ({ recordId, field }))).toEqual(
    sample.conflicts,
  )
  const fields = must(session.formerValues(asRecordId('bank'))).map(({ field }) => field)
  expect(new Set(fields)).toEqual(new Set(['loginIds', 'secrets.password']))
  expect(must(wholeContent(session, attachmentId)).length).toBe(photo?.outline.size)
})

test('V2 the frozen vault of format 2 is saved again without loss', async () => {
  const path = copyOfSample()
  const vault = await mustOpen(path, { key: RECOVERY })
  expect(vault).toMatchObject({ mode: 'read-write', problems: [], migration: null })
  must(vault.commit([put('9', { title: 'new' })]))
  must(
    vault.commit(
      sample.records.map(({ rowId }) => {
        const outline = vault.records().find((record) => record.rowId === rowId)?.outline ?? {}
        return { kind: 'put', rowId: rowId as ReturnType<OpenVault['newRowId']>, outline, secrets: 'keep' }
      }),
    ),
  )
  must(vault.commit([{ kind: 'delete', rowId: vault.records().at(-1)?.rowId ?? vault.newRowId() }]))
  vault.close()
  const again = await mustOpen(path, { key: RECOVERY })
  expect(again.problems).toEqual([])
  expect(shown(again)).toEqual(content)
  expect(again.verify()).toMatchObject({ problems: [], attachmentCount: 1, chunkCount: 2 })
})

test('V2 what lies in the bin of the frozen vault comes back, with its secrets', async () => {
  const path = copyOfSample()
  const session = sessionOf(await mustOpen(path, { key: RECOVERY }))
  must(session.restoreFromBin([asRecordId('in-bin')]))
  session.vault.close()
  const again = sessionOf(await mustOpen(path, { key: RECOVERY }))
  expect(again.bin()).toEqual([])
  expect(must(again.secretsOf(asRecordId('in-bin')))).toEqual({ password: '捨てたパスワード' })
})

describe('V2 a second reader, without any code of the vault engine, reads the frozen vault of format 2', () => {
  test.each(KEYS)('with %o', { timeout: 60_000 }, async (key) => {
    const read = await readVault(samplePath, key)
    expect(
      Object.fromEntries(Object.entries(read).map(([id, { outline, secrets }]) => [id, { outline, secrets }])),
    ).toEqual(Object.fromEntries(content))
    expect(read[photo?.rowId ?? '']?.content?.length).toBe(photo?.outline.size)
  })
})
