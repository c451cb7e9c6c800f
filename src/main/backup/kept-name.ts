import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { titleOfFile } from '../session/current-vault.ts'
import type { Session } from '../session/session.ts'
import { backupName } from './names.ts'
import { isReachable, placesOf, type BackupHost } from './places.ts'

/**
 * A free name for a file of the vault that another one takes the place of: among the backups, where it is listed and in
 * time cleared away, or beside the vault where they cannot be reached. `makeFolder` may throw; then it is beside the vault.
 */
export function keptNameFor(
  session: Session,
  host: BackupHost,
  makeFolder: (folder: string) => void,
): string {
  const { path } = session.vault
  const title = session.settings()?.title ?? titleOfFile(path)
  const name = { title, madeMs: host.clock(), seq: session.vault.state().seq }
  const folder = folderFor(session, host, makeFolder) ?? dirname(path)
  for (let copy = 1; ; copy += 1) {
    const candidate = join(folder, backupName(name, copy))
    if (!existsSync(candidate)) return candidate
  }
}

function folderFor(session: Session, host: BackupHost, makeFolder: (folder: string) => void): string | null {
  const [first] = placesOf(session, host)
  if (first === undefined || !isReachable(first)) return null
  try {
    if (first.isOwn) makeFolder(first.folder)
    return first.folder
  } catch {
    return null
  }
}
