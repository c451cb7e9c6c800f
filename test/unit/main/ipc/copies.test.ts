import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckedEdit } from '#contract'
import { asRecordId } from '#core/record/field'
import { createSession, type Session } from '../../../../src/main/session/session.ts'
import { allRecords } from '../../../support/all-records.ts'
import { attach, noise, spoilContent, takeContent } from '../../../support/attachments.ts'
import { createVaultIn, program, type Program } from '../../../support/program.ts'
import { account, putting } from '../../../support/sessions.ts'
import { must, mustOpen, PASSWORD } from '../../../support/vaults.ts'

const SHOP = asRecordId('shop')

/** The program with a vault in which one account stands, open, and a copy of it on another computer. */
async function withCopy(work: (there: Session) => void) {
  const app = program()
  await createVaultIn(app)
  await save(app, putting([account('shop'), { password: 'tsubame-1' }]))
  const vaultPath = join(app.folder, 'test.hikae')
  const copyPath = join(app.folder, 'elsewhere')
  copyFileSync(vaultPath, copyPath)
  const vault = await mustOpen(copyPath)
  let minutes = 0
  work(createSession(vault, () => new Date(Date.UTC(2026, 10, 23, 3, minutes++)).toISOString()))
  vault.close()
  return { app, vaultPath, copyPath, copies: app.handlers.copies }
}

async function save({ handlers }: Program, edit: CheckedEdit): Promise<void> {
  must(await handlers.records.save(edit))
}

async function ids({ handlers }: Program): Promise<readonly string[]> {
  const records = await allRecords(handlers)
  return records.flatMap(({ id, type }) => (type === 'settings' ? [] : [id])).sort()
}

/** The backups in the program's own data. */
function backupsOf({ folder }: Program): readonly string[] {
  const all = join(folder, 'app', 'backups')
  if (!existsSync(all)) return []
  return readdirSync(all).flatMap((name) => readdirSync(join(all, name)).map((file) => join(all, name, file)))
}

test('nothing is answered while no vault is open', async () => {
  const { copies } = program().handlers
  const version = { recordId: SHOP, field: 'note', versionId: 'a' }
  for (const answer of [
    await copies.check(undefined),
    await copies.found(undefined),
    await copies.previewMerge({}),
    await copies.applyMerge(undefined),
    await copies.forgetPreview(undefined),
    await copies.goOn(undefined),
    await copies.conflicts(undefined),
    await copies.reveal(version),
    await copies.settle(version),
  ]) {
    expect(answer).toEqual({ ok: false, error: { code: 'E_LOCKED' } })
  }
})

