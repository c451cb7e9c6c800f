import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fail } from '#core/result'
import { createVault } from '../../../../src/main/vault/vault.ts'
import { asNobody } from '../../../support/as-nobody.ts'
import {
  create,
  folderBytes,
  host,
  mustOpen,
  NOW_MS,
  PASSWORD,
  POLICY,
  put,
  recordingDeriveKey,
  tempFolder,
} from '../../../support/vaults.ts'

const createAt = (path: string, wish: object = {}) =>
  createVault({ path, password: PASSWORD, kdfPolicy: POLICY, ...host(), ...wish })

test('a new vault is empty, open for writing, and saved once', async () => {
  const { vault } = await create()
  expect(vault).toMatchObject({ mode: 'read-write', problems: [], copyVerdict: 'first-time' })
  expect(vault.records()).toEqual([])
  expect(vault.state()).toEqual({ seq: 1, savedAt: new Date(NOW_MS).toISOString(), recordCount: 0 })
})

test('a new vault opens with its password and with its recovery code', async () => {
  const { vault, path, recoveryCode } = await create()
  vault.commit([put('a', { t: '銀行' })])
  vault.close()
  const byPassword = await mustOpen(path)
  expect(byPassword.records()).toHaveLength(1)
  byPassword.close()
  const byCode = await mustOpen(path, { key: { kind: 'recovery-code', code: recoveryCode } })
  expect(byCode.records()).toEqual([
    { rowId: 'a'.repeat(32), rev: 1, outline: { t: '銀行' }, hasSecrets: false },
  ])
})

test('two vaults share neither id nor recovery code', async () => {
  const one = await create()
  const two = await create()
  expect(one.vault.vaultId).not.toBe(two.vault.vaultId)
  expect(one.recoveryCode).not.toBe(two.recoveryCode)
})

test('nothing but the vault and its lock stands in the folder, and only the owner can read it', async () => {
  const { path } = await create()
  expect(readdirSync(dirname(path)).sort()).toEqual(['test.hikae', 'test.hikae.lock'])
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('an existing file is refused before any work, and stays as it is', async () => {
  const path = join(tempFolder(), 'taken.hikae')
  writeFileSync(path, 'mine')
  const before = folderBytes(dirname(path))
  const { deriveKey, requests } = recordingDeriveKey()
  expect(await createAt(path, { deriveKey })).toEqual(fail({ code: 'E_EXISTS' }))
  expect(requests).toEqual([])
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('a file that appears while the key is derived is not overwritten', async () => {
  const path = join(tempFolder(), 'late.hikae')
  const { deriveKey } = host()
  const slow: typeof deriveKey = (request) => {
    writeFileSync(path, 'mine')
    return deriveKey(request)
  }
  expect(await createAt(path, { deriveKey: slow })).toEqual(fail({ code: 'E_EXISTS' }))
  expect(folderBytes(dirname(path))).toEqual({ 'late.hikae': Buffer.from('mine').toString('base64') })
})

test('a journal that another vault left under the name is not replayed into a new one', async () => {
  const path = join(tempFolder(), 'a.hikae')
  writeFileSync(`${path}-journal`, 'left by a crash')
  expect(await createAt(path)).toEqual(fail({ code: 'E_EXISTS' }))
  expect(folderBytes(dirname(path))).toHaveProperty(['a.hikae-journal'])
})

test('a folder that does not exist is named as such', async () => {
  expect(await createAt(join(tempFolder(), 'none', 'a.hikae'))).toEqual(fail({ code: 'E_NOT_FOUND' }))
})

test('a folder that refuses writing is named as such', async () => {
  const folder = tempFolder()
  chmodSync(folder, 0o555)
  const created = await asNobody(() => createAt(join(folder, 'a.hikae')))
  expect(created).toEqual(fail({ code: 'E_FOLDER_READ_ONLY' }))
  expect(readdirSync(folder)).toEqual([])
})

test('a password of which nothing is left is refused', async () => {
  const path = join(tempFolder(), 'a.hikae')
  expect(await createAt(path, { password: ' \u3000\u200B' })).toEqual(fail({ code: 'E_PASSWORD_EMPTY' }))
  expect(existsSync(path)).toBe(false)
})

test.each(['\u0378', '\uD800'])(
  'a password with a character that has no meaning is refused: %j',
  async (odd) => {
    const path = join(tempFolder(), 'a.hikae')
    expect(await createAt(path, { password: `password${odd}` })).toEqual(
      fail({ code: 'E_PASSWORD_CHARACTER' }),
    )
  },
)

test('memory that cannot be had is not called anything else', async () => {
  const folder = tempFolder()
  const failure = fail({ code: 'E_KDF_MEMORY', memoryKiB: 65_536 } as const)
  const created = await createAt(join(folder, 'a.hikae'), { deriveKey: () => Promise.resolve(failure) })
  expect(created).toEqual(failure)
  expect(readdirSync(folder)).toEqual([])
})

test('a work factor that no reader would accept is a bug of the caller', async () => {
  const kdfPolicy = { passes: 2, memoryKiB: 65_536 }
  await expect(createAt(join(tempFolder(), 'a.hikae'), { kdfPolicy })).rejects.toThrow(RangeError)
})
