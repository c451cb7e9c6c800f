import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { app } from 'electron'
import { guardContents } from '../window/contents.ts'
import { hardenBeforeReady } from '../window/hardening.ts'
import { declareScheme } from '../window/protocol.ts'
import { createWindowSession, guardSessions } from '../window/session.ts'
import type { PrintJob, SheetPrinter } from './job.ts'
import { encodeProgress, encodeSheet, type RenderedSheet, type RenderWish } from './pdf-stream.ts'
import { createPrinter } from './printer.ts'

/*
 * The program that turns one sheet into a PDF or pictures for the command line: the model comes in on standard input, the files go
 * out on standard output. It opens no vault, takes no argument and writes no file but Electron's own empty folders,
 * which go with it.
 */

hardenBeforeReady(app)
declareScheme()
guardSessions()
guardContents()
const folder = mkdtempSync(path.join(os.tmpdir(), 'hikae-print-'))
app.setPath('userData', folder)
app.on('quit', () => rmSync(folder, { recursive: true, force: true }))
// The hidden window is the only one: when it goes, the answer still has to leave.
app.on('window-all-closed', () => undefined)

void app.whenReady().then(async () => {
  const isPrinted = await printOne().catch(() => false)
  app.exit(isPrinted ? 0 : 1)
})

async function printOne(): Promise<boolean> {
  // The process that sent it has made it: it is as trustworthy as this program itself.
  const { model, as } = JSON.parse(await text(process.stdin)) as RenderWish
  const out = path.join(import.meta.dirname, '..')
  const printer = createPrinter({
    session: createWindowSession(path.join(out, 'renderer')),
    preload: path.join(out, 'preload', 'sheet.cjs'),
  })
  const made = await render(printer, { model, as })
  if (made === null) return false
  await new Promise<void>((resolve) => {
    process.stdout.write(encodeSheet(made), () => resolve())
  })
  return true
}

async function render(printer: SheetPrinter, { model, as }: RenderWish): Promise<RenderedSheet | null> {
  const job: PrintJob = {
    pictureOf: () => null,
    onProgress: (progress) => {
      if (progress.phase === 'layout') process.stdout.write(encodeProgress(progress.done, progress.total))
    },
    signal: new AbortController().signal,
  }
  if (as === 'pictures') {
    const made = await printer.toPictures(model, job)
    return made.ok ? { pages: made.value.pictures.length, files: made.value.pictures } : null
  }
  const made = await printer.toPdf(model, job)
  return made.ok ? { pages: made.value.pages, files: [made.value.pdf] } : null
}
