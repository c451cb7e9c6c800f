import { mkdirSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createIdleWatch } from '../../../../src/main/backup/idle-watch.ts'
import { backUpEverywhere } from '../../../../src/main/backup/make.ts'
import { attendToBackups, backUpAtLock } from '../../../../src/main/backup/occasions.ts'
import { notedHere } from '../../../../src/main/backup/places.ts'
import { backupStateOf } from '../../../../src/main/backup/state.ts'
import { createSession } from '../../../../src/main/session/session.ts'
import { choosePlace, DAY_MS, desk } from '../../../support/backups.ts'
import { account, putting } from '../../../support/sessions.ts'
import { mustOpen } from '../../../support/vaults.ts'

const calmly = { isHurried: false }
const hurried = { isHurried: true }

test('the first lock makes a backup, and the next one only after a day with changes', async () => {
  const { session, host, clock, own } = await desk()
  backUpAtLock(session, host, calmly)
  expect(own()).toHaveLength(1)
  session.applyEdit(putting(account('shop')))
  clock.nowMs += DAY_MS - 60_000
  backUpAtLock(session, host, calmly)
  expect(own()).toHaveLength(1)
  clock.nowMs += 60_000
  backUpAtLock(session, host, calmly)
  expect(own()).toHaveLength(2)
  clock.nowMs += 30 * DAY_MS
  backUpAtLock(session, host, calmly)
  expect(own()).toHaveLength(2)
})

test('a backup that a wrong clock dated into the future keeps no later one from being made', async () => {
  const { session, host, clock, own } = await desk()
  clock.nowMs += 400 * DAY_MS
  backUpAtLock(session, host, calmly)
  clock.nowMs -= 400 * DAY_MS
  session.applyEdit(putting(account('shop')))
  backUpAtLock(session, host, calmly)
  expect(own()).toHaveLength(2)
})

test('a computer that goes to sleep waits for the first place only', async () => {
  const { session, host, folder, own } = await desk()
  const stick = join(folder, 'stick')
  mkdirSync(stick)
  choosePlace({ session, host }, { second: stick })
  backUpAtLock(session, host, hurried)
  expect([own().length, readdirSync(stick).length]).toEqual([1, 0])
  backUpAtLock(session, host, calmly)
  expect([own().length, readdirSync(stick).length]).toEqual([1, 1])
})

test('a large vault is backed up while it lies idle, and at the lock only when that is overdue', async () => {
  const { session, host, clock, own } = await desk()
  backUpEverywhere(session, host)
  session.applyEdit(putting(account('shop')))
  // Pages that are free for SQLite to use: a file of this size without a minute of writing.
  truncateSync(session.vault.path, 65 * 1024 ** 2)
  clock.nowMs += 2 * DAY_MS
  backUpAtLock(session, host, calmly)
  expect(own()).toHaveLength(1)
  backUpAtLock(session, host, hurried)
  expect(own()).toHaveLength(1)
  await attendToBackups(session, host)
  expect(own()).toHaveLength(2)
  session.applyEdit(putting(account('bank')))
  clock.nowMs += 7 * DAY_MS
  backUpAtLock(session, host, calmly)
  expect(own()).toHaveLength(3)
})

test('a vault that was only read is left alone at the lock', async () => {
  const { session, host, own } = await desk()
  const { path } = session.vault
  session.vault.close()
  const reading = createSession(await mustOpen(path, { mode: 'read-only' }), () => '')
  backUpAtLock(reading, host, calmly)
  expect(own()).toEqual([])
})

test('once a month the newest backups are read to their end, and the day is noted', async () => {
  const { session, host, clock } = await desk()
  expect(await attendToBackups(session, host)).toBe(true)
  const first = notedHere(session.settings(), host)?.lastDrill
  expect(first).toEqual({ at: new Date(clock.nowMs).toISOString(), damaged: [] })
  clock.nowMs += 29 * DAY_MS
  expect(await attendToBackups(session, host)).toBe(false)
  clock.nowMs += DAY_MS
  expect(await attendToBackups(session, host)).toBe(true)
})

test('an idle moment is when nobody touches the computer; what was seen to is left for an hour', async () => {
  const { session, host, clock, own } = await desk()
  let idle = 3
  const look = createIdleWatch({
    current: { get: () => ({ session, setUp: null }) },
    host,
    idleSeconds: () => idle,
  })
  await look()
  expect(own()).toEqual([])
  idle = 60
  await look()
  expect(own()).toHaveLength(1)
  session.applyEdit(putting(account('shop')))
  clock.nowMs += 59 * 60_000
  await look()
  expect(own()).toHaveLength(1)
  clock.nowMs += 2 * DAY_MS
  await look()
  expect(own()).toHaveLength(2)
})

test('what is the matter with the backups is said, the gravest only', async () => {
  const { session, host, clock, folder } = await desk()
  expect(backupStateOf(session, host)).toMatchObject({ trouble: null, isCurrent: false, backups: [] })
  backUpEverywhere(session, host)
  expect(backupStateOf(session, host)).toMatchObject({ trouble: null, isCurrent: true })
  session.applyEdit(putting(account('shop')))
  clock.nowMs += 15 * DAY_MS
  expect(backupStateOf(session, host).trouble).toBe('old')
  backUpEverywhere(session, host)
  choosePlace({ session, host }, { second: join(folder, 'stick') })
  expect(backupStateOf(session, host).trouble).toBe('second-old')
  choosePlace({ session, host }, { first: join(folder, 'app', 'writer-id') })
  backUpEverywhere(session, host)
  expect(backupStateOf(session, host).trouble).toBe('failed')
})

test('an edit or an undo of the settings does not forget where backups go', async () => {
  const { session, host, folder } = await desk()
  session.applyEdit(putting(account('shop')))
  choosePlace({ session, host }, { second: folder })
  const before = session.settings()
  if (before === null) throw new Error('the note made a settings record')
  const { backups, ...rest } = before
  session.applyEdit(putting({ ...rest, title: 'another name' }))
  expect(session.settings()).toMatchObject({ title: 'another name', backups })
  session.undo()
  expect(session.settings()?.backups).toEqual(backups)
})
