import { app, session, type Session } from 'electron'
import { ORIGIN } from './asset-handler.ts'
import { serveAssets } from './protocol.ts'

/** Locks down every session there will ever be, Electron's default one included, as it comes into being. */
export function guardSessions(): void {
  app.on('session-created', lockDown)
}

/**
 * The session of all our windows. It lives in memory: no cookie, cache or storage of it reaches the disk.
 *
 * @param assets - folder with the built pages.
 */
export function createWindowSession(assets: string): Session {
  // Electron made the default session by itself, perhaps before anybody listened. Locking it down twice does no harm.
  lockDown(session.defaultSession)
  const memory = session.fromPartition('hikae', { cache: false })
  serveAssets(memory, assets)
  return memory
}

function lockDown(created: Session): void {
  created.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  created.setPermissionCheckHandler(() => false)
  created.setDevicePermissionHandler(() => false)
  created.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  created.setSpellCheckerEnabled(false)
  // Disabled alone it still looks for a dictionary on the network; without a language there is none to look for.
  created.setSpellCheckerLanguages([])
  created.on('will-download', (event) => event.preventDefault())
  created.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${ORIGIN}/`) }))
}
