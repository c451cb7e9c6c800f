import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { allRecords } from '../../../support/all-records.ts'
import { program } from '../../../support/program.ts'
import { must } from '../../../support/vaults.ts'

/* The sample notebook: there to be played with, and gone without a trace. */

async function openedSample() {
  const app = program()
  const summary = must(await app.handlers.vault.openSample(undefined))
  return { ...app, summary, data: path.join(app.folder, 'app') }
}

test('opens with the founding story in it, ready to be used and marked as a sample', async () => {
  const { handlers, summary } = await openedSample()
  expect(summary).toMatchObject({
    title: '見本の控え帳',
    isSample: true,
    mode: 'read-write',
    setUp: 'finished',
  })
  const { undo } = must(await handlers.records.all(undefined))
  expect((await allRecords(handlers)).filter(({ type }) => type === 'account').length).toBeGreaterThan(5)
  expect(undo).toBeNull()
})

test('is on no list while it is open, and locking leaves nothing of it', async () => {
  const app = await openedSample()
  expect(existsSync(app.summary.path)).toBe(true)
  await app.handlers.backups.backUpNow(undefined)
  await app.handlers.vault.lock(undefined)
  expect(app.locks).toHaveLength(1)
  expect(app.around.appData.vaults()).toEqual([])
  expect(
    readdirSync(app.data, { recursive: true }).filter((name) => /hikae|anchor|sample/.test(String(name))),
  ).toEqual([])
})

test('opened again, it is as it was at first', async () => {
  const { handlers } = await openedSample()
  const before = (await allRecords(handlers)).length
  const [account] = (await allRecords(handlers)).filter(({ type }) => type === 'account')
  await handlers.records.save({ put: [], remove: account === undefined ? [] : [account.id], label: 'delete' })
  expect(await allRecords(handlers)).toHaveLength(before - 1)
  await handlers.vault.lock(undefined)
  must(await handlers.vault.openSample(undefined))
  expect(await allRecords(handlers)).toHaveLength(before)
})
