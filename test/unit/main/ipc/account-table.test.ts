import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AccountTable } from '#core/record/account-view'
import { allRecords } from '../../../support/all-records.ts'
import { createVaultIn, program } from '../../../support/program.ts'
import { account } from '../../../support/sessions.ts'
import { must, PASSWORD } from '../../../support/vaults.ts'

const table: AccountTable = {
  view: 'table',
  columns: ['phone', 'email', 'a-column-of-tomorrow'],
  sort: { column: 'phone', direction: 'descending' },
}

type Program = ReturnType<typeof program>

async function settingsOf({ handlers }: Program) {
  const settings = (await allRecords(handlers)).find(({ type }) => type === 'settings')
  if (settings?.type !== 'settings') throw new Error('every vault has settings')
  return settings
}

test('how the accounts are looked at is there after a restart, and is no step to undo', async () => {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.records.save({ put: [{ record: account('shop') }], remove: [], label: 'add' }))
  must(await app.handlers.records.keepTable({ table }))
  expect(must(await app.handlers.records.undo(undefined)).removed).toEqual(['shop'])
  must(await app.handlers.vault.lock(undefined))
  const key = { kind: 'password', password: PASSWORD } as const
  must(await app.handlers.vault.unlock({ path: join(app.folder, 'test.hikae'), key }))
  expect((await settingsOf(app)).accountTable).toEqual(table)
})

test('an edit of the settings by a window that knows an older look keeps the look', async () => {
  const app = program()
  await createVaultIn(app)
  const before = await settingsOf(app)
  must(await app.handlers.records.keepTable({ table }))
  for (const accountTable of [undefined, { view: 'list' } as const]) {
    const record = { ...before, title: '新しい名前', ...(accountTable && { accountTable }) }
    must(await app.handlers.records.save({ put: [{ record }], remove: [], label: 'settings' }))
    expect(await settingsOf(app)).toMatchObject({ title: '新しい名前', accountTable: table })
  }
})

test('nothing is kept of a notebook that is locked', async () => {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.vault.lock(undefined))
  expect(await app.handlers.records.keepTable({ table })).toEqual({ ok: false, error: { code: 'E_LOCKED' } })
})
