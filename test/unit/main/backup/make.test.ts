import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fail } from '#core/result'
import { findBackups } from '../../../../src/main/backup/folder.ts'
import { backUpBefore, backUpEverywhere, backUpTo, searchedFor } from '../../../../src/main/backup/make.ts'
import { backupName, parseBackupName } from '../../../../src/main/backup/names.ts'
import { createSession } from '../../../../src/main/session/session.ts'
import { asNobody } from '../../../support/as-nobody.ts'
import { choosePlace, DAY_MS, desk, deskOf, NOON_MS } from '../../../support/backups.ts'
import { account, newSession, putting } from '../../../support/sessions.ts'
import { folderBytes, mustOpen, tempFolder, withSql } from '../../../support/vaults.ts'

const made = { ok: true, value: null }

test('V13 a backup is a vault of that day: same password, same content, verified before it gets its name', async () => {
  const { session, host, own, ownFolder } = await desk()
  session.applyEdit(putting([account('shop'), { password: 'tsubame-7' }]))
  expect(backUpEverywhere(session, host)).toEqual([made])
  expect(own()).toEqual(['test 2026-11-22 1200 2.hikae'])
  const backup = createSession(await mustOpen(join(ownFolder(), own()[0] ?? '')), () => '')
  expect(backup.vault.problems).toEqual([])
  expect(backup.records()).toEqual(session.records())
})

test('a backup of the same save is not made twice; it is read to its end instead', async () => {
  const { session, host, clock, own, ownFolder } = await desk()
  backUpEverywhere(session, host)
  clock.nowMs += DAY_MS
  backUpEverywhere(session, host)
  expect(own()).toHaveLength(1)
  withSql(join(ownFolder(), own()[0] ?? ''), (db) => db.exec('UPDATE seal SET ct = zeroblob(784)'))
  backUpEverywhere(session, host)
  expect(own()).toHaveLength(2)
})

test('a backup overwrites nothing, whatever stands under its name', async () => {
  const { session, host } = await desk()
  const folder = tempFolder()
  const name = backupName({ title: 'test', madeMs: NOON_MS, seq: 1 })
  writeFileSync(join(folder, name), 'a letter')
  expect(backUpTo({ which: 'first', folder, isOwn: false }, session, host)).toEqual(made)
  expect(readFileSync(join(folder, name), 'utf8')).toBe('a letter')
  expect(readdirSync(folder).toSorted()).toEqual([
    backupName({ title: 'test', madeMs: NOON_MS, seq: 1 }, 2),
    name,
  ])
})

test('a damaged vault is not backed up, and no earlier backup goes', async () => {
  const before = await desk()
  const { session, folder } = before
  for (let day = 0; day < 8; day += 1) {
    session.applyEdit(putting(account(`shop${day}`)))
    before.clock.nowMs += 3_600_000
    backUpEverywhere(session, before.host)
  }
  const kept = before.own()
  const { path } = session.vault
  session.vault.close()
  withSql(path, (db) => db.exec('DELETE FROM rec WHERE rowid = 2'))
  const after = deskOf(
    createSession(await mustOpen(path), () => ''),
    folder,
  )
  expect(backUpEverywhere(after.session, after.host)).toEqual([
    { ok: false, error: { code: 'E_VAULT_DAMAGED' } },
  ])
  expect(after.own()).toEqual(kept)
  expect(after.host.appData.backupTrace(path)?.failure).toBe('E_VAULT_DAMAGED')
})

test('V13 damage that only the full check finds makes no backup and rotates nothing', async () => {
  const { session, host, own } = await desk()
  session.applyEdit(putting([account('shop'), { password: 'tsubame-7' }]))
  backUpEverywhere(session, host)
  session.applyEdit(putting(account('bank')))
  withSql(session.vault.path, (db) =>
    db.exec('UPDATE rec SET sct = CAST(zeroblob(256) || substr(sct, -16) AS BLOB) WHERE sct IS NOT NULL'),
  )
  expect(backUpEverywhere(session, host)).toEqual([{ ok: false, error: { code: 'E_VAULT_DAMAGED' } }])
  expect(own()).toEqual(['test 2026-11-22 1200 2.hikae'])
})

test('a second place that is out is passed over, and gets its backup when it is back', async () => {
  const { session, host, folder, own } = await desk()
  const stick = join(folder, 'stick')
  choosePlace({ session, host }, { second: stick })
  expect(backUpEverywhere(session, host)).toEqual([made, { ok: false, error: { code: 'E_NO_PLACE' } }])
  expect(own()).toHaveLength(1)
  expect(existsSync(stick)).toBe(false)
  expect(host.appData.backupTrace(session.vault.path)?.failure).toBe(null)
  mkdirSync(stick)
  expect(backUpEverywhere(session, host)).toEqual([made, made])
  expect(readdirSync(stick)).toHaveLength(1)
})

test('what changes much at once goes on when one place holds the vault as it is, and not when none does', async () => {
  const { session, host, folder } = await desk()
  const stick = join(folder, 'stick')
  choosePlace({ session, host }, { second: stick })
  expect(backUpBefore(session, host)).toEqual(made)
  choosePlace({ session, host }, { first: join(folder, 'gone') })
  expect(backUpBefore(session, host)).toEqual({ ok: false, error: { code: 'E_NO_PLACE' } })
})

test('a place that may not be written to is told, and stays as it is', async () => {
  const { session, host } = await desk()
  const folder = tempFolder()
  chmodSync(folder, 0o555)
  const known = { ...host, appData: { ...host.appData, writerId: () => 'f0'.repeat(16) } }
  const outcome = await asNobody(() => backUpTo({ which: 'first', folder, isOwn: false }, session, known))
  expect(outcome).toEqual({ ok: false, error: { code: 'E_FOLDER_READ_ONLY' } })
  expect(readdirSync(folder)).toEqual([])
})

