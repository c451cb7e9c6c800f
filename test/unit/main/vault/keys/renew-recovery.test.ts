import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { create, folderBytes, must, mustOpen, open, PASSWORD, put } from '../../../../support/vaults.ts'

test('a new recovery code opens the vault and the old one opens nothing', async () => {
  const { vault, recoveryCode: old, path } = await create()
  must(vault.commit([put('1', { title: 'shop' }, { password: 'tsubame-7' })]))
  const { recoveryCode } = must(await vault.replaceRecoveryCode(PASSWORD))
  expect(recoveryCode).not.toBe(old)
  vault.close()
  expect(await open(path, { key: { kind: 'recovery-code', code: old } })).toMatchObject({
    ok: false,
    error: { code: 'E_PASSWORD', tried: 'recovery-code' },
  })
  const again = await mustOpen(path, { key: { kind: 'recovery-code', code: recoveryCode } })
  expect(again.problems).toEqual([])
  expect(again.verify().problems).toEqual([])
})

test('the password still opens it, and the open vault goes on saving and verifying', async () => {
  const { vault, path } = await create()
  must(await vault.replaceRecoveryCode(PASSWORD))
  must(vault.commit([put('1', { title: 'shop' })]))
  expect(vault.verify().problems).toEqual([])
  vault.close()
  expect((await mustOpen(path)).records()).toHaveLength(1)
})

test('a wrong password changes nothing', async () => {
  const { vault, path } = await create()
  const before = folderBytes(dirname(path))
  expect(await vault.replaceRecoveryCode('not it')).toEqual({
    ok: false,
    error: { code: 'E_PASSWORD', tried: 'password' },
  })
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('V20 no byte of the old slot is left in the file', async () => {
  const { vault, path } = await create()
  const before = readFileSync(path)
  const start = before.indexOf('hk1/head')
  // The recovery slot is the last of the header: its wrapped key are the last 48 bytes of the body.
  const header = before.subarray(start, start + 332)
  const wrapped = header.subarray(-48)
  must(await vault.replaceRecoveryCode(PASSWORD))
  vault.close()
  expect(readFileSync(path).includes(wrapped)).toBe(false)
})

test('a vault that is open for reading only keeps its recovery code', async () => {
  const { vault, path, recoveryCode } = await create()
  vault.close()
  const reading = await mustOpen(path, { mode: 'read-only' })
  expect(await reading.replaceRecoveryCode(PASSWORD)).toMatchObject({
    ok: false,
    error: { code: 'E_VAULT_READ_ONLY' },
  })
  expect(await reading.checkRecoveryCode(recoveryCode)).toBe(true)
})
