import { dirname } from 'node:path'
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { fail } from '#core/result'
import type { DeriveKey, OpenVault, OwnersKey } from '../../../../../src/main/vault/vault.ts'
import {
  create,
  fastDeriveKey,
  folderBytes,
  host,
  must,
  mustOpen,
  open,
  PASSWORD,
  POLICY,
  put,
  recordingDeriveKey,
  shown,
} from '../../../../support/vaults.ts'

const NEW = '新しい合言葉 2026'
const byPassword = (password: string): OwnersKey => ({ kind: 'password', password })
const change = (vault: OpenVault, key: OwnersKey = byPassword(PASSWORD), newPassword = NEW) =>
  vault.changePassword({ key, newPassword, kdfPolicy: POLICY })

test('the new password opens the vault and the old one opens nothing', async () => {
  const { vault, path, recoveryCode } = await create()
  must(vault.commit([put('1', { title: 'shop' }, { password: 'tsubame-7' })]))
  const before = shown(vault)
  must(await change(vault))
  expect(vault.verify().problems).toEqual([])
  must(vault.commit([put('2', { title: 'mail' })]))
  vault.close()
  expect(await open(path)).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
  expect((await mustOpen(path, { key: { kind: 'recovery-code', code: recoveryCode } })).problems).toEqual([])
  const again = await mustOpen(path, { key: byPassword(NEW), takeOverLock: true })
  expect(again.problems).toEqual([])
  expect([...shown(again)]).toEqual(expect.arrayContaining([...before]))
  expect(again.verify().problems).toEqual([])
})

test('a forgotten password is replaced by whoever opened with the recovery code', async () => {
  const { vault, path, recoveryCode } = await create()
  vault.close()
  const key = { kind: 'recovery-code', code: recoveryCode } as const
  const opened = await mustOpen(path, { key })
  must(await change(opened, key))
  opened.close()
  expect((await mustOpen(path, { key: byPassword(NEW) })).mode).toBe('read-write')
})

test('a forgotten password is replaced by a family with their shares', async () => {
  const { vault, path } = await create()
  const { shares } = must(await vault.makeShares({ password: PASSWORD, threshold: 2, count: 3 }))
  must(await change(vault, { kind: 'shares', shares: shares.slice(1) }))
  vault.close()
  expect((await open(path, { key: byPassword(NEW) })).ok).toBe(true)
  expect((await open(path, { key: { kind: 'shares', shares: shares.slice(0, 2) } })).ok).toBe(true)
})

test.each<[string, OwnersKey, object]>([
  ['a wrong password', byPassword('not it'), { code: 'E_PASSWORD', tried: 'password' }],
  [
    'another recovery code',
    { kind: 'recovery-code', code: '720885 '.repeat(8) },
    { code: 'E_PASSWORD', tried: 'recovery-code' },
  ],
  [
    'a mistyped recovery code',
    { kind: 'recovery-code', code: '720886 '.repeat(8) },
    { code: 'E_RECOVERY_CODE' },
  ],
  ['shares of nothing', { kind: 'shares', shares: [] }, { code: 'E_SHARES', reason: 'set', share: null }],
])('%s changes no byte', async (_, key, error) => {
  const { vault, path } = await create()
  const before = folderBytes(dirname(path))
  expect(await change(vault, key)).toMatchObject({ ok: false, error })
  expect(folderBytes(dirname(path))).toEqual(before)
})

test.each([
  ['nothing but space', ' 　 ', 'E_PASSWORD_EMPTY'],
  ['a character without a meaning', 'abc\u{E0080}', 'E_PASSWORD_CHARACTER'],
])('%s is refused as a new password, before any work', async (_, newPassword, code) => {
  const { deriveKey, requests } = recordingDeriveKey()
  const { vault } = await create({ deriveKey })
  const before = requests.length
  expect(await change(vault, byPassword(PASSWORD), newPassword)).toEqual({ ok: false, error: { code } })
  expect(requests).toHaveLength(before)
})

test('the new password gets a salt of its own and the work that was asked for', async () => {
  const { deriveKey, requests } = recordingDeriveKey()
  const { vault } = await create({ deriveKey })
  must(
    await vault.changePassword({
      key: byPassword(PASSWORD),
      newPassword: PASSWORD,
      kdfPolicy: { passes: 5, memoryKiB: 128 * 1024 },
    }),
  )
  const [made, , changed] = requests
  expect(changed).toMatchObject({ passes: 5, memoryKiB: 128 * 1024 })
  expect(changed?.salt).not.toEqual(made?.salt)
})

test('work outside the limits of the format is a bug', async () => {
  const { vault } = await create()
  const kdfPolicy = { passes: 1, memoryKiB: 1024 }
  await expect(
    vault.changePassword({ key: byPassword(PASSWORD), newPassword: NEW, kdfPolicy }),
  ).rejects.toThrow(RangeError)
})

test('a vault that is locked while the key is derived keeps its password', async () => {
  let vault: OpenVault | null = null
  const deriveKey: DeriveKey = (request) => {
    vault?.close()
    return fastDeriveKey(request)
  }
  const made = await create({ ...host(), deriveKey })
  vault = made.vault
  expect(await change(made.vault)).toEqual({ ok: false, error: { code: 'E_VAULT_READ_ONLY' } })
  expect((await open(made.path)).ok).toBe(true)
})

test('V18 memory that cannot be had changes no key, and is never called a wrong password', async () => {
  const limit = { left: Number.POSITIVE_INFINITY }
  const deriveKey: DeriveKey = (request) => {
    limit.left -= 1
    return limit.left < 0
      ? Promise.resolve(fail({ code: 'E_KDF_MEMORY', memoryKiB: request.memoryKiB }))
      : fastDeriveKey(request)
  }
  const { vault, path } = await create({ deriveKey })
  const before = folderBytes(dirname(path))
  const noMemory = { ok: false, error: { code: 'E_KDF_MEMORY', memoryKiB: POLICY.memoryKiB } }
  const withDerivations = async (left: number, act: () => Promise<unknown>) => {
    limit.left = left
    expect(await act()).toEqual(noMemory)
    expect(folderBytes(dirname(path))).toEqual(before)
  }
  await withDerivations(0, () => change(vault))
  await withDerivations(1, () => change(vault))
  await withDerivations(0, () => vault.replaceRecoveryCode(PASSWORD))
  await withDerivations(0, () => vault.makeShares({ password: PASSWORD, threshold: 2, count: 2 }))
  await withDerivations(0, () => vault.removeShares(PASSWORD))
  vault.close()
})

property.prop([fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })], { numRuns: 40 })(
  'whatever is accepted as a new password opens the vault',
  async (newPassword) => {
    const { vault, path } = await create()
    const changed = await change(vault, byPassword(PASSWORD), newPassword)
    vault.close()
    const key = byPassword(changed.ok ? newPassword : PASSWORD)
    expect((await open(path, { key, mode: 'read-only' })).ok).toBe(true)
  },
)
