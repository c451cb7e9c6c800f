import process from 'node:process'
import { expect, test } from 'vitest'
import { renderSheetWithElectron } from '../../../../src/main/print/spawn.ts'
import { sheetOf } from '../../../support/sheets.ts'

const nobody = () => undefined
const wish = { model: sheetOf([], { sheetKind: 'kit' }), as: 'pdf' } as const

/** A program that stands in for Electron: a line of JavaScript, given the model as `sheet`. */
const program = (then: string) => ({
  program: process.execPath,
  args: [
    '-e',
    `let t = ''; process.stdin.on('data', (d) => (t += d)).on('end', () => { const sheet = JSON.parse(t).model; ${then} })`,
  ],
})

test('hands the sheet over on standard input and takes the PDF from standard output', async () => {
  const said: unknown[] = []
  const printed = await renderSheetWithElectron(
    wish,
    program("process.stdout.write('hikae-laid-out 1 2\\nhikae-sheet 2 23\\n%PDF-' + sheet.vaultTitle)"),
    (...progress) => void said.push(progress),
  )
  expect(said).toEqual([[1, 2]])
  expect(printed).toEqual({ ok: true, value: { pages: 2, files: [Buffer.from('%PDF-佐藤家の控え')] } })
})

test('gives the sheet to no argument', async () => {
  const printed = await renderSheetWithElectron(
    wish,
    program(
      "process.stdout.write('hikae-sheet 1 10\\n%PDF-' + process.argv.join(' ').includes(sheet.vaultTitle))",
    ),
    nobody,
  )
  expect(printed).toMatchObject({ ok: true, value: { files: [Buffer.from('%PDF-false')] } })
})

test('says when the program made no PDF', async () => {
  const failure = { ok: false, error: { code: 'E_PRINTER' } }
  expect(await renderSheetWithElectron(wish, program('process.exitCode = 1'), nobody)).toEqual(failure)
  expect(await renderSheetWithElectron(wish, program("process.stdout.write('oh')"), nobody)).toEqual(failure)
})

test('says when there is no Electron to print with', async () => {
  const failure = { ok: false, error: { code: 'E_NO_ELECTRON' } }
  expect(await renderSheetWithElectron(wish, program('process.exitCode = 3'), nobody)).toEqual(failure)
  expect(await renderSheetWithElectron(wish, { program: '/no/such/electron', args: [] }, nobody)).toEqual(
    failure,
  )
})
