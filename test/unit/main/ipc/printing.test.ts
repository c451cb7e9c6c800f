import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainPaper } from '#core/sheet/paper'
import { createVaultIn, program } from '../../../support/program.ts'
import { must, PASSWORD } from '../../../support/vaults.ts'

/* A sheet on its way: how far it is, and how it is stopped. */

const sheet = {
  sheetKind: 'kit',
  accountIds: [],
  secrets: 'blank',
  language: 'ja',
  paper: plainPaper(),
} as const

/** A program with a vault that has begun to make a PDF and goes on when told. */
async function whilePrinting() {
  const app = program()
  await createVaultIn(app)
  app.chosen.path = join(app.folder, 'sheet.pdf')
  let goOn: () => void = () => undefined
  app.whilePrinting.wait = new Promise((resolve) => (goOn = resolve))
  const printing = app.handlers.sheets.print({ sheet, to: 'pdf' })
  await new Promise(setImmediate)
  return { ...app, printing, goOn: () => goOn(), sheets: app.handlers.sheets }
}

const numbersOf = (app: ReturnType<typeof program>) =>
  app.current
    .get()
    ?.session.settings()
    ?.sheets.map(({ number }) => number)

test('says how far the sheet is while it is made, and nothing before and after', async () => {
  const { printing, goOn, sheets } = await whilePrinting()
  expect(must(await sheets.progress(undefined))).toEqual({ phase: 'layout', done: 1, total: 2 })
  goOn()
  must(await printing)
  expect(must(await sheets.progress(undefined))).toBeNull()
})

test('a sheet that is cancelled leaves nothing: no file, no number, no line in the notebook', async () => {
  const app = await whilePrinting()
  const before = readdirSync(app.folder)
  must(await app.sheets.cancel(undefined))
  app.goOn()
  expect(await app.printing).toEqual({ ok: false, error: { code: 'E_CANCELLED' } })
  expect(readdirSync(app.folder)).toEqual(before)
  expect(numbersOf(app)).toEqual([])
  expect(must(await app.sheets.print({ sheet, to: 'pdf' }))).toMatchObject({ number: 1 })
  expect(numbersOf(app)).toEqual([1])
})

test('makes one sheet at a time', async () => {
  const app = await whilePrinting()
  const second = await app.sheets.print({ sheet, to: 'printer' })
  expect(second).toEqual({ ok: false, error: { code: 'E_CANCELLED' } })
  app.goOn()
  must(await app.printing)
  expect(numbersOf(app)).toEqual([1])
})

test('to cancel where nothing is printed does nothing to the next sheet', async () => {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.sheets.cancel(undefined))
  must(await app.handlers.sheets.print({ sheet, to: 'printer' }))
  expect(numbersOf(app)).toEqual([1])
})

test('pictures are one file for each page; they stand in the log, and no paper gives way to them', async () => {
  const app = program()
  await createVaultIn(app)
  app.chosen.path = join(app.folder, 'sheet.png')
  must(await app.handlers.sheets.print({ sheet, to: 'printer' }))
  const made = must(await app.handlers.sheets.print({ sheet, to: 'pictures' }))
  expect(made).toEqual({ pages: 2, number: 2, path: join(app.folder, 'sheet-1.png') })
  expect(readdirSync(app.folder)).toEqual(expect.arrayContaining(['sheet-1.png', 'sheet-2.png']))
  expect(
    app.current
      .get()
      ?.session.settings()
      ?.sheets.map(({ to }) => to),
  ).toEqual(['paper', 'picture'])
})

test('pictures replace no file that nobody was asked about, and then none is written', async () => {
  const app = program()
  await createVaultIn(app)
  app.chosen.path = join(app.folder, 'sheet.png')
  writeFileSync(join(app.folder, 'sheet-2.png'), 'mine')
  const made = await app.handlers.sheets.print({ sheet, to: 'pictures' })
  expect(made).toEqual({ ok: false, error: { code: 'E_EXISTS' } })
  expect(existsSync(join(app.folder, 'sheet-1.png'))).toBe(false)
  expect(readFileSync(join(app.folder, 'sheet-2.png'), 'utf8')).toBe('mine')
  expect(numbersOf(app)).toEqual([])
})

test('a picture with secrets takes the password once more, even of the notebook’s own key', async () => {
  const app = program()
  await createVaultIn(app)
  app.chosen.path = join(app.folder, 'kit.png')
  const kit = { ...sheet, secrets: 'printed' } as const
  const refused = await app.handlers.sheets.print({ sheet: kit, to: 'pictures' })
  expect(refused).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
  must(await app.handlers.sheets.print({ sheet: kit, to: 'pictures', password: PASSWORD }))
})
