import type { ElectronApplication } from '@playwright/test'

/** The preferences a window was really made with. Electron has the method but does not declare it. */
export interface RealPreferences {
  readonly contextIsolation?: boolean
  readonly sandbox?: boolean
  readonly nodeIntegration?: boolean
  readonly nodeIntegrationInWorker?: boolean
  readonly nodeIntegrationInSubFrames?: boolean
  readonly webSecurity?: boolean
  readonly allowRunningInsecureContent?: boolean
  readonly experimentalFeatures?: boolean
  readonly enableBlinkFeatures?: string
  readonly webviewTag?: boolean
  readonly offscreen?: boolean
}

/** The real preferences of every window there is. */
export function preferencesOf(electron: ElectronApplication): Promise<readonly RealPreferences[]> {
  return electron.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents) =>
        (contents as unknown as { getLastWebPreferences(): RealPreferences }).getLastWebPreferences(),
      ),
  )
}

/**
 * Runs a script in a hidden window of a session that carries none of our headers, so that only what main does for every
 * session stands between the script and the machine.
 *
 * @param partition - null for Electron's default session.
 */
export function runUnheadered(
  electron: ElectronApplication,
  partition: string | null,
  script: string,
): Promise<unknown> {
  return electron.evaluate(
    async ({ BrowserWindow, session }, asked) => {
      const chosen =
        asked.partition === null ? session.defaultSession : session.fromPartition(asked.partition)
      const page = () =>
        new Response('<!doctype html><title>bare</title>', { headers: { 'Content-Type': 'text/html' } })
      if (!chosen.protocol.isProtocolHandled('app')) chosen.protocol.handle('app', page)
      const window = new BrowserWindow({ show: false, webPreferences: { session: chosen } })
      await window.loadURL('app://vault/bare.html')
      try {
        return (await window.webContents.executeJavaScript(asked.script, true)) as unknown
      } finally {
        window.destroy()
      }
    },
    { partition, script },
  )
}
