import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteLeaks } from '../../../../src/main/session/check-leaks.ts'
import { allRecords } from '../../../support/all-records.ts'
import { leakList, sha1 } from '../../../support/leak-lists.ts'
import { createVaultIn, program } from '../../../support/program.ts'
import { id } from '../../../support/records.ts'
import { account } from '../../../support/sessions.ts'
import { must } from '../../../support/vaults.ts'

const NOON = '2026-11-22T03:00:00.000Z'
const LIST = leakList({ hunter2: 50_474, password: 52_256_179 })

/** The program with three accounts, and a list of leaked passwords that its dialog will answer with. */
async function withList(content = LIST) {
  const app = program()
  await createVaultIn(app)
  const put = Object.entries({ shop: 'hunter2', bank: 'tsubame-7-kumo', mail: 'password' }).map(
    ([id, password]) => ({ record: account(id), secrets: { password } }),
  )
  must(
    await app.handlers.records.save({ put: [...put, { record: account('bare') }], remove: [], label: 'add' }),
  )
  app.chosen.path = join(app.folder, 'pwned.txt')
  writeFileSync(app.chosen.path, content)
  return app
}

async function leakedAccounts({ handlers }: Awaited<ReturnType<typeof withList>>) {
  const records = await allRecords(handlers)
  const settings = records.find((record) => record.type === 'settings')
  return settings?.leakCheck?.seen.map(({ accountId, count }) => [accountId, count])
}

test('says which accounts have a password of the list, and keeps it in the notebook', async () => {
  const app = await withList()
  const answer = must(await app.handlers.leaks.check(undefined))
  expect(answer).toMatchObject({
    checked: 3,
    unchecked: 0,
    seen: [
      { accountId: 'mail', count: 52_256_179 },
      { accountId: 'shop', count: 50_474 },
    ],
  })
  expect(await leakedAccounts(app)).toEqual([
    ['mail', 52_256_179],
    ['shop', 50_474],
  ])
  expect(await app.handlers.leaks.progress(undefined)).toEqual({ ok: true, value: null })
})

test('hands neither a password nor a hash on, and is no step that undo would take back', async () => {
  const app = await withList()
  const said = JSON.stringify([
    await app.handlers.leaks.check(undefined),
    await app.handlers.records.all(undefined),
  ])
  for (const password of ['hunter2', 'tsubame-7-kumo']) {
    expect(said).not.toContain(password)
    expect(said.toUpperCase()).not.toContain(sha1(password).slice(0, 10))
  }
  must(await app.handlers.records.undo(undefined))
  expect(await leakedAccounts(app)).toHaveLength(2)
})

test('a password of which nobody knows since when it is there is written down too', async () => {
  const app = await withList()
  const { session } = must(app.current.need())
  must(noteLeaks(session, { checked: 3, unchecked: 0, seen: [{ accountId: id('shop'), count: 5 }] }, NOON))
  expect(await leakedAccounts(app)).toEqual([['shop', 5]])
})

test('a list of another kind changes nothing; what was known stays', async () => {
  const app = await withList()
  must(await app.handlers.leaks.check(undefined))
  writeFileSync(app.chosen.path ?? '', `${'A'.repeat(32)}:5\n`)
  expect(await app.handlers.leaks.check(undefined)).toEqual({
    ok: false,
    error: { code: 'E_LEAK_LIST', reason: 'ntlm' },
  })
  app.chosen.path = join(app.folder, 'none.txt')
  expect(await app.handlers.leaks.check(undefined)).toEqual({
    ok: false,
    error: { code: 'E_FILE_UNREADABLE' },
  })
  expect(await leakedAccounts(app)).toHaveLength(2)
})

test('no edit of the settings takes the note away', async () => {
  const app = await withList()
  must(await app.handlers.leaks.check(undefined))
  const records = await allRecords(app.handlers)
  const settings = records.find((record) => record.type === 'settings')
  if (settings === undefined) throw new Error('a new notebook has settings')
  const { leakCheck, ...without } = settings
  must(await app.handlers.records.save({ put: [{ record: without }], remove: [], label: 'settings' }))
  expect(await leakedAccounts(app)).toHaveLength(leakCheck?.seen.length ?? -1)
})

test('a lock in the middle ends it, and nothing is written', async () => {
  const app = await withList()
  const checking = app.handlers.leaks.check(undefined)
  app.current.lock()
  const before = readFileSync(join(app.folder, 'test.hikae'))
  expect(await checking).toEqual({ ok: false, error: { code: 'E_CANCELLED' } })
  expect(readFileSync(join(app.folder, 'test.hikae')).equals(before)).toBe(true)
})

test('chosen nothing, done nothing', async () => {
  const app = await withList()
  app.chosen.path = null
  expect(await app.handlers.leaks.check(undefined)).toEqual({ ok: true, value: null })
  expect(await leakedAccounts(app)).toBeUndefined()
})
