import { totalmem, uptime } from 'node:os'
import path from 'node:path'
import {
  app,
  clipboard,
  dialog,
  ipcMain,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  safeStorage,
  screen,
  shell,
  type BrowserWindow,
} from 'electron'
import * as electron from 'electron'
import type { Language } from '#core/language'
import { USUAL_AUTO_LOCK_MINUTES } from '#core/record/settings'
import { textIn } from '#core/text/text'
import { createIdleWatch } from './backup/idle-watch.ts'
import { backUpAtLock } from './backup/occasions.ts'
import { createHandlers } from './ipc/handlers/index.ts'
import { todayOf } from './ipc/handlers/surroundings.ts'
import { registerHandlers } from './ipc/register.ts'
import { createPrintDesk } from './print/print-desk.ts'
import { createPrinter } from './print/printer.ts'
import { createCurrentVault } from './session/current-vault.ts'
import { createDraftKeeper } from './session/drafts.ts'
import { rememberVault } from './session/remember-vault.ts'
import { removeSample } from './session/sample.ts'
import { openAppData } from './system/app-data.ts'
import { browsersHere } from './system/browsers.ts'
import { createAutoLock } from './system/auto-lock.ts'
import { createClipboard, newClipboard, oldClipboard, type OldElectronClipboard } from './system/clipboard.ts'
import { createFileDialogs, createQuitQuestion } from './system/dialogs.ts'
import { createKeystore } from './system/keystore.ts'
import { createNotices, showNotice } from './system/notices.ts'
import { createQuickUnlock } from './system/quick-unlock.ts'
import { createForgetting } from './system/forget-memory.ts'
import { createQuitting } from './system/quitting.ts'
import { keepHeapSmall } from './system/small-heap.ts'
import { createAnchorFolder, createWorkerDeriveKey, createWorkerStructureOf } from './vault/vault.ts'
import { guardContents } from './window/contents.ts'
import { openExternalLink } from './window/external-link.ts'
import { hardenBeforeReady } from './window/hardening.ts'
import { keyEventsOf } from './window/menu-template.ts'
import { setMenu } from './window/menu.ts'
import { createPlacement } from './window/placement.ts'
import { declareScheme } from './window/protocol.ts'
import { createWindowSession, guardSessions } from './window/session.ts'
import { createWindow } from './window/window.ts'
import { fittingBounds, type WindowState } from './window/window-state.ts'

/** Of a window that never stood anywhere, in px. */
const USUAL_SIZE = { width: 1280, height: 840 } as const

/** So much of what is being written a crash may cost. */
const DRAFTS_EVERY_MS = 15_000

const forgetMemory = createForgetting()
keepHeapSmall()
hardenBeforeReady(app)
declareScheme()
guardSessions()
guardContents()

