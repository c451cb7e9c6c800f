import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { app, BrowserWindow, ipcMain, net, protocol } from 'electron'

/*
 * A program for Electron, run by bench/paper.ts: lays a sheet out with the page that Hikae prints, then prints the same pages from
 * a page that was laid out before and has no script. The model comes in on standard input, milliseconds go out on standard output.
 */

/** As in src/main/print/printer.ts. */
const OPTIONS = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
} as const
const TAGGED = { ...OPTIONS, generateTaggedPDF: true, generateDocumentOutline: true } as const
const out = path.join(import.meta.dirname, '..')

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
app.on('window-all-closed', () => undefined)
void app
  .whenReady()
  .then(measure)
  .catch(() => app.exit(1))

async function measure(): Promise<void> {
  const model = JSON.parse(await text(process.stdin)) as unknown
  let still = ''
  protocol.handle('app', ({ url }) => {
    const { pathname } = new URL(url)
    return pathname === '/sheets/still.html'
      ? new Response(still, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      : net.fetch(pathToFileURL(path.join(out, 'renderer', pathname)).href)
  })
  const [begun, taken, ready] = [moment(), moment(), moment()]
  ipcMain.handle('hikae-sheet.take', () => (taken.is(), { model, title: 'Hikae' }))
  ipcMain.handle('hikae-sheet.progress', () => undefined)
  ipcMain.handle('hikae-sheet.ready', () => ready.is())
  const webPreferences = { preload: path.join(out, 'preload', 'sheet.cjs'), backgroundThrottling: false }
  const ours = new BrowserWindow({ show: false, width: 794, height: 1123, webPreferences })
  begun.is()
  void ours.loadURL('app://vault/sheets/index.html')
  await ready.was
  const made = await timed(() => ours.webContents.printToPDF(TAGGED))
  still = (await ours.webContents.executeJavaScript(STILL)) as string
  ours.destroy()
  const plain = new BrowserWindow({ show: false, width: 794, height: 1123 })
  const drawn = await timed(async () => {
    await plain.loadURL('app://vault/sheets/still.html')
    await plain.webContents.executeJavaScript('document.fonts.ready.then(() => document.body.offsetHeight)')
  })
  const tagged = await timed(() => plain.webContents.printToPDF(TAGGED))
  const untagged = await timed(() => plain.webContents.printToPDF(OPTIONS))
  if (pagesOf(made.value) !== pagesOf(tagged.value)) throw new Error('not the same pages')
  const figures = {
    start: taken.at - begun.at,
    layout: ready.at - taken.at,
    pdf: made.ms,
    bytes: made.value.length,
    pages: pagesOf(made.value),
    still: drawn.ms,
    plain: tagged.ms,
    untagged: untagged.ms,
  }
  process.stdout.write(JSON.stringify(figures), () => app.exit(0))
}

/** Skia writes every page's own object in clear. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0
}

/** The page as it stands, without what put it there. */
const STILL = `(() => {
  for (const gone of document.querySelectorAll('script, link[rel=modulepreload], [aria-hidden=true]:has([data-section])')) gone.remove()
  return '<!doctype html>' + document.documentElement.outerHTML
})()`

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const begun = performance.now()
  const value = await work()
  return { ms: performance.now() - begun, value }
}

interface Moment {
  at: number
  readonly is: () => void
  readonly was: Promise<void>
}

function moment(): Moment {
  let settle: () => void = () => undefined
  const was = new Promise<void>((resolve) => (settle = resolve))
  const made: Moment = {
    at: 0,
    is: () => {
      if (made.at === 0) made.at = performance.now()
      settle()
    },
    was,
  }
  return made
}
