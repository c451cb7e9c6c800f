import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareWith } from '../../../../src/main/backup/compare.ts'
import { drill } from '../../../../src/main/backup/drill.ts'
import { backUpEverywhere } from '../../../../src/main/backup/make.ts'
import { knownBackups, restoreLost } from '../../../../src/main/backup/rescue.ts'
import { restoreFrom, withBackup } from '../../../../src/main/backup/restore.ts'
import { createSession } from '../../../../src/main/session/session.ts'
import { choosePlace, desk, type Desk } from '../../../support/backups.ts'
import { email, id } from '../../../support/records.ts'
import { account, putting, removing } from '../../../support/sessions.ts'
import { must, mustOpen, tempFolder, withSql } from '../../../support/vaults.ts'

const mail = email('mail')
const shop = account('shop', { contacts: [{ contactPointId: mail.id, roles: ['login'] }] })

/** A vault whose backup holds a shop, its address and a bank; since then everything changed. */
async function changed(place: 'own' | 'first' | 'second' = 'own') {
  const at = await desk()
  const { session, host } = at
  const folder = tempFolder()
  if (place !== 'own') choosePlace(at, { [place]: folder })
  must(session.applyEdit(putting(mail, [shop, { password: 'tsubame-7' }], account('bank'), account('same'))))
  backUpEverywhere(session, host)
  must(
    session.applyEdit(putting([shop, { password: 'changed-by-mistake', totp: 'JBSWY3DP' }], account('new'))),
  )
  must(session.applyEdit(removing('bank', 'mail')))
  const inFolder = place === 'own' ? at.ownFolder() : folder
  return { ...at, backup: join(inFolder, readdirSync(inFolder)[0] ?? '') }
}

const restoreAll = (
  { session, host, backup }: Desk & { readonly backup: string },
  only: readonly string[] | null,
) => withBackup(session, { path: backup }, host, (opened) => restoreFrom(opened, session, host, only))

test('the preview names what is missing, changed and newer, with fields and never a value', async () => {
  const { session, host, backup } = await changed()
  const compared = must(
    await withBackup(session, { path: backup }, host, (opened) => compareWith(opened, session)),
  )
  const seen = compared.differences.map(({ kind, record, fields }) => [kind, record.id, fields])
  expect(seen).toEqual([
    ['missing', 'mail', []],
    ['changed', 'shop', ['contacts', 'password', 'totp']],
    ['missing', 'bank', []],
    ['newer', 'new', []],
  ])
  expect(compared.same).toBe(1)
  expect(JSON.stringify(seen)).not.toContain('tsubame-7')
})

test.each(['own', 'first', 'second'] as const)(
  'V13 restoring everything from a backup (place: %s) gives the content of that day, and undo takes it back',
  async (place) => {
    const stage = await changed(place)
    const { session, host, backup } = stage
    const before = { records: session.records(), secrets: session.secretsOf(id('shop')) }
    must(await restoreAll(stage, null))
    const after = must(
      await withBackup(session, { path: backup }, host, (opened) => compareWith(opened, session)),
    )
    expect(after.differences).toEqual([])
    expect(must(session.secretsOf(id('shop')))?.password).toBe('tsubame-7')
    expect(must(session.secretsOf(id('shop')))?.totp).toBeUndefined()
    must(session.undo())
    expect(new Set(session.records().map((record) => record.id))).toEqual(
      new Set(before.records.map((record) => record.id)),
    )
    expect(must(session.secretsOf(id('shop')))?.password).toBe('changed-by-mistake')
  },
)

test('V13 restoring one record brings back what it names, and leaves the others alone', async () => {
  const stage = await changed()
  must(await restoreAll(stage, ['shop']))
  const ids = stage.session.records().map((record) => record.id)
  expect(ids).toEqual(expect.arrayContaining(['shop', 'mail', 'new']))
  expect(ids).not.toContain('bank')
})

test('before anything is restored, what is there is backed up', async () => {
  const stage = await changed()
  const { seq } = stage.session.vault.state()
  must(await restoreAll(stage, null))
  expect(stage.own().some((name) => name.endsWith(` ${seq}.hikae`))).toBe(true)
})

test('V13 nothing is taken from a damaged backup, nor from another vault', async () => {
  const stage = await changed()
  const other = await changed()
  expect(await restoreAll({ ...stage, backup: other.backup }, null)).toEqual({
    ok: false,
    error: { code: 'E_OTHER_VAULT' },
  })
  withSql(stage.backup, (db) =>
    db.exec('UPDATE rec SET sct = CAST(zeroblob(256) || substr(sct, -16) AS BLOB) WHERE sct IS NOT NULL'),
  )
  const before = stage.session.records()
  expect(await restoreAll(stage, null)).toEqual({ ok: false, error: { code: 'E_BACKUP_DAMAGED' } })
  expect(stage.session.records()).toEqual(before)
})

test('V13 a drill finds a damaged backup, names it, and has another one made at once', async () => {
  const { session, host, own, ownFolder } = await changed()
  expect(must(drill(session, host)).damaged).toEqual([])
  const [newest = ''] = own()
  withSql(join(ownFolder(), newest), (db) =>
    db.exec('UPDATE rec SET sct = CAST(zeroblob(256) || substr(sct, -16) AS BLOB) WHERE sct IS NOT NULL'),
  )
  expect(must(drill(session, host)).damaged).toEqual([newest])
  // The damaged one stays while there are fewer than three good ones.
  expect(own()).toEqual([newest, `test 2026-11-22 1200 ${session.vault.state().seq}.hikae`])
})

test('V13 a drill on a backup that is no vault any more names it too', async () => {
  const { session, host, own, backup } = await changed()
  writeFileSync(backup, 'a disk that failed')
  expect(must(drill(session, host)).damaged).toHaveLength(1)
  expect(own()).toHaveLength(2)
})

test('without any backup there is nothing to try out', async () => {
  const { session, host } = await desk()
  expect(drill(session, host)).toEqual({ ok: false, error: { code: 'E_NO_BACKUP' } })
})

test('V13 a vault whose file is lost comes back from a backup, beside it and under a name of its own', async () => {
  const { session, host, backup } = await changed()
  const { path } = session.vault
  session.vault.close()
  writeFileSync(path, 'a disk that failed')
  const found = await knownBackups(path, host)
  expect(found.map((known) => known.path)).toEqual([backup])
  const [known] = found
  if (known === undefined) throw new Error('no backup')
  const first = must(await restoreLost(path, known, null))
  const second = must(await restoreLost(path, known, null))
  expect([first, second].map((made) => made.endsWith('.hikae') && made !== path)).toEqual([true, true])
  expect(first).not.toBe(second)
  const restored = createSession(await mustOpen(first), () => '')
  expect(restored.records().map((record) => record.id)).toContain('bank')
  expect(readFileSync(path, 'utf8')).toBe('a disk that failed')
})

test('of a lost vault no backup is offered that is damaged or another’s', async () => {
  const { session, host, backup } = await changed()
  const { path } = session.vault
  session.vault.close()
  const other = await changed()
  const place = join(backup, '..')
  writeFileSync(join(place, 'test 2026-11-23 1200 99.hikae'), readFileSync(other.backup))
  writeFileSync(join(place, 'test 2026-11-24 1200 98.hikae'), readFileSync(backup).subarray(0, 8_192))
  expect((await knownBackups(path, host)).map((known) => known.path)).toEqual([backup])
  expect(await knownBackups('/nowhere/else.hikae', host)).toEqual([])
})
