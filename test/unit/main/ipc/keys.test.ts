import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainPaper } from '#core/sheet/paper'
import type { RecordId } from '#core/record/field'
import { allRecords } from '../../../support/all-records.ts'
import { account } from '../../../support/sessions.ts'
import { must, mustOpen, open, PASSWORD } from '../../../support/vaults.ts'
import { createVaultIn, program, type Program } from '../../../support/program.ts'

const NEW = '新しい合言葉'
const pathIn = ({ folder }: Program) => join(folder, 'test.hikae')
const unlock = (app: Program, key: Parameters<Program['handlers']['vault']['unlock']>[0]['key']) =>
  app.handlers.vault.unlock({ path: pathIn(app), key })
const vaultsOf = async (app: Program) => must(await app.handlers.app.state(undefined)).vaults

const cards = {
  sheetKind: 'share-card',
  accountIds: [] as RecordId[],
  secrets: 'printed',
  language: 'ja',
  paper: plainPaper(),
} as const

test('a password that was forgotten is replaced by the recovery key, and the notebook stays open', async () => {
  const app = program()
  const { recoveryCode } = await createVaultIn(app)
  await app.handlers.vault.lock(undefined)
  const key = { kind: 'recovery-code', code: recoveryCode } as const
  must(await unlock(app, key))
  must(await app.handlers.keys.changePassword({ key, newPassword: NEW }))
  must(await app.handlers.records.save({ put: [{ record: account('a') }], remove: [], label: 'add' }))
  await app.handlers.vault.lock(undefined)
  expect(await unlock(app, { kind: 'password', password: PASSWORD })).toEqual({
    ok: false,
    error: { code: 'E_PASSWORD', tried: 'password' },
  })
  must(await unlock(app, { kind: 'password', password: NEW }))
})

test('a new password that cannot be one is refused', async () => {
  const app = program()
  await createVaultIn(app)
  const key = { kind: 'password', password: PASSWORD } as const
  expect(await app.handlers.keys.changePassword({ key, newPassword: '\u3000' })).toEqual({
    ok: false,
    error: { code: 'E_PASSWORD_UNUSABLE' },
  })
})

test('shares are made, printed once, offered on the unlock screen, and open', async () => {
  const app = program()
  await createVaultIn(app)
  const { shares } = must(await app.handlers.keys.makeShares({ password: PASSWORD, threshold: 2, count: 3 }))
  must(await app.handlers.sheets.print({ sheet: cards, to: 'printer' }))
  for (const share of shares) expect(JSON.stringify(app.printed)).toContain(share.slice(0, 6))
  must(await app.handlers.keys.forgetShares(undefined))
  expect(app.current.get()?.shares).toBeUndefined()
  expect(must(await app.handlers.keys.state(undefined)).shares).toEqual({ threshold: 2, count: 3 })
  await app.handlers.vault.lock(undefined)
  expect(await vaultsOf(app)).toMatchObject([{ shares: { threshold: 2, count: 3 }, quickUnlock: false }])
  expect(await unlock(app, { kind: 'shares', shares: shares.slice(0, 1) })).toEqual({
    ok: false,
    error: { code: 'E_SHARES', reason: 'few', share: null },
  })
  must(await unlock(app, { kind: 'shares', shares: shares.slice(1) }))
  must(await app.handlers.keys.removeShares({ password: PASSWORD }))
  await app.handlers.vault.lock(undefined)
  expect(await vaultsOf(app)).toMatchObject([{ shares: null }])
})

test('locking forgets the shares that were not printed', async () => {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.keys.makeShares({ password: PASSWORD, threshold: 2, count: 2 }))
  await app.handlers.vault.lock(undefined)
  must(await unlock(app, { kind: 'password', password: PASSWORD }))
  expect(app.current.get()?.shares).toBeUndefined()
})

