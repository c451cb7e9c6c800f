import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainPaper } from '#core/sheet/paper'
import { contract, type AppState } from '#contract'
import { asRecordId } from '#core/record/field'
import { fail } from '#core/result'
import { allRecords } from '../../../support/all-records.ts'
import { createVaultIn as create, program } from '../../../support/program.ts'
import { account } from '../../../support/sessions.ts'
import { must, PASSWORD, tempFolder } from '../../../support/vaults.ts'

const kit = {
  sheetKind: 'kit',
  accountIds: [],
  secrets: 'printed',
  language: 'ja',
  paper: plainPaper(),
} as const

test('set-up ends only after the kit was printed, and then the recovery key is gone', async () => {
  const app = program()
  const { recoveryCode, vault } = await create(app)
  expect(vault).toMatchObject({ setUp: 'running', recoveryKeyAtHand: true })
  expect(await app.handlers.vault.finishSetUp(undefined)).toMatchObject({ ok: false })
  must(await app.handlers.sheets.print({ sheet: kit, to: 'printer' }))
  expect(JSON.stringify(app.printed[0])).toContain(recoveryCode.slice(0, 6))
  expect(must(await app.handlers.vault.finishSetUp(undefined))).toMatchObject({
    setUp: 'finished',
    recoveryKeyAtHand: false,
  })
  must(await app.handlers.sheets.print({ sheet: kit, to: 'printer' }))
  expect(JSON.stringify(app.printed[1])).not.toContain(recoveryCode.slice(0, 6))
})

test('a vault opens with its recovery key, and says which key was wrong', async () => {
  const app = program()
  const { recoveryCode } = await create(app)
  await app.handlers.vault.lock(undefined)
  const path = join(app.folder, 'test.hikae')
  const wrong = await app.handlers.vault.unlock({ path, key: { kind: 'password', password: 'not it' } })
  expect(wrong).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
  const right = await app.handlers.vault.unlock({ path, key: { kind: 'recovery-code', code: recoveryCode } })
  expect(must(right).title).toBe('佐藤家の控え')
})

test('a dropped file is put on the list when it is a vault, and only then', async () => {
  const app = program()
  await create(app)
  await app.handlers.vault.lock(undefined)
  const [path, other] = [join(app.folder, 'moved.hikae'), join(app.folder, 'letter.hikae')]
  copyFileSync(join(app.folder, 'test.hikae'), path)
  writeFileSync(other, 'no vault')
  expect(must(await app.handlers.vault.addFile({ path })).vaults).toContainEqual(
    expect.objectContaining({ path, found: true }),
  )
  expect(await app.handlers.vault.addFile({ path: other })).toMatchObject({ ok: false })
  expect(must(await app.handlers.app.state(undefined)).vaults).not.toContainEqual(
    expect.objectContaining({ path: other }),
  )
})

