import { copyFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findCopies } from '../../../../src/main/session/found-copies.ts'
import type { Session } from '../../../../src/main/session/session.ts'
import { account, copyOf, newSession, putting } from '../../../support/sessions.ts'
import { create, must, PASSWORD, withSql } from '../../../support/vaults.ts'

const besideOf = (session: Session, name: string) => join(dirname(session.vault.path), name)

/** A copy in which something was written that the vault lacks, put beside the vault. */
async function leftBeside(session: Session, name: string, writtenS = 1_800_000_000): Promise<string> {
  const copy = await copyOf(session)
  must(copy.applyEdit(putting(account('theirs'))))
  copy.vault.close()
  const path = besideOf(session, name)
  copyFileSync(copy.vault.path, path)
  utimesSync(path, writtenS, writtenS)
  return path
}

test('copies that sync tools leave are found under any name, the last one written first', async () => {
  const session = await newSession()
  const older = await leftBeside(session, 'test (taro-pc conflicted copy 2026-11-22).hikae')
  const newer = await leftBeside(session, 'test.sync-conflict-20261122-090000-ABCDEFG.HIKAE', 1_800_000_100)
  expect(await findCopies(session)).toEqual([
    { path: newer, fileName: 'test.sync-conflict-20261122-090000-ABCDEFG.HIKAE' },
    { path: older, fileName: 'test (taro-pc conflicted copy 2026-11-22).hikae' },
  ])
})

test('a copy that brings nothing is not offered: as it was, or merged already', async () => {
  const session = await newSession()
  must(session.vault.copyTo(besideOf(session, 'same.hikae')))
  expect(await findCopies(session)).toEqual([])
  const copy = await copyOf(session)
  must(copy.applyEdit(putting(account('theirs'))))
  must(copy.vault.copyTo(besideOf(session, 'other.hikae')))
  expect(await findCopies(session)).toHaveLength(1)
  must(session.applyMerge(must(session.planMerge(copy))))
  expect(await findCopies(session)).toEqual([])
})

test('another notebook, a letter, a folder and a damaged copy are left alone', async () => {
  const session = await newSession()
  await create({ path: besideOf(session, 'other.hikae') })
  writeFileSync(besideOf(session, 'letter.hikae'), 'a letter')
  mkdirSync(besideOf(session, 'folder.hikae'))
  const damaged = await leftBeside(session, 'damaged.hikae')
  withSql(damaged, (db) => db.exec('DELETE FROM rec'))
  expect(await findCopies(session)).toEqual([])
})

test('a copy of another key is named: its password would tell', async () => {
  const session = await newSession()
  const copy = await copyOf(session)
  const rotation = await copy.vault.rotate({
    password: PASSWORD,
    keepAs: `${copy.vault.path}.before`,
  })
  must(rotation.outcome)
  rotation.vault?.close()
  const path = besideOf(session, 'rotated.hikae')
  copyFileSync(copy.vault.path, path)
  expect(await findCopies(session)).toEqual([{ path, fileName: 'rotated.hikae' }])
})

test('looking changes no byte of a copy', async () => {
  const session = await newSession()
  const path = await leftBeside(session, 'copy.hikae')
  const before = readFileSync(path)
  await findCopies(session)
  expect(readFileSync(path).equals(before)).toBe(true)
})
