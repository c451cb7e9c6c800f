import { expect, test } from 'vitest'
import { fail } from '#core/result'
import { create, fastDeriveKey, must, mustOpen, open, PASSWORD } from '../../../../support/vaults.ts'

async function quickVault() {
  const made = await create()
  const sealed = must(await made.vault.sealForQuickUnlock({ password: PASSWORD, pin: '482915' }))
  made.vault.close()
  return { ...made, sealed }
}

const key = (sealed: Uint8Array, pin = '482915') => ({ kind: 'quick-unlock', pin, sealed }) as const

test('the right PIN and what the keystore kept open the vault, typed full-width too', async () => {
  const { path, sealed } = await quickVault()
  for (const pin of ['482915', '４８２９１５']) {
    const vault = await mustOpen(path, { key: key(sealed, pin) })
    expect(vault).toMatchObject({ mode: 'read-write', problems: [] })
    vault.close()
  }
})

test('a wrong PIN is told apart from something that no PIN opens', async () => {
  const { path, sealed } = await quickVault()
  expect(await open(path, { key: key(sealed, '482916') })).toEqual({
    ok: false,
    error: { code: 'E_PASSWORD', tried: 'quick-unlock' },
  })
  for (const useless of [sealed.slice(1), new Uint8Array(0), sealed.map((byte, i) => (i < 8 ? 0 : byte))]) {
    expect(await open(path, { key: key(useless) })).toEqual({ ok: false, error: { code: 'E_QUICK_UNLOCK' } })
  }
})

test('it opens no other vault, also with the right PIN', async () => {
  const { sealed } = await quickVault()
  const other = await quickVault()
  expect(await open(other.path, { key: key(sealed) })).toMatchObject({ ok: false })
})

test('a change of password leaves it working: the vault key is the same', async () => {
  const { path, sealed } = await quickVault()
  const vault = await mustOpen(path)
  const change = { key: { kind: 'password', password: PASSWORD }, newPassword: 'other' } as const
  must(await vault.changePassword({ ...change, kdfPolicy: { passes: 3, memoryKiB: 65_536 } }))
  vault.close()
  expect((await open(path, { key: key(sealed), mode: 'read-only' })).ok).toBe(true)
})

test('work that a damaged keystore asks for stays within the limits of the format', async () => {
  const { path, sealed } = await quickVault()
  const greedy = sealed.map((byte, i) => (i >= 8 && i < 12 ? 0xff : byte))
  expect(await open(path, { key: key(greedy) })).toEqual({ ok: false, error: { code: 'E_QUICK_UNLOCK' } })
})

test('V18 no memory for the PIN is not a wrong PIN, and turning it on makes nothing', async () => {
  const { path, sealed } = await quickVault()
  const noMemory = { code: 'E_KDF_MEMORY', memoryKiB: 65_536 } as const
  const deriveKey = () => Promise.resolve(fail(noMemory))
  expect(await open(path, { key: key(sealed), deriveKey })).toEqual({ ok: false, error: noMemory })
  let left = 2
  const vault = (
    await create({ deriveKey: (request) => ((left -= 1) < 0 ? deriveKey() : fastDeriveKey(request)) })
  ).vault
  expect(await vault.sealForQuickUnlock({ password: PASSWORD, pin: '482915' })).toEqual({
    ok: false,
    error: noMemory,
  })
})

test('it takes the password to turn it on', async () => {
  const { vault } = await create()
  expect(await vault.sealForQuickUnlock({ password: 'not it', pin: '482915' })).toEqual({
    ok: false,
    error: { code: 'E_PASSWORD', tried: 'password' },
  })
})
