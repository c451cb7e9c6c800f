import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  closedVault,
  create,
  folderBytes,
  mustOpen,
  put,
  rowId,
  shown,
  tempFolder,
  withSql,
} from '../../../../support/vaults.ts'

test('a copy is a vault with the same content, password and recovery code', async () => {
  const { vault, recoveryCode } = await create()
  vault.commit([put('a', { t: '銀行' }, { password: '秘密' })])
  const path = join(tempFolder(), 'copy.hikae')
  expect(vault.copyTo(path)).toEqual({ ok: true, value: { seq: 2, recordCount: 1 } })
  expect(readdirSync(dirname(path))).toEqual(['copy.hikae'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const byPassword = await mustOpen(path)
  expect(byPassword).toMatchObject({ mode: 'read-write', vaultId: vault.vaultId })
  expect(shown(byPassword)).toEqual(shown(vault))
  byPassword.close()
  expect((await mustOpen(path, { key: { kind: 'recovery-code', code: recoveryCode } })).problems).toEqual([])
})

test('a copy holds nothing of deleted records', async () => {
  const { vault } = await create()
  vault.commit([put('a', { t: 'x'.repeat(100_000) })])
  vault.commit([{ kind: 'delete', rowId: rowId('a') }])
  const path = join(tempFolder(), 'copy.hikae')
  vault.copyTo(path)
  expect(statSync(path).size).toBeLessThan(40_000)
})

test('a copy never replaces a file', async () => {
  const { vault } = await create()
  const path = join(tempFolder(), 'taken.hikae')
  writeFileSync(path, 'mine')
  const before = folderBytes(dirname(path))
  expect(vault.copyTo(path)).toEqual({ ok: false, error: { code: 'E_EXISTS' } })
  expect(vault.copyTo(vault.path)).toEqual({ ok: false, error: { code: 'E_EXISTS' } })
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('a copy into a folder that does not exist is refused', async () => {
  const { vault } = await create()
  const path = join(tempFolder(), 'none', 'copy.hikae')
  expect(vault.copyTo(path)).toEqual({ ok: false, error: { code: 'E_NOT_FOUND' } })
})

test('a vault open for reading can be copied', async () => {
  const { path } = await closedVault([put('a', {})])
  const vault = await mustOpen(path, { mode: 'read-only' })
  const before = readFileSync(path)
  expect(vault.copyTo(join(tempFolder(), 'copy.hikae')).ok).toBe(true)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(vault.commit([put('b', {})]).ok).toBe(false)
})

test.each([
  ['an outline', 'UPDATE rec SET ct = zeroblob(length(ct))'],
  [
    'a secret, which opening does not decrypt',
    'UPDATE rec SET sct = CAST(zeroblob(256) || substr(sct, -16) AS BLOB)',
  ],
  ['the seal', 'DELETE FROM seal'],
  ['the header', 'UPDATE header SET sum = zeroblob(16)'],
])('damage in %s makes no copy', async (_, sql) => {
  const { vault, path } = await create()
  vault.commit([put('a', {}, { p: 1 })])
  withSql(path, (db) => db.exec(sql))
  const folder = tempFolder()
  expect(vault.copyTo(join(folder, 'copy.hikae'))).toEqual({ ok: false, error: { code: 'E_VERIFY_FAILED' } })
  expect(readdirSync(folder)).toEqual([])
})