test('two vaults in one place never touch each other’s files, nor anything else there', async () => {
  const place = tempFolder()
  const [ours, theirs] = [await desk(), await desk()]
  // The same title: only the vault's own id tells them apart.
  for (const { session, host } of [ours, theirs]) choosePlace({ session, host }, { first: place })
  writeFileSync(join(place, 'test 2020-01-01 1200 1.hikae'), 'not a vault')
  writeFileSync(join(place, 'holiday.jpg'), 'a photo')
  backUpEverywhere(theirs.session, theirs.host)
  const before = folderBytes(place)
  for (let hour = 0; hour < 12; hour += 1) {
    ours.session.applyEdit(putting(account(`shop${hour}`)))
    ours.clock.nowMs += 3_600_000
    expect(backUpEverywhere(ours.session, ours.host)).toEqual([made])
  }
  expect(folderBytes(place)).toMatchObject(before)
  expect(
    findBackups(place, searchedFor(theirs.session, theirs.host))?.filter(({ state }) => state === 'sound'),
  ).toHaveLength(1)
})

test('of many backups the last five and one a day stay', async () => {
  const { session, host, clock, own } = await desk()
  for (let day = 0; day < 3; day += 1) {
    for (let hour = 0; hour < 4; hour += 1) {
      session.applyEdit(putting(account(`shop${day}-${hour}`)))
      backUpEverywhere(session, host)
      clock.nowMs += 60_000
    }
    clock.nowMs = NOON_MS + (day + 1) * DAY_MS
  }
  expect(own()).toEqual([
    'test 2026-11-22 1203 5.hikae',
    'test 2026-11-23 1203 9.hikae',
    'test 2026-11-24 1200 10.hikae',
    'test 2026-11-24 1201 11.hikae',
    'test 2026-11-24 1202 12.hikae',
    'test 2026-11-24 1203 13.hikae',
  ])
})

test('a clock that was wrong once costs no backup of the days before', async () => {
  const { session, host, clock, own } = await desk()
  const days = [0, 1, 2, 3, 36_500, 4, -20_000, 5]
  for (const day of days) {
    clock.nowMs = NOON_MS + day * DAY_MS
    session.applyEdit(putting(account(`shop${Math.abs(day)}`)))
    expect(backUpEverywhere(session, host)).toEqual([made])
  }
  expect(own()).toHaveLength(days.length)
})

test('a vault whose file vanished while it was open is backed up from what is still held', async () => {
  const { session, host, own, ownFolder } = await desk()
  session.applyEdit(putting(account('shop')))
  rmSync(session.vault.path)
  expect(backUpEverywhere(session, host)).toEqual([made])
  const backup = createSession(await mustOpen(join(ownFolder(), own()[0] ?? '')), () => '')
  expect(backup.records()).toEqual(session.records())
})

test('names are read back, whatever the title is', () => {
  for (const title of ['佐藤家の控え', 'a/b:c', '', '髙'.repeat(100), 'x 2026-01-01 0000 1']) {
    const name = { title, madeMs: NOON_MS, seq: 123 }
    for (const copy of [1, 2, 9]) {
      const written = backupName(name, copy)
      expect(Buffer.byteLength(written)).toBeLessThan(220)
      expect(parseBackupName(written)).toMatchObject({ madeMs: NOON_MS, seq: 123 })
    }
  }
  expect(parseBackupName('holiday.hikae')).toBe(null)
  expect(parseBackupName('test 2026-11-22 1200 1.hikae.1234.new')).toBe(null)
})

test('a session of another installation has places of its own', async () => {
  const { session, host, folder } = await desk()
  choosePlace({ session, host }, { first: tempFolder() })
  const elsewhere = deskOf(session, join(folder, 'another computer'))
  backUpEverywhere(session, elsewhere.host)
  expect(elsewhere.own()).toHaveLength(1)
})

test('two vaults of one name share nothing in the program’s own data', async () => {
  const { host, ownFolder } = await desk()
  const [one, other] = [await newSession(), await newSession()]
  for (const session of [one, other]) backUpEverywhere(session, host)
  expect(readdirSync(join(ownFolder(), '..'))).toHaveLength(2)
})

test('what a broken-off backup left goes after a day, and not before: another program may be writing it', async () => {
  const { session, host, clock, own, ownFolder } = await desk()
  backUpEverywhere(session, host)
  const name = backupName({ title: 'test', madeMs: NOON_MS, seq: 9 })
  const [left, foreign] = [`${name}.0123abcd.new`, `${name.replace('test', 'other')}.0123abcd.new`]
  for (const file of [left, foreign]) {
    writeFileSync(join(ownFolder(), file), '')
    utimesSync(join(ownFolder(), file), NOON_MS / 1_000, NOON_MS / 1_000)
  }
  backUpEverywhere(session, host)
  expect(own()).toContain(left)
  clock.nowMs += DAY_MS + 1
  backUpEverywhere(session, host)
  expect(own()).not.toContain(left)
  expect(own()).toContain(foreign)
})

test('a copy that cannot be read back does not make a sound vault a damaged one', async () => {
  const { session, host } = await desk()
  const copyTo = () => fail({ code: 'E_VERIFY_FAILED' } as const)
  const unlucky = { ...session, vault: { ...session.vault, copyTo } }
  const place = { which: 'first', folder: tempFolder(), isOwn: false } as const
  expect(backUpTo(place, unlucky, host)).toEqual(fail({ code: 'E_IO' }))
})
