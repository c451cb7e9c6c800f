import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { versionsOf } from '#core/merge/state'
import { stampEdit } from '#core/merge/stamp'
import type { VaultRecord } from '#core/record/document'
import sampleFacts from '../../../../vectors/format-1-sample.json' with { type: 'json' }
import { HEADER } from '../../../../support/headers.ts'
import { create, mustOpen, tempFolder, withSql } from '../../../../support/vaults.ts'
import { account } from '../../../../support/sessions.ts'

const sample = fileURLToPath(new URL('../../../../vectors/format-1-sample.hikae', import.meta.url))

function header(path: string): Buffer {
  return withSql(
    path,
    (db) => (db.prepare('SELECT body FROM header').get() as { readonly body: Buffer }).body,
  )
}

test('one number of the header changes, and nothing else of it', async () => {
  const path = join(tempFolder(), 'a.hikae')
  copyFileSync(sample, path)
  const before = header(path)
  ;(await mustOpen(path, { key: { kind: 'recovery-code', code: sampleFacts.recoveryCode } })).close()
  const after = header(path)
  expect([before.readUInt16LE(HEADER.minReader), before.readUInt16LE(HEADER.minWriter)]).toEqual([1, 1])
  expect([after.readUInt16LE(HEADER.minReader), after.readUInt16LE(HEADER.minWriter)]).toEqual([1, 2])
  after.writeUInt16LE(1, HEADER.minWriter)
  expect(after).toEqual(before)
  expect(readFileSync(path).equals(readFileSync(sample))).toBe(false)
})

test('a new vault is of format 2 from the start', async () => {
  const { path, vault } = await create()
  vault.close()
  const body = header(path)
  expect([body.readUInt16LE(HEADER.minReader), body.readUInt16LE(HEADER.minWriter)]).toEqual([1, 2])
  expect((await mustOpen(path)).migration).toBe(null)
})

test('a record of format 1 has one version, the same in every copy, and keeps it when it is changed', () => {
  const old: VaultRecord = account('a', { updatedAt: '2026-01-02T00:00:00.000Z', note: '前' })
  const version = { id: '0@2026-01-02T00:00:00.000Z', at: '2026-01-02T00:00:00.000Z' }
  expect(versionsOf(old)).toEqual(new Map([['*', version]]))
  const stamp = { at: '2026-02-03T00:00:00.000Z', newId: () => '0123456789abcdef' }
  const changed = stampEdit(
    { record: old, secrets: null },
    { record: { ...old, note: '後' }, secrets: null },
    stamp,
  )
  const versions = versionsOf(changed.record)
  expect(versions.get('note')).toEqual({ id: '0123456789abcdef', at: stamp.at })
  expect(versions.get('*')).toEqual(version)
})
