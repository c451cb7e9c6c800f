import { readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createWorkerStructureOf } from '../../../../src/main/db/structure.ts'
import { attach, noise, spoilContent } from '../../../support/attachments.ts'
import { account, newSession, putting } from '../../../support/sessions.ts'
import { must, mustOpen, tempFolder } from '../../../support/vaults.ts'

const PHOTO_CHUNKS = 64
const structureOf = createWorkerStructureOf(
  new URL('../../../../src/main/db/structure-worker.ts', import.meta.url),
)

async function withPhoto() {
  const folder = tempFolder()
  const path = join(folder, 'a.hikae')
  const session = await newSession(path)
  must(session.applyEdit(putting(account('shop'))))
  const photo = attach(session, 'photo', 'shop', noise(PHOTO_CHUNKS * 65_536))
  return { folder, path, session, photo, copy: join(folder, 'copy.hikae') }
}

/** Counts the turns of the event loop that others get while something is going on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let isOver = false
  const count = (): void => {
    if (isOver) return
    turns += 1
    setImmediate(count)
  }
  setImmediate(count)
  await work()
  isOver = true
  return turns
}

test('copying and checking leave a turn to others at every chunk, and what is saved meanwhile is in the copy', async () => {
  const { session, copy } = await withPhoto()
  setImmediate(() => void must(session.applyEdit(putting(account('meanwhile')))))
  const turns = await turnsDuring(async () => {
    const { seq } = must(await session.vault.copyInTurns(copy, structureOf))
    expect(seq).toBe(session.vault.state().seq)
  })
  expect(turns).toBeGreaterThan(PHOTO_CHUNKS)
  const copied = await mustOpen(copy, { mode: 'read-only' })
  expect(copied.verify()).toMatchObject({ problems: [], recordCount: session.vault.state().recordCount })
})

test('the full check of an open vault leaves turns to others as well, finds what the check in one go finds, and nothing stays behind', async () => {
  const { session, path, photo } = await withPhoto()
  const sound = session.vault.verify()
  const turns = await turnsDuring(async () => {
    expect(await session.vault.verifyInTurns(structureOf)).toEqual(sound)
  })
  expect(turns).toBeGreaterThan(PHOTO_CHUNKS)
  spoilContent(path, photo)
  const report = await session.vault.verifyInTurns(structureOf)
  expect(report?.problems.map(({ code }) => code)).toEqual(['E_ATTACHMENT_DAMAGED'])
  expect(report?.problems).toEqual(session.vault.verify().problems)
})

test('a copy of a damaged vault does not get its name', async () => {
  const { session, path, photo, folder, copy } = await withPhoto()
  spoilContent(path, photo)
  const before = readdirSync(folder)
  expect(await session.vault.copyInTurns(copy)).toEqual({ ok: false, error: { code: 'E_VERIFY_FAILED' } })
  expect(readdirSync(folder)).toEqual(before)
})

test.each([1, 4, 12, 40])('a lock after %i turns breaks the work off, and leaves no file', async (turns) => {
  const { session, folder, copy } = await withPhoto()
  const copying = session.vault.copyInTurns(copy)
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  session.vault.close()
  expect(readdirSync(folder)).toEqual(['a.hikae'])
  expect(await copying).toEqual({ ok: false, error: { code: 'E_IO' } })
  expect(readdirSync(folder)).toEqual(['a.hikae'])
})

test('the structure of a file is checked in a worker, and a broken one is no whole container', async () => {
  const { session, path } = await withPhoto()
  session.vault.close()
  expect(await structureOf(path)).toEqual([])
  truncateSync(path, 3 * 4096)
  expect(await structureOf(path)).not.toEqual([])
})
