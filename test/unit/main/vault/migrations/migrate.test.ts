import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fail } from '#core/result'
import { primitivesReady } from '../../../../../src/main/vault/crypto/primitives.ts'
import * as replacing from '../../../../../src/main/vault/file/replace-file.ts'
import type { ReplaceStep } from '../../../../../src/main/vault/file/replace-file.ts'
import sampleFacts from '../../../../vectors/format-1-sample.json' with { type: 'json' }
import { REPLACE_STEPS } from '../../../../support/replace-steps.ts'
import { folderBytes, mustOpen, put, shown, tempFolder, withSql, must } from '../../../../support/vaults.ts'

/* V16: at every step of a migration there is a vault that opens and holds everything. */

beforeAll(primitivesReady)
beforeEach(() => void vi.restoreAllMocks())

const original = vi.hoisted(() => ({ replaceFile: null as null | typeof replacing.replaceFile }))
vi.mock('../../../../../src/main/vault/file/replace-file.ts', async (load) => {
  const real = await load<typeof replacing>()
  original.replaceFile = real.replaceFile
  return { ...real, replaceFile: vi.fn(real.replaceFile) }
})

const key = { kind: 'recovery-code', code: sampleFacts.recoveryCode } as const
const sample = fileURLToPath(new URL('../../../../vectors/format-1-sample.hikae', import.meta.url))
const content = new Map(
  sampleFacts.records.map(({ rowId, outline, secrets }) => [rowId, { outline, secrets }]),
)
const KEPT = '控え帳.format-1.hikae'

function oldVault(): string {
  const path = join(tempFolder(), '控え帳.hikae')
  copyFileSync(sample, path)
  return path
}

/** The program ends at this step: nothing after it happens, not even tidying up. */
function crashAt(step: ReplaceStep): void {
  vi.mocked(replacing.replaceFile).mockImplementationOnce((replacement) => {
    if (original.replaceFile === null) throw new Error('not loaded')
    return original.replaceFile({
      ...replacement,
      onStep: (now) => {
        if (now === step) throw new Error('crash')
      },
    })
  })
}

function cells(path: string): unknown {
  return withSql(path, (db) => db.prepare('SELECT * FROM rec ORDER BY rowid').all())
}

test('a vault of format 1 is brought up when it opens for writing, and the file as it was is kept', async () => {
  const path = oldVault()
  const before = cells(path)
  const vault = await mustOpen(path, { key })
  expect(vault).toMatchObject({ mode: 'read-write', problems: [], copyVerdict: 'first-time' })
  expect(vault.migration).toEqual({ from: 1, keptAs: join(dirname(path), KEPT) })
  expect(shown(vault)).toEqual(content)
  expect(vault.verify().problems).toEqual([])
  expect(readFileSync(join(dirname(path), KEPT))).toEqual(readFileSync(sample))
  expect(vault.state().seq).toBe(sampleFacts.state.seq + 1)
  expect(vault.close()).toEqual([])
  expect(readdirSync(dirname(path)).sort()).toEqual([KEPT, '控え帳.hikae'].sort())
  expect(cells(path)).toEqual(before)
})

test('a vault that was brought up is not brought up again, and is saved like any other', async () => {
  const path = oldVault()
  ;(await mustOpen(path, { key })).close()
  const vault = await mustOpen(path, { key })
  expect(vault.migration).toBe(null)
  must(vault.commit([put('9', { title: 'new' })]))
  expect(readdirSync(dirname(path)).filter((name) => name.includes('format'))).toEqual([KEPT])
})

test('opening for reading writes nothing, whatever the format', async () => {
  const path = oldVault()
  const before = folderBytes(dirname(path))
  const vault = await mustOpen(path, { key, mode: 'read-only' })
  expect(vault.migration).toBe(null)
  expect(shown(vault)).toEqual(content)
  vault.close()
  expect(folderBytes(dirname(path))).toEqual(before)
})

test.each(REPLACE_STEPS)(
  'V16 after a crash at "%s" the vault opens, and is brought up then',
  async (step) => {
    const path = oldVault()
    crashAt(step)
    await expect(mustOpen(path, { key })).rejects.toThrow('crash')
    const reader = await mustOpen(path, { key, mode: 'read-only' })
    expect(shown(reader)).toEqual(content)
    reader.close()
    const vault = await mustOpen(path, { key, takeOverLock: true })
    expect(vault).toMatchObject({ mode: 'read-write', problems: [] })
    expect(shown(vault)).toEqual(content)
    vault.close()
    expect((await mustOpen(path, { key })).migration).toBe(null)
  },
)

test('where it cannot be brought up it opens for reading, and the file stays as it was', async () => {
  const path = oldVault()
  const before = folderBytes(dirname(path))
  vi.mocked(replacing.replaceFile).mockImplementationOnce(() => fail({ code: 'E_DISK_FULL' }))
  const vault = await mustOpen(path, { key })
  expect(vault).toMatchObject({ mode: 'read-only', problems: [{ code: 'E_NOT_MIGRATED' }], migration: null })
  expect(shown(vault)).toEqual(content)
  expect(vault.commit([put('9', {})])).toEqual(fail({ code: 'E_VAULT_READ_ONLY' }))
  vault.close()
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('a file that the REPLACE_STEPS do not bring to a sound state replaces nothing', async () => {
  const path = oldVault()
  const before = folderBytes(dirname(path))
  vi.mocked(replacing.replaceFile).mockImplementationOnce((replacement) => {
    if (original.replaceFile === null) throw new Error('not loaded')
    return original.replaceFile({
      ...replacement,
      write: (temporary) => {
        replacement.write(temporary)
        withSql(temporary, (db) => db.exec('DELETE FROM rec WHERE rowid = (SELECT min(rowid) FROM rec)'))
      },
    })
  })
  const vault = await mustOpen(path, { key })
  expect(vault).toMatchObject({ mode: 'read-only', problems: [{ code: 'E_NOT_MIGRATED' }] })
  vault.close()
  expect(folderBytes(dirname(path))).toEqual(before)
})