describe('merging a copy', () => {
  test('says first what it would change, and changes nothing by that', async () => {
    const { app, copies, copyPath, vaultPath } = await withCopy(
      (there) => void must(there.applyEdit(putting(account('bank')))),
    )
    const before = [readFileSync(vaultPath), readFileSync(copyPath)]
    expect(must(await copies.previewMerge({ path: copyPath }))).toMatchObject({
      path: copyPath,
      fileName: 'elsewhere',
      changes: [{ id: 'bank', name: 'bank', kind: 'added' }],
      changeCount: 1,
      conflictCount: 0,
    })
    expect([readFileSync(vaultPath), readFileSync(copyPath)]).toEqual(before)
    expect(await ids(app)).toEqual(['shop'])
    expect(backupsOf(app)).toEqual([])
  })

  test('backs the vault up first as it is, and is taken back in one step', async () => {
    const { app, copies, copyPath } = await withCopy(
      (there) => void must(there.applyEdit(putting(account('bank'), account('mail')))),
    )
    must(await copies.previewMerge({ path: copyPath }))
    expect(must(await copies.applyMerge(undefined))).toMatchObject({
      undo: 'merge',
      conflictCount: 0,
      withoutContent: [],
    })
    expect(await ids(app)).toEqual(['bank', 'mail', 'shop'])
    const [backup, ...others] = backupsOf(app)
    expect(others).toEqual([])
    const kept = createSession(await mustOpen(backup ?? ''), () => '').records()
    expect(kept.filter(({ type }) => type === 'account').map(({ id }) => id)).toEqual(['shop'])
    must(await app.handlers.records.undo(undefined))
    expect(await ids(app)).toEqual(['shop'])
  })

  test('is not done where the vault cannot be backed up', async () => {
    const { app, copies, copyPath } = await withCopy(
      (there) => void must(there.applyEdit(putting(account('bank')))),
    )
    must(await copies.previewMerge({ path: copyPath }))
    writeFileSync(join(app.folder, 'app', 'backups'), 'in the way')
    expect(await copies.applyMerge(undefined)).toEqual({ ok: false, error: { code: 'E_FOLDER_READ_ONLY' } })
    expect(await ids(app)).toEqual(['shop'])
  })

  test('brings photos with their content; one that cannot be read comes by name only, and is named', async () => {
    const bytes = noise(100_000)
    const { app, copies, copyPath } = await withCopy((there) => {
      attach(there, 'sound', 'shop', bytes)
      const broken = attach(there, 'broken', 'shop', bytes)
      spoilContent(there.vault.path, broken)
    })
    must(await copies.previewMerge({ path: copyPath }))
    expect(must(await copies.applyMerge(undefined)).withoutContent).toEqual(['broken'])
    expect(await ids(app)).toEqual(['broken', 'shop', 'sound'])
    const session = app.current.get()?.session
    const contents = session
      ?.records()
      .flatMap((record) =>
        record.type === 'attachment' ? [[record.id, takeContent(session.vault, record)]] : [],
      )
    expect(new Map(contents as [string, unknown][])).toEqual(
      new Map<string, unknown>([
        ['sound', bytes],
        ['broken', 'E_ATTACHMENT_DAMAGED'],
      ]),
    )
    expect(session?.vault.verify().recordCount).toBe(4)
  })

  test('needs a preview: one that was closed, or merged, is over', async () => {
    const { copies, copyPath } = await withCopy(
      (there) => void must(there.applyEdit(putting(account('bank')))),
    )
    const over = { ok: false, error: { code: 'E_NOT_FOUND' } }
    expect(await copies.applyMerge(undefined)).toEqual(over)
    must(await copies.previewMerge({ path: copyPath }))
    must(await copies.forgetPreview(undefined))
    expect(await copies.applyMerge(undefined)).toEqual(over)
    must(await copies.previewMerge({ path: copyPath }))
    must(await copies.applyMerge(undefined))
    expect(await copies.applyMerge(undefined)).toEqual(over)
  })

  test('asks for a file where none is named, and takes no for an answer', async () => {
    const { app, copies, copyPath } = await withCopy(() => undefined)
    app.chosen.path = null
    expect(must(await copies.previewMerge({}))).toBe(null)
    app.chosen.path = copyPath
    expect(must(await copies.previewMerge({}))).toMatchObject({ path: copyPath, changeCount: 0 })
    writeFileSync(join(app.folder, 'letter.hikae'), 'a letter')
    const refused = await copies.previewMerge({ path: join(app.folder, 'letter.hikae') })
    expect(refused).toEqual({ ok: false, error: { code: 'E_NOT_VAULT' } })
  })

  test('of a copy with another key takes its password, without choosing the file again', async () => {
    const { app, copies, copyPath } = await withCopy(
      (there) => void must(there.applyEdit(putting(account('bank')))),
    )
    const copy = await mustOpen(copyPath)
    const rotation = await copy.rotate({ password: PASSWORD, keepAs: `${copyPath}.before` })
    must(rotation.outcome)
    rotation.vault?.close()
    app.chosen.path = copyPath
    expect(await copies.previewMerge({})).toMatchObject({ error: { code: 'E_PASSWORD' } })
    app.chosen.path = null
    const wrong = await copies.previewMerge({ password: 'not it' })
    expect(wrong).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
    expect(must(await copies.previewMerge({ password: PASSWORD }))).toMatchObject({ changeCount: 1 })
    must(await copies.applyMerge(undefined))
    expect(await ids(app)).toEqual(['bank', 'shop'])
  })
})

