import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { createAssetHandler } from './asset-handler.ts'

/**
 * Declares `app://` as a scheme with an origin of its own, so that `file://` is not needed. Before ready, and once.
 * It gets no other privilege: with `supportFetchAPI` a page could read across origins (CVE-2026-70604).
 */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Serves the built pages to the windows of this session. */
export function serveAssets(session: Session, root: string): void {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  session.protocol.handle(
    'app',
    createAssetHandler(root, files, async (file) => new Uint8Array(await readFile(file))),
  )
}
