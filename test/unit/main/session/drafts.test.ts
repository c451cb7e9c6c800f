import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDraftKeeper } from '../../../../src/main/session/drafts.ts'
import { createVaultIn, program } from '../../../support/program.ts'
import { account, copyOf, newSession, putting, reopened } from '../../../support/sessions.ts'
import { must, PASSWORD } from '../../../support/vaults.ts'

const KEY = '["accounts",{"kind":"add","type":"account"},"1"]'
const AT = '2026-11-22T01:00:00.000Z'

function draft(content: string, key = KEY) {
  return { key, at: AT, content }
}

test('what is being written survives the lock, and is there for the next window', async () => {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.drafts.keep({ key: KEY, content: 'half a sentence' }))
  must(await app.handlers.vault.lock(undefined))
  expect(await app.handlers.drafts.read({ key: KEY })).toEqual({ ok: false, error: { code: 'E_LOCKED' } })
  const path = join(app.folder, 'test.hikae')
  must(await app.handlers.vault.unlock({ path, key: { kind: 'password', password: PASSWORD } }))
  expect(must(await app.handlers.drafts.list(undefined))).toMatchObject([{ key: KEY }])
  expect(must(await app.handlers.drafts.read({ key: KEY }))).toEqual({ content: 'half a sentence' })
})

test('nothing of it stays in memory while it is locked', async () => {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.drafts.keep({ key: KEY, content: 'a secret' }))
  must(await app.handlers.vault.lock(undefined))
  expect(app.around.drafts.all()).toEqual([])
})

test('a crash costs only what was typed since it was last written down', async () => {
  const session = await newSession()
  const keeper = createDraftKeeper(() => session.vault)
  keeper.keep(draft('one'))
  keeper.write()
  keeper.keep(draft('one and two'))
  const after = await reopened(session)
  expect(createDraftKeeper(() => after.vault).all()).toEqual([draft('one')])
})

test('a draft is no record: it is not counted, exported, merged or undone', async () => {
  const session = await newSession()
  must(session.applyEdit(putting(account('a'))))
  const keeper = createDraftKeeper(() => session.vault)
  keeper.keep(draft('half a sentence'))
  keeper.write()
  const after = await reopened(session)
  expect(after.unreadable()).toBe(0)
  expect(after.records()).toHaveLength(session.records().length)
  const { problems, recordCount } = after.vault.verify()
  expect(problems).toEqual([])
  expect(recordCount - after.unseen()).toBe(after.records().length)
  expect(JSON.stringify(must(after.exportDocument({ secrets: true })))).not.toContain('sentence')
  const copy = await copyOf(after)
  must(copy.applyEdit(putting(account('b'))))
  expect(must(after.planMerge(copy)).rows).toHaveLength(1)
  expect(after.labels()).toEqual({ undo: null, redo: null })
})

test('nothing of a draft can be read in the file', async () => {
  const session = await newSession()
  const keeper = createDraftKeeper(() => session.vault)
  keeper.keep(draft('correct horse battery staple'))
  keeper.write()
  const [row] = session.vault.records().filter(({ outline }) => outline['type'] === 'drafts')
  expect(row?.outline).toEqual({ type: 'drafts' })
  expect(readFileSync(session.vault.path).includes('correct horse')).toBe(false)
})

test('what was saved or thrown away leaves no row behind', async () => {
  const session = await newSession()
  const before = session.vault.records().length
  const keeper = createDraftKeeper(() => session.vault)
  keeper.keep(draft('one'))
  keeper.write()
  expect(session.vault.records()).toHaveLength(before + 1)
  keeper.drop(KEY)
  keeper.write()
  expect(session.vault.records()).toHaveLength(before)
})

test('the three latest are kept', async () => {
  const session = await newSession()
  const keeper = createDraftKeeper(() => session.vault)
  for (const name of ['a', 'b', 'c', 'd']) keeper.keep(draft(name, name))
  expect(keeper.all().map(({ key }) => key)).toEqual(['d', 'c', 'b'])
})

test('nothing is written where nothing changed', async () => {
  const session = await newSession()
  const keeper = createDraftKeeper(() => session.vault)
  keeper.drop(KEY)
  const { seq } = session.vault.state()
  keeper.write()
  keeper.keep(draft('one'))
  keeper.write()
  keeper.write()
  expect(session.vault.state().seq).toBe(seq + 1)
})