test('rotation gives a new recovery key, begins set-up anew, ends undo, and keeps the old file', async () => {
  const app = program()
  const { recoveryCode: old } = await createVaultIn(app)
  must(await app.handlers.vault.proveRecoveryKey({ code: old }))
  must(
    await app.handlers.records.save({
      put: [{ record: account('shop'), secrets: { password: 'tsubame-7' } }],
      remove: [],
      label: 'add',
    }),
  )
  const { vault, recoveryCode, keptAs } = must(await app.handlers.keys.rotate({ password: PASSWORD }))
  expect(vault).toMatchObject({ setUp: 'running', recoveryKeyAtHand: true, mode: 'read-write' })
  expect(existsSync(keptAs)).toBe(true)
  const all = must(await app.handlers.records.all(undefined))
  expect(all.undo).toBeNull()
  expect((await allRecords(app.handlers)).find(({ type }) => type === 'settings')).not.toHaveProperty(
    'recoveryKey',
  )
  const secret = await app.handlers.secrets.reveal({ id: account('shop').id, name: 'password' })
  expect(must(secret)).toMatchObject({ value: 'tsubame-7' })
  await app.handlers.vault.lock(undefined)
  expect((await open(pathIn(app), { key: { kind: 'recovery-code', code: old } })).ok).toBe(false)
  must(await unlock(app, { kind: 'recovery-code', code: recoveryCode }))
  const kept = await mustOpen(keptAs, { key: { kind: 'recovery-code', code: old }, mode: 'read-only' })
  expect(kept.problems).toEqual([])
})

test('a rotation with a wrong password leaves everything open as it was', async () => {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.records.save({ put: [{ record: account('a') }], remove: [], label: 'add' }))
  expect(await app.handlers.keys.rotate({ password: 'not it' })).toEqual({
    ok: false,
    error: { code: 'E_PASSWORD', tried: 'password' },
  })
  expect(must(await app.handlers.records.all(undefined)).undo).toBe('add')
})

test('quick unlock is off by default, opens once turned on, and the password always does', async () => {
  const app = program()
  await createVaultIn(app)
  const pin = '482915'
  expect(must(await app.handlers.keys.state(undefined)).quickUnlock.endsOn).toBeNull()
  expect(await app.handlers.keys.enableQuickUnlock({ password: 'not it', pin })).toMatchObject({
    error: { code: 'E_PASSWORD' },
  })
  must(await app.handlers.keys.enableQuickUnlock({ password: PASSWORD, pin }))
  await app.handlers.vault.lock(undefined)
  expect(await vaultsOf(app)).toMatchObject([{ quickUnlock: true }])
  must(await unlock(app, { kind: 'quick-unlock', pin }))
  await app.handlers.vault.lock(undefined)
  for (let i = 0; i < 5; i += 1) {
    expect(await unlock(app, { kind: 'quick-unlock', pin: '000000' })).toEqual({
      ok: false,
      error: { code: 'E_PASSWORD', tried: 'quick-unlock' },
    })
  }
  expect(await unlock(app, { kind: 'quick-unlock', pin })).toEqual({
    ok: false,
    error: { code: 'E_QUICK_UNLOCK' },
  })
  expect(await vaultsOf(app)).toMatchObject([{ quickUnlock: false }])
  must(await unlock(app, { kind: 'password', password: PASSWORD }))
})

test('rotation ends quick unlock, and so does turning it off', async () => {
  const app = program()
  await createVaultIn(app)
  const wish = { password: PASSWORD, pin: '482915' }
  must(await app.handlers.keys.enableQuickUnlock(wish))
  must(await app.handlers.keys.rotate({ password: PASSWORD }))
  expect(must(await app.handlers.keys.state(undefined)).quickUnlock.endsOn).toBeNull()
  must(await app.handlers.keys.enableQuickUnlock(wish))
  expect(must(await app.handlers.keys.disableQuickUnlock(undefined)).endsOn).toBeNull()
})
