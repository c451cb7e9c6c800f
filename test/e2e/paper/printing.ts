import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SheetModel } from '#core/sheet/model/sheet'
import { sheetChannels } from '../../../src/preload/contract-sheet.ts'
import { sheetRequest } from '../../support/sheets.ts'
import type { App } from '../fixtures.ts'
import { faultsInPage, type LayoutFault } from '../sheet-layout.ts'
import { pageLayouts, type PageLayout } from './page-layout.ts'

/*
 * Any sheet through the app's own printer: the running app is asked for the kit of its notebook, and the page that would show it is
 * handed another model. Window, page, layout and print settings are the app's; only what the sheet says comes from the test.
 */

/** What was printed, and how it stood on the page of the window that printed it. */
export interface PrintedPaper {
  readonly pdf: Buffer
  readonly pages: number
  readonly layout: readonly PageLayout[]
  /** The same pages as the quick look of other tests measures them. */
  readonly faults: readonly LayoutFault[]
}

export async function preparePrinting(app: App): Promise<void> {
  await app.answerSaveDialog(fileOf(app))
  const wish = {
    channels: sheetChannels,
    read: `({ layout: (${pageLayouts.toString()})(), faults: (${faultsInPage.toString()})() })`,
  }
  await app.electron.evaluate(({ app: main }, { channels, read }) => {
    main.on('web-contents-created', (_event, contents) => {
      const printToPdf = contents.printToPDF.bind(contents)
      contents.printToPDF = async (options) => {
        Object.assign(globalThis, { layoutOfSheet: (await contents.executeJavaScript(read)) as unknown })
        return printToPdf(options)
      }
      const handle = contents.ipc.handle.bind(contents.ipc)
      contents.ipc.handle = (channel, listener) => {
        handle(channel, (event, ...args: unknown[]) => {
          const answer = listener(event, ...args) as object | null
          const wanted = (globalThis as { wantedSheet?: unknown }).wantedSheet
          return channel === channels.take && answer !== null ? { ...answer, model: wanted } : answer
        })
      }
    })
  }, wish)
}

export async function printPaper(app: App, model: SheetModel): Promise<PrintedPaper> {
  const pages = await printAs('pdf', app, model)
  const measured = await app.electron.evaluate(
    () => (globalThis as { layoutOfSheet?: unknown }).layoutOfSheet,
  )
  return { pdf: await readFile(fileOf(app)), pages, ...(measured as Pick<PrintedPaper, 'layout' | 'faults'>) }
}

/** Hands a model to the printer; the file is where the dialog's answer says. Answers with the number of pages. */
export async function printAs(to: 'pdf' | 'pictures', app: App, model: SheetModel): Promise<number> {
  await app.electron.evaluate(
    (_electron, sheet) => {
      Object.assign(globalThis, { wantedSheet: sheet })
    },
    JSON.parse(JSON.stringify(model)) as object,
  )
  const sheet = sheetRequest({ sheetKind: 'kit' })
  const printed = await app.window.evaluate((input) => window.api.sheets.print(input), {
    sheet: { ...sheet, accountIds: [] },
    to,
  })
  if (!printed.ok || printed.value === null) throw new Error(JSON.stringify(printed))
  return printed.value.pages
}

function fileOf(app: App): string {
  return path.join(app.vaultFolder, 'sheet.pdf')
}