test('a wrong password changes no byte of the file', async () => {
  const app = program()
  await create(app)
  await app.handlers.vault.lock(undefined)
  const path = join(app.folder, 'test.hikae')
  const before = readFileSync(path)
  await app.handlers.vault.unlock({ path, key: { kind: 'password', password: 'not it' } })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('locking tells the window to go, and nothing answers any more', async () => {
  const app = program()
  await create(app)
  must(await app.handlers.vault.lock(undefined))
  expect(app.locks).toHaveLength(1)
  expect(await app.handlers.records.all(undefined)).toEqual({ ok: false, error: { code: 'E_LOCKED' } })
  const secret = await app.handlers.secrets.reveal({ id: asRecordId('shop'), name: 'password' })
  expect(secret).toEqual({ ok: false, error: { code: 'E_LOCKED' } })
})

test('a sheet with secrets, and an export with secrets, take the password once more', async () => {
  const app = program()
  await create(app)
  await app.handlers.records.save({
    put: [{ record: account('shop'), secrets: { password: 'tsubame-7' } }],
    remove: [],
    label: 'add',
  })
  const sheet = { ...kit, sheetKind: 'account', accountIds: [asRecordId('shop')] } as const
  for (const password of [undefined, 'not it']) {
    const print = await app.handlers.sheets.print({ sheet, to: 'printer', password })
    expect(print).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
    const written = await app.handlers.exchange.exportDocument({ secrets: true, password })
    expect(written).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
  }
  must(await app.handlers.sheets.print({ sheet, to: 'printer', password: PASSWORD }))
  expect(JSON.stringify(app.printed)).toContain('tsubame-7')
})

test('a sheet that was asked for without secrets holds none, and the next one has the next number', async () => {
  const app = program()
  await create(app)
  await app.handlers.records.save({
    put: [{ record: account('shop'), secrets: { password: 'tsubame-7' } }],
    remove: [],
    label: 'add',
  })
  const sheet = { ...kit, sheetKind: 'account', secrets: 'hidden', accountIds: [asRecordId('shop')] } as const
  expect(must(await app.handlers.sheets.print({ sheet, to: 'printer' }))).toMatchObject({ number: 1 })
  expect(must(await app.handlers.sheets.print({ sheet, to: 'printer' }))).toMatchObject({ number: 2 })
  expect(JSON.stringify(app.printed)).not.toContain('tsubame-7')
  expect(app.printed[1]?.replaces).toMatchObject({ number: 1 })
})

test('the log keeps by what a paper is known and what it showed, whatever became of its secrets', async () => {
  const app = program()
  await create(app)
  await app.handlers.records.save({
    put: [{ record: account('shop'), secrets: { password: 'tsubame-7' } }],
    remove: [],
    label: 'add',
  })
  const accountIds = [asRecordId('shop')]
  const sheet = { ...kit, sheetKind: 'account', accountIds } as const
  must(await app.handlers.sheets.print({ sheet, to: 'printer', password: PASSWORD }))
  must(await app.handlers.sheets.print({ sheet: { ...sheet, secrets: 'blank' }, to: 'printer' }))
  must(await app.handlers.sheets.print({ sheet: { ...kit, secrets: 'blank' }, to: 'printer' }))
  const records = await allRecords(app.handlers)
  const [clear, blank, keys] = records.flatMap((record) => (record.type === 'settings' ? record.sheets : []))
  expect(clear?.checkCode).toBe(app.printed[0]?.identity?.checkCode)
  expect(clear).toMatchObject({ accountIds, shown: { form: 1 } })
  expect(blank?.checkCode).toBe(clear?.checkCode)
  expect(blank?.shown).toEqual(clear?.shown)
  expect(keys).not.toHaveProperty('checkCode')
})

test('a copied secret never reaches the window and is cleared after the time in the settings', async () => {
  const app = program()
  await create(app)
  await app.handlers.records.save({
    put: [{ record: account('shop'), secrets: { password: 'tsubame-7' } }],
    remove: [],
    label: 'add',
  })
  const answer = await app.handlers.secrets.copy({ id: asRecordId('shop'), name: 'password' })
  expect(answer).toEqual({ ok: true, value: { clearsAfterSeconds: 30 } })
  expect(app.copied).toEqual([{ text: 'tsubame-7', clearAfterMs: 30_000 }])
})

test('an import that breaks the schema says where and why, and imports nothing', async () => {
  const app = program()
  await create(app)
  app.chosen.path = join(app.folder, 'broken.json')
  const records = [account('good'), { ...account('bad'), loginIds: 'not a list' }]
  writeFileSync(app.chosen.path, JSON.stringify({ format: 'hikae-json', version: 1, records }))
  const preview = await app.handlers.exchange.previewImport(undefined)
  expect(preview).toMatchObject({
    ok: false,
    error: { code: 'E_DOCUMENT_SCHEMA', issues: [{ path: 'records[1].loginIds' }] },
  })
  expect((await allRecords(app.handlers)).filter(({ type }) => type === 'account')).toEqual([])
})

test('a previewed import is one step that can be undone', async () => {
  const app = program()
  await create(app)
  app.chosen.path = join(app.folder, 'good.json')
  const records = [account('a'), account('b')]
  writeFileSync(app.chosen.path, JSON.stringify({ format: 'hikae-json', version: 1, records }))
  expect(must(await app.handlers.exchange.previewImport(undefined))).toMatchObject({
    added: 2,
    changed: 0,
    same: 0,
  })
  must(await app.handlers.exchange.applyImport(undefined))
  expect(must(await app.handlers.records.undo(undefined)).removed).toEqual(['a', 'b'])
})

test('a copy of the vault is noted, so that the finding about a single file goes away', async () => {
  const app = program()
  await create(app)
  app.chosen.path = join(app.folder, 'copy.hikae')
  must(await app.handlers.vault.saveCopy(undefined))
  expect(existsSync(app.chosen.path)).toBe(true)
  const records = await allRecords(app.handlers)
  expect(records.find(({ type }) => type === 'settings')).toMatchObject({
    copies: [{ madeOn: '2026-11-22' }],
  })
  expect(await app.handlers.vault.saveCopy(undefined)).toEqual({ ok: false, error: { code: 'E_EXISTS' } })
})

test('the recovery key typed back from paper is proof, a wrong one is not', async () => {
  const app = program()
  const { recoveryCode } = await create(app)
  const wrong = await app.handlers.vault.proveRecoveryKey({
    code: '045243 050897 056551 062205 067859 073513 079167 084821',
  })
  expect(wrong).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'recovery-code' } })
  must(await app.handlers.vault.proveRecoveryKey({ code: recoveryCode }))
  const records = await allRecords(app.handlers)
  expect(records.find(({ type }) => type === 'settings')).toMatchObject({
    recoveryKey: { typedBackOn: '2026-11-22' },
  })
})

