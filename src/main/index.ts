import { totalmem } from 'node:os'
import path from 'node:path'
import { app, BrowserWindow, clipboard, dialog, ipcMain, nativeTheme, powerMonitor, shell } from 'electron'
import type { Language } from '#core/language'
import { fail } from '#core/result'
import { textIn } from '#core/text/text'
import { createHandlers } from './ipc/handlers/index.ts'
import type { SheetPrinter } from './ipc/handlers/surroundings.ts'
import { registerHandlers } from './ipc/register.ts'
import { createCurrentVault } from './session/current-vault.ts'
import { openAppData } from './system/app-data.ts'
import { createFileDialogs } from './system/dialogs.ts'
import { createAnchorFolder, createWorkerDeriveKey } from './vault/vault.ts'
import { guardContents } from './window/contents.ts'
import { openExternalLink } from './window/external-link.ts'
import { hardenBeforeReady } from './window/hardening.ts'
import { setMenu } from './window/menu.ts'
import { declareScheme } from './window/protocol.ts'
import { createWindowSession, guardSessions } from './window/session.ts'
import { createWindow } from './window/window.ts'

hardenBeforeReady(app)
declareScheme()
guardSessions()
guardContents()

// No `await` here: Electron becomes ready only after this module has run to its end.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const here = import.meta.dirname
  const appData = openAppData(path.join(app.getPath('userData'), 'hikae'))
  const session = createWindowSession(path.join(here, '..', 'renderer'))
  const systemLanguage = (): Language => (app.getLocale().startsWith('ja') ? 'ja' : 'en')
  const languageNow = (): Language => {
    const { language } = appData.preferences()
    return language === 'system' ? systemLanguage() : language
  }

  let window = openWindow()
  const current = createCurrentVault(() => {
    // The old page, with whatever it showed, ends with its process; the new one starts at the lock screen.
    const old = window
    window = openWindow(old.getBounds())
    old.destroy()
  })

  registerHandlers({
    receiver: ipcMain,
    handlers: createHandlers({
      appData,
      current,
      anchors: createAnchorFolder(appData.anchorFolder),
      deriveKey: createWorkerDeriveKey(new URL('./kdf-worker.js', import.meta.url)),
      dialogs: createFileDialogs({
        dialog,
        parent: () => window,
        folder: () => app.getPath('documents'),
        filterName: (kind) => textIn(languageNow())[`system.file.${kind}`],
      }),
      printer: noPrinter,
      clipboard: {
        copyText: (text) => Promise.resolve(void clipboard.writeText(text)),
        copySecret: (text) => Promise.resolve(void clipboard.writeText(text)),
      },
      openPage: async (address) => {
        const url = `https://${address}`
        return URL.canParse(url) && (await openExternalLink(shell, url, new URL(url).hostname)).ok
      },
      version: app.getVersion(),
      systemLanguage,
      machine: { totalMemoryBytes: totalmem(), nowMs: () => performance.now() },
      clock: () => Date.now(),
    }),
    report: ({ reference, channel, cause }) => process.stderr.write(`${reference} ${channel}: ${cause}\n`),
    newReference: () => crypto.randomUUID().slice(0, 8),
  })

  setMenu(process.platform, {
    edit: textIn(languageNow())['system.menu.edit'],
    window: textIn(languageNow())['system.menu.window'],
  })
  powerMonitor.on('suspend', () => current.lock())
  app.on('second-instance', () => window.focus())
  app.on('before-quit', () => current.lock())
  app.on('window-all-closed', () => app.quit())

  function openWindow(bounds?: { readonly width: number; readonly height: number }): BrowserWindow {
    return createWindow({
      session,
      page: 'index.html',
      preload: path.join(here, '..', 'preload', 'index.cjs'),
      width: bounds?.width ?? 1280,
      height: bounds?.height ?? 840,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#19222E' : '#FBFBF8',
      visible: true,
    })
  }
}

const noPrinter: SheetPrinter = {
  toPdf: () => Promise.resolve(fail({ code: 'E_PRINTER' })),
  toPaper: () => Promise.resolve(fail({ code: 'E_PRINTER' })),
}
