import path from 'node:path'
import { app } from 'electron'
import { guardContents } from './window/contents.ts'
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
  setMenu(process.platform, { edit: 'Edit', window: 'Window' })
  const session = createWindowSession(path.join(import.meta.dirname, '..', 'renderer'))
  const window = createWindow({
    session,
    page: 'index.html',
    preload: path.join(import.meta.dirname, '..', 'preload', 'index.cjs'),
    width: 1200,
    height: 820,
    backgroundColor: '#ffffff',
    visible: true,
  })
  app.on('second-instance', () => window.focus())
  app.on('window-all-closed', () => app.quit())
}
