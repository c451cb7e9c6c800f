import { join, dirname } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { OpeningKey } from '../../../../src/main/vault/vault.ts'
import { HEADER } from '../../../support/headers.ts'
import { codes, create, must, mustOpen, open, PASSWORD, put, shown } from '../../../support/vaults.ts'

/** A vault with every way in, and a copy of it. The app's data is gone: every opening below is on a fresh device. */
async function everyWayIn() {
  const { vault, path, recoveryCode: code } = await create()
  must(vault.commit([put('a', { t: '銀行' }, { password: '秘密' })]))
  const key = { kind: 'password', password: PASSWORD } as const
  const { shares } = must(await vault.makeShares({ password: PASSWORD, threshold: 2, count: 3 }))
  const copy = join(dirname(path), 'copy.hikae')
  must(vault.copyTo(copy))
  const content = shown(vault)
  vault.close()
  const ways: readonly OpeningKey[] = [
    key,
    { kind: 'recovery-code', code },
    { kind: 'shares', shares: shares.slice(0, 2) },
    { kind: 'shares', shares: shares.slice(1) },
  ]
  return { path, copy, content, ways }
}

test('M5 with the app’s data gone the password, the recovery key and any shares each open the vault and its copy', async () => {
  const { path, copy, content, ways } = await everyWayIn()
  for (const file of [path, copy]) {
    for (const key of ways) {
      const vault = await mustOpen(file, { key })
      expect(vault).toMatchObject({ mode: 'read-write', problems: [] })
      expect(shown(vault)).toEqual(content)
      vault.close()
    }
  }
})

test('M5 a broken password slot locks out neither the recovery key nor the shares', async () => {
  const { path, content, ways } = await everyWayIn()
  const bytes = readFileSync(path)
  const at = bytes.indexOf('hk1/head') + HEADER.firstSlotEnd - 1
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
  const [password, ...others] = ways
  expect(await open(path, password === undefined ? {} : { key: password })).toEqual({
    ok: false,
    error: { code: 'E_HEADER_DAMAGED' },
  })
  for (const key of others) {
    const vault = await mustOpen(path, { key })
    expect(codes(vault)).toContain('E_HEADER_DAMAGED')
    expect(shown(vault)).toEqual(content)
    vault.close()
  }
})