// No `await` here: Electron becomes ready only after this module has run to its end.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const here = import.meta.dirname
  const ownData = openAppData(path.join(app.getPath('userData'), 'hikae'))
  const appData: typeof ownData = {
    ...ownData,
    setPreferences: (changes) => {
      ownData.setPreferences(changes)
      if (changes.language !== undefined) renewMenu()
    },
  }
  removeSample(appData)
  const session = createWindowSession(path.join(here, '..', 'renderer'))
  const systemLanguage = (): Language => (app.getLocale().startsWith('ja') ? 'ja' : 'en')
  const languageNow = (): Language => {
    const { language } = appData.preferences()
    return language === 'system' ? systemLanguage() : language
  }

  const secretClipboard = createClipboard(clipboardOfThisElectron())
  const autoLock = createAutoLock({
    powerMonitor,
    idleMs: () => (current.get()?.session.settings()?.autoLockMinutes ?? USUAL_AUTO_LOCK_MINUTES) * 60_000,
    onLock: (how) => current.lock(how),
  })
  const structureOf = createWorkerStructureOf(new URL('./structure-worker.js', import.meta.url))
  const backupHost = { appData, structureOf, clock: () => Date.now() }
  const drafts = createDraftKeeper(() => current.get()?.session.vault ?? null)
  const current = createCurrentVault({
    before: (opened, how) => {
      drafts.write()
      rememberVault(appData, opened, new Date().toISOString())
      backUpAtLock(opened.session, backupHost, how)
    },
    after: () => {
      drafts.forget()
      if (isQuitting) return
      const cleared = secretClipboard.clearSecret()
      // The old page, with whatever it showed, ends with its process; the new one starts at the lock screen.
      const old = window
      window = openWindow(stateOf(old))
      old.destroy()
      void cleared.catch(() => undefined).finally(() => forgetMemory(sendFilling))
    },
  })
  const lookForIdleMoment = createIdleWatch({
    current,
    host: backupHost,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
  })
  const notices = createNotices({
    isOn: () => appData.preferences().notices,
    today: () => todayOf({ clock: () => Date.now() }),
    isWatched: () => current.get() !== null && window.isFocused(),
    show: () => showNotice(Notification, textIn(languageNow()), bringForward),
  })
  const seeToNotices = setInterval(notices.look, 60_000)
  const seeToBackups = setInterval(() => void lookForIdleMoment(), 10_000)
  const keepDrafts = setInterval(() => drafts.write(), DRAFTS_EVERY_MS)
  const placement = createPlacement((window) => screen.getDisplayMatching(window.getBounds()).workArea)
  const printDesk = createPrintDesk()
  let isQuitting = false
  let window = openWindow(appData.windowState())

  registerHandlers({
    receiver: ipcMain,
    handlers: createHandlers({
      appData,
      current,
      drafts,
      anchors: createAnchorFolder(appData.anchorFolder),
      structureOf,
      deriveKey: createWorkerDeriveKey(new URL('./kdf-worker.js', import.meta.url)),
      dialogs: createFileDialogs({
        dialog,
        parent: () => window,
        folder: () => app.getPath('documents'),
        filterName: (kind) => textIn(languageNow())[`system.file.${kind}`],
      }),
      quickUnlock: createQuickUnlock({
        keystore: createKeystore(safeStorage, process.platform),
        file: path.join(app.getPath('userData'), 'hikae', 'quick-unlock.json'),
        clock: () => Date.now(),
        uptimeSeconds: uptime,
      }),
      printer: createPrinter({ session, preload: path.join(here, '..', 'preload', 'sheet.cjs') }),
      printDesk,
      clipboard: secretClipboard,
      openPage: async (address) => {
        const url = `https://${address}`
        return URL.canParse(url) && (await openExternalLink(shell, url, new URL(url).hostname)).ok
      },
      notices,
      placeBeside: (beside) => placement.place(window, beside),
      browsers: () =>
        browsersHere({ platform: process.platform, home: app.getPath('home'), env: process.env }),
      version: app.getVersion(),
      systemLanguage,
      machine: { totalMemoryBytes: totalmem(), nowMs: () => performance.now() },
      clock: () => Date.now(),
    }),
    report: ({ reference, channel, cause }) => process.stderr.write(`${reference} ${channel}: ${cause}\n`),
    newReference: () => crypto.randomUUID().slice(0, 8),
  })

  renewMenu()
  app.on('second-instance', bringForward)
  const quitting = createQuitting({
    sheetUnderWay: printDesk.underWay,
    cancelSheet: printDesk.cancel,
    ask: createQuitQuestion({ dialog, parent: () => window, text: () => textIn(languageNow()) }),
    leave: () => {
      isQuitting = true
      autoLock.stop()
      clearInterval(seeToBackups)
      clearInterval(seeToNotices)
      clearInterval(keepDrafts)
      current.lock()
      // A clipboard that answers later must not keep the secret because the program was gone by then.
      return secretClipboard.clearSecret()
    },
    quit: () => app.quit(),
  })
  app.on('before-quit', quitting.beforeQuit)
  app.on('window-all-closed', () => app.quit())

  function renewMenu(): void {
    setMenu({
      platform: process.platform,
      text: textIn(languageNow()),
      press: (stroke) => {
        for (const event of keyEventsOf(stroke, process.platform)) window.webContents.sendInputEvent(event)
      },
      isOpen: () => current.get() !== null,
    })
  }

  function bringForward(): void {
    if (window.isMinimized()) window.restore()
    window.focus()
  }

  /** Nobody listens to it: it only writes over what was carried before. */
  function sendFilling(filling: string): void {
    if (!window.isDestroyed()) window.webContents.send('filling', filling)
  }

  function stateOf(shown: BrowserWindow): WindowState {
    const isMaximized = shown.isMaximized()
    return { bounds: isMaximized ? shown.getNormalBounds() : placement.usualBounds(shown), isMaximized }
  }

  function openWindow(state: WindowState | null): BrowserWindow {
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
    const opened = createWindow({
      session,
      page: 'index.html',
      preload: path.join(here, '..', 'preload', 'index.cjs'),
      ...((state && fittingBounds(state, areas)) ?? USUAL_SIZE),
      isMaximized: state?.isMaximized ?? false,
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#19222E' : '#FBFBF8',
      visible: true,
    })
    opened.on('close', () => appData.setWindowState(stateOf(opened)))
    autoLock.watchWindow(opened)
    opened.on('close', (event) => {
      if (printDesk.underWay() === null) return
      // Its hidden window would go on without this one, and nobody could see it.
      event.preventDefault()
      app.quit()
    })
    return opened
  }
}

/**
 * Electron 44 changed its clipboard: promises, and several formats in one write. `ClipboardItem` is read off the namespace,
 * because importing a name that an older Electron lacks would not even link.
 */
function clipboardOfThisElectron() {
  const [major = 0] = process.versions.electron.split('.').map(Number)
  if (major >= 44)
    return newClipboard(
      clipboard,
      (entries) => new electron.ClipboardItem(entries),
      process.platform,
      (png) => nativeImage.createFromBuffer(png),
    )
  // Before 44 the same object has the methods of OldElectronClipboard, which the types of 45 no longer know.
  return oldClipboard(clipboard as unknown as OldElectronClipboard)
}
