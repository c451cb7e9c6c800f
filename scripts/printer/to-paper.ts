import path from 'node:path'
import { text } from 'node:stream/consumers'
import { app } from 'electron'
import type { SheetModel } from '#core/sheet/model/sheet'
import { createPrinter } from '../../src/main/print/printer.ts'
import { declareScheme } from '../../src/main/window/protocol.ts'
import { createWindowSession } from '../../src/main/window/session.ts'

/*
 * A program for Electron, run by scripts/printer.ts: prints the sheet on its standard input with the product's printer, to the
 * only queue there is and without the system's dialog, and quits as soon as it is told that the sheet is printed.
 */

declareScheme()
app.setPath('userData', path.join(app.getPath('temp'), 'hikae-to-paper'))
app.on('window-all-closed', () => undefined)
app.on('web-contents-created', (_event, contents) => {
  const print = contents.print.bind(contents)
  contents.print = (options, done) => print({ ...options, silent: true, deviceName: 'Hikae' }, done)
})

void app.whenReady().then(async () => {
  const model = JSON.parse(await text(process.stdin)) as SheetModel
  const out = path.join(import.meta.dirname, '..')
  const printer = createPrinter({
    session: createWindowSession(path.join(out, 'renderer')),
    preload: path.join(out, 'preload', 'sheet.cjs'),
  })
  const printed = await printer.toPaper(model, {
    pictureOf: () => null,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  })
  process.stdout.write(`${JSON.stringify(printed)}\n`)
  app.quit()
})