test('the list of vaults names what was opened here, and forgetting one leaves its file', async () => {
  const app = program()
  await create(app)
  const path = join(app.folder, 'test.hikae')
  const state: AppState = must(await app.handlers.app.state(undefined))
  expect(state.vaults).toMatchObject([{ path, title: '佐藤家の控え', found: true }])
  expect(must(await app.handlers.app.forgetVault({ path })).vaults).toEqual([])
  expect(existsSync(path)).toBe(true)
})

test('the list tells how many accounts a vault held when it was locked', async () => {
  const app = program()
  await create(app)
  await app.handlers.records.save({ put: [{ record: account('shop') }], remove: [], label: 'add' })
  await app.handlers.vault.lock(undefined)
  expect(must(await app.handlers.app.state(undefined)).vaults).toMatchObject([{ accountCount: 1 }])
})

test('opens only a page that the catalogue or an account on record names', async () => {
  const app = program()
  await create(app)
  const put = [{ record: account('shop', { url: 'https://shop.example.jp/me' }) }]
  await app.handlers.records.save({ put, remove: [], label: 'add' })
  for (const address of ['account.live.com/acsr', 'shop.example.jp/me', 'shop.example.jp/?q=what-i-hold']) {
    await app.handlers.app.openPage({ address })
  }
  expect(app.pages).toEqual(['account.live.com/acsr', 'shop.example.jp/me'])
})

test('the days of reminders are taken from an open notebook only, and nothing but days', async () => {
  const app = program()
  const announce = app.handlers.reminders.announce
  expect(await announce({ days: ['2026-12-01'] })).toEqual(fail({ code: 'E_LOCKED' }))
  await create(app)
  must(await announce({ days: ['2026-12-01'] }))
  expect(app.planned).toEqual([['2026-12-01']])
  expect(v.is(contract.reminders.announce.input, { days: ['Amazon'] })).toBe(false)
})

test('preferences last beyond the program, and damaged ones fall back', async () => {
  const folder = tempFolder()
  must(await program(folder).handlers.app.setPreferences({ theme: 'dark', textSize: 125 }))
  expect(must(await program(folder).handlers.app.state(undefined)).preferences).toEqual({
    language: 'system',
    theme: 'dark',
    textSize: 125,
    contrast: 'system',
    motion: 'system',
    notices: false,
  })
  writeFileSync(join(folder, 'app', 'preferences.json'), '{"theme": 7, "language": ')
  expect(must(await program(folder).handlers.app.state(undefined)).preferences.theme).toBe('system')
})
