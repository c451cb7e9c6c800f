import type { BrowserWindow, Session, WebContents } from 'electron'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import type { SheetModel } from '#core/sheet/model'
import { createWindow } from '../window/window.ts'
import { handOver, type PageContents, type PictureSource } from './sheet-page.ts'

/** Long enough for thousands of accounts on a slow computer; a page that hangs ends some time. */
const LAYOUT_TIMEOUT_MS = 120_000

type Printed<T> = Promise<Result<T, FailureOf<'E_PRINTER'>>>

/** Sheets to paper. The names of files and printers are the caller's; nothing is written here. */
export interface Printer {
  readonly toPdf: (
    model: SheetModel,
    pictureOf: PictureSource,
  ) => Printed<{ readonly pdf: Uint8Array; readonly pages: number }>
  /** Shows the system's print dialog; null when it was cancelled. */
  readonly toPaper: (
    model: SheetModel,
    pictureOf: PictureSource,
  ) => Printed<{ readonly pages: number } | null>
}

/** What the windows that print are made with. */
export interface PrinterParts {
  readonly session: Session
  /** Path of the sheet's own bridge. */
  readonly preload: string
}

/**
 * Makes the printer. Every sheet gets a hidden window of its own, sandboxed like all others, which is destroyed with all
 * it showed as soon as it was printed. A sheet exists in memory only: no temporary file ever holds one.
 */
export function createPrinter(parts: PrinterParts): Printer {
  return {
    toPdf: (model, pictureOf) =>
      withSheet(parts, { model, pictureOf }, async (contents, pages) => {
        const pdf = await contents.printToPDF({
          pageSize: 'A4',
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
        })
        return ok({ pdf, pages })
      }),
    toPaper: (model, pictureOf) =>
      withSheet(parts, { model, pictureOf }, async (contents, pages) => {
        const outcome = await printWithDialog(contents)
        if (outcome === 'failed') return fail({ code: 'E_PRINTER' })
        return ok(outcome === 'cancelled' ? null : { pages })
      }),
  }
}

async function withSheet<T>(
  { session, preload }: PrinterParts,
  { model, pictureOf }: { readonly model: SheetModel; readonly pictureOf: PictureSource },
  print: (contents: WebContents, pages: number) => Printed<T>,
): Printed<T> {
  // As wide as A4 at 96 dpi, so that nothing is laid out twice.
  const window = createWindow({
    session,
    page: 'sheets/index.html',
    preload,
    width: 794,
    height: 1123,
    backgroundColor: '#ffffff',
    visible: false,
  })
  try {
    const pages = await handOver(pageOf(window.webContents), model, LAYOUT_TIMEOUT_MS, pictureOf)
    return pages === null ? fail({ code: 'E_PRINTER' }) : await print(window.webContents, pages)
  } catch {
    // Chromium says in English that printing failed; there is nothing in it to act on.
    return fail({ code: 'E_PRINTER' })
  } finally {
    destroy(window)
  }
}

function pageOf(contents: WebContents): PageContents {
  return {
    ipc: contents.ipc,
    onGone: (listener) => {
      contents.once('render-process-gone', listener)
      contents.once('did-fail-load', listener)
      contents.once('destroyed', listener)
    },
  }
}

/** The name of the job in the printer's queue is the title of the page, which is `Hikae` for every sheet. */
function printWithDialog(contents: WebContents): Promise<'printed' | 'cancelled' | 'failed'> {
  return new Promise((resolve) => {
    contents.print(
      { silent: false, printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } },
      (success, reason) => resolve(success ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
    )
  })
}

function destroy(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy()
}
