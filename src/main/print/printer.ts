import type { BrowserWindow, Session, WebContents } from 'electron'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import type { SheetModel } from '#core/sheet/model/sheet'
import { pageFormat } from '#core/sheet/paper'
import { textIn } from '#core/text/text'
import type { HandedSheet } from '../../preload/contract-sheet.ts'
import { createWindow } from '../window/window.ts'
import { capturePages } from './capture.ts'
import type { Printed, PrintJob, SheetPrinter } from './job.ts'
import { handOver, type PageContents } from './sheet-page.ts'
import { untilQueued, type Outcome } from './until-queued.ts'

/** Long enough for a slow computer; a page that hangs ends some time. */
const LAYOUT_TIMEOUT_MS = 120_000
/** What a job is called in the printer's queue, which others may read: the title of its page, the same for every sheet. */
const JOB_NAME = 'Hikae'

/** What the windows that print are made with. */
export interface PrinterParts {
  readonly session: Session
  /** Path of the sheet's own bridge. */
  readonly preload: string
}

/**
 * Makes the printer. Every sheet gets a hidden window of its own, sandboxed like all others, which is destroyed with all
 * it showed as soon as it was printed or nobody wants it any more. A sheet exists in memory only: no temporary file ever
 * holds one.
 */
export function createPrinter(parts: PrinterParts): SheetPrinter {
  return {
    toPdf: (model, job) =>
      withSheet(parts, { sheet: { model, title: titleOf(model) }, job }, async (contents, pages) => {
        job.onProgress({ phase: 'pdf', pages })
        const pdf = await contents.printToPDF({
          ...onPaper(model),
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
        })
        return ok({ pdf, pages })
      }),
    toPictures: (model, job) =>
      withSheet(
        parts,
        { sheet: { model, title: JOB_NAME }, job, offscreen: true },
        async (_contents, pages, window) => {
          const pictures = await capturePages(window, pages, (done) =>
            job.onProgress({ phase: 'pictures', done, total: pages }),
          )
          return pictures === null ? fail({ code: 'E_PRINTER' }) : ok({ pictures })
        },
      ),
    toPaper: (model, job) =>
      withSheet(parts, { sheet: { model, title: JOB_NAME }, job }, async (contents, pages) => {
        job.onProgress({ phase: 'paper', pages })
        const outcome = await untilQueued(() => printWithDialog(contents, model), job.signal)
        if (outcome === 'failed') return fail({ code: 'E_PRINTER' })
        return ok(outcome === 'cancelled' ? null : { pages })
      }),
  }
}

interface Sheet {
  readonly sheet: HandedSheet
  readonly job: PrintJob
  readonly offscreen?: boolean
}

async function withSheet<T>(
  { session, preload }: PrinterParts,
  { sheet, job, offscreen = false }: Sheet,
  print: (contents: WebContents, pages: number, window: BrowserWindow) => Printed<T>,
): Printed<T> {
  const { signal, pictureOf, onProgress } = job
  // As wide as the paper, so that nothing is laid out twice.
  const { width, height } = pageFormat(sheet.model.paper)
  const window = createWindow({
    session,
    page: 'sheets/index.html',
    preload,
    width: inPixels(width),
    height: inPixels(height),
    backgroundColor: '#ffffff',
    visible: false,
    offscreen,
  })
  // What a destroyed window was asked for may never be answered.
  const cancelled = new Promise<Result<never, FailureOf<'E_CANCELLED'>>>((resolve) => {
    const cancel = () => resolve(fail({ code: 'E_CANCELLED' }))
    if (signal.aborted) cancel()
    else signal.addEventListener('abort', cancel, { once: true })
  })
  const printed = async (): Printed<T> => {
    const pages = await handOver(pageOf(window.webContents), sheet, LAYOUT_TIMEOUT_MS, {
      pictureOf,
      onLaidOut: (done, total) => onProgress({ phase: 'layout', done, total }),
    })
    return pages === null ? fail({ code: 'E_PRINTER' }) : print(window.webContents, pages, window)
  }
  try {
    // Chromium says in English that printing failed; there is nothing in it to act on.
    return await Promise.race([cancelled, printed().catch(() => fail({ code: 'E_PRINTER' as const }))])
  } finally {
    destroy(window)
  }
}

function inPixels(millimetres: number): number {
  return Math.ceil((millimetres * 96) / 25.4)
}

/** The paper as Chromium's options name it. */
function onPaper({ paper }: SheetModel) {
  return { pageSize: paper.size, landscape: paper.orientation === 'landscape' } as const
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

function printWithDialog(contents: WebContents, model: SheetModel): Promise<Outcome> {
  return new Promise((resolve) => {
    contents.print(
      { silent: false, printBackground: true, ...onPaper(model), margins: { marginType: 'none' } },
      (success, reason) => resolve(success ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
    )
  })
}

/** Which paper it is: enough to tell files apart, and nothing of anybody. */
function titleOf({ sheetKind, number, language }: SheetModel): string {
  const text = textIn(language)
  return text['printing.title']({ sheet: text[`sheet.title.${sheetKind}`], number })
}

function destroy(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy()
}
