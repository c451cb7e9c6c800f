import { BrowserWindow, type Session } from 'electron'
import { ORIGIN } from './asset-handler.ts'

/** The title of every window: the names of vaults and accounts never reach the task bar. */
const WINDOW_TITLE = 'Hikae'

/** What distinguishes one window from another. Everything that protects it is the same for all. */
export interface WindowOptions {
  readonly session: Session
  /** The page below `app://vault/`. */
  readonly page: 'index.html' | 'sheets/index.html'
  /** The bridge; null for a page that asks for nothing. */
  readonly preload: string | null
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  /** Its upper left corner on the screens; left out, it opens in the middle of the first. */
  readonly x?: number
  readonly y?: number
  readonly isMaximized?: boolean
  /** Colour before the page has painted. */
  readonly backgroundColor: string
  /** False for a window that nobody looks at, such as one that only prints. */
  readonly visible: boolean
  /** Drawn into memory instead of onto a screen, as large as it says, point by point. */
  readonly offscreen?: boolean
}

/**
 * Opens a window on one of our pages, sandboxed and without Node. The only place that makes windows.
 *
 * @returns the window at once; its page is still loading. A visible window shows itself when it has painted.
 */
export function createWindow(options: WindowOptions): BrowserWindow {
  const { session, page, preload, width, height, x, y, backgroundColor, visible } = options
  const { offscreen = false, isMaximized = false } = options
  const window = new BrowserWindow({
    title: WINDOW_TITLE,
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: 720,
    minHeight: 520,
    show: false,
    backgroundColor,
    autoHideMenuBar: true,
    webPreferences: {
      session,
      ...(preload === null ? {} : { preload }),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: false,
      enableWebSQL: false,
      offscreen,
    },
  })
  // A page could set its title from what it shows; the task bar and the window list would then tell it.
  window.on('page-title-updated', (event) => event.preventDefault())
  if (visible) {
    window.once('ready-to-show', () => {
      if (isMaximized) window.maximize()
      window.show()
    })
  }
  void window.loadURL(`${ORIGIN}/${page}`)
  return window
}