describe('what both copies changed', () => {
  const disputed = async () => {
    const met = await withCopy(
      (there) =>
        void must(
          there.applyEdit(putting([account('shop', { note: 'there' }), { password: 'tsubame-there' }])),
        ),
    )
    await save(met.app, putting([account('shop', { note: 'here' }), { password: 'tsubame-here' }]))
    must(await met.copies.previewMerge({ path: met.copyPath }))
    expect(must(await met.copies.applyMerge(undefined)).conflictCount).toBe(2)
    return met
  }

  test('is listed by name with both values; a secret shows its values only one at a time', async () => {
    const { copies } = await disputed()
    const conflicts = must(await copies.conflicts(undefined))
    expect(JSON.stringify(conflicts)).not.toContain('tsubame')
    expect(
      conflicts.map(({ name, field, versions }) => [name, field, versions.map(({ value }) => value)]),
    ).toEqual(
      expect.arrayContaining([
        ['shop', 'note', ['there', 'here']],
        ['shop', 'secrets.password', [null, null]],
      ]),
    )
    const secret = conflicts.find(({ isSecret }) => isSecret)
    const lines: (readonly string[])[] = []
    for (const { versionId } of secret?.versions ?? []) {
      lines.push(must(await copies.reveal({ recordId: SHOP, field: 'secrets.password', versionId })).lines)
    }
    expect(lines).toEqual([['tsubame-there'], ['tsubame-here']])
  })

  test('that is no secret is not revealed, nor what no longer waits', async () => {
    const { copies } = await disputed()
    const conflicts = must(await copies.conflicts(undefined))
    const refused = { ok: false, error: { code: 'E_NO_CONFLICT' } }
    for (const { recordId, field, isSecret, versions } of conflicts) {
      const version = { recordId, field, versionId: versions[1]?.versionId ?? '' }
      if (!isSecret) expect(await copies.reveal(version)).toEqual(refused)
      must(await copies.settle(version))
      expect(await copies.reveal(version)).toEqual(refused)
      expect(await copies.settle(version)).toEqual(refused)
    }
    expect(must(await copies.conflicts(undefined))).toEqual([])
  })
})

describe('an older copy that is open for reading', () => {
  const older = async () => {
    const met = await withCopy(() => undefined)
    await save(met.app, putting(account('later')))
    must(await met.app.handlers.vault.lock(undefined))
    renameSync(met.copyPath, met.vaultPath)
    const key = { kind: 'password', password: PASSWORD } as const
    const opened = await met.app.handlers.vault.unlock({ path: met.vaultPath, key })
    expect(must(opened)).toMatchObject({ mode: 'read-only', notices: [{ kind: 'older-copy' }] })
    return { ...met, key }
  }

  test('is backed up first as it is when it is the one to go on with', async () => {
    const { app, copies } = await older()
    expect(must(await copies.goOn(undefined))).toMatchObject({ mode: 'read-write', notices: [] })
    expect(backupsOf(app)).toHaveLength(1)
    await save(app, putting(account('new')))
    expect(await ids(app)).toEqual(['new', 'shop'])
  })

  test('stays as it is where it cannot be backed up', async () => {
    const { app, copies, vaultPath } = await older()
    const before = readFileSync(vaultPath)
    writeFileSync(join(app.folder, 'app', 'backups'), 'in the way')
    expect(await copies.goOn(undefined)).toEqual({ ok: false, error: { code: 'E_FOLDER_READ_ONLY' } })
    expect(readFileSync(vaultPath).equals(before)).toBe(true)
  })

  test('is accepted at the lock screen, after a backup', async () => {
    const { app, vaultPath, key } = await older()
    must(await app.handlers.vault.lock(undefined))
    const opened = await app.handlers.vault.unlock({ path: vaultPath, key, acceptCopy: true })
    expect(must(opened)).toMatchObject({ mode: 'read-write', notices: [] })
    expect(backupsOf(app)).toHaveLength(1)
  })
})

test('a file that was replaced is looked at, taken in and told; a copy beside it is offered', async () => {
  const { app, copies, copyPath, vaultPath } = await withCopy(
    (there) => void must(there.applyEdit(putting(account('bank')))),
  )
  const beside = join(app.folder, 'test conflicted copy.hikae')
  copyFileSync(copyPath, beside)
  expect(must(await copies.found(undefined))).toEqual([
    { path: beside, fileName: 'test conflicted copy.hikae' },
  ])
  renameSync(copyPath, vaultPath)
  expect(must(await copies.check(undefined))).toMatchObject({ kind: 'merged', changeCount: 1 })
  expect(await ids(app)).toEqual(['bank', 'shop'])
  expect(must(await copies.found(undefined))).toEqual([])
})
