import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VaultTrace } from '#contract'
import { findBackups } from '../backup/folder.ts'
import { searchedFor } from '../backup/make.ts'
import { ownFolder, placesOf, type BackupHost } from '../backup/places.ts'
import type { Session } from '../session/session.ts'

/** What there is of an open vault on this computer. */
export interface FoundTraces {
  /** Backups first, then what lies beside it, the vault's own file last: the order in which they go. */
  readonly files: readonly VaultTrace[]
  readonly unreachable: readonly string[]
  readonly unidentified: readonly string[]
}

/**
 * Looks for everything of a vault: its backups in both places, in the program's own and where they were made before, other
 * files of it in its folder, its own file. Other vaults' files are never among them.
 */
export function tracesOf(session: Session, host: BackupHost): FoundTraces {
  const own = realOf(session.vault.path)
  const files = new Map<string, VaultTrace>()
  const unidentified: string[] = []
  const unreachable: string[] = []
  for (const folder of backupFolders(session, host)) {
    const found = findBackups(folder, searchedFor(session, host))
    if (found === null && !isOurs(folder, host)) unreachable.push(folder)
    for (const { path, state } of found ?? []) {
      if (realOf(path) === own) continue
      if (state === 'unknown') unidentified.push(path)
      else files.set(realOf(path), { kind: 'backup', path })
    }
  }
  for (const path of filesBeside(session)) {
    if (!files.has(realOf(path))) files.set(realOf(path), { kind: 'beside', path })
  }
  return {
    files: [...files.values(), { kind: 'vault', path: session.vault.path }],
    unreachable,
    unidentified,
  }
}

/** Two names of one file are one file. */
export function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path // gone, or not to be reached
  }
}

function backupFolders(session: Session, host: BackupHost): readonly string[] {
  const { vault } = session
  const noted = host.appData.backupTrace(vault.path)?.folders ?? []
  const places = placesOf(session, host).map(({ folder }) => folder)
  return [...new Set([ownFolder(vault.vaultId, host), ...places, ...noted])]
}

/** The program's own folder is made with the first backup, so that there is none is no loss. */
function isOurs(folder: string, { appData }: BackupHost): boolean {
  return dirname(folder) === appData.backupFolder && !existsSync(folder)
}

/** What rotation, migration and sync tools leave in the vault's folder, whatever its name. */
function filesBeside({ vault }: Session): readonly string[] {
  const own = realOf(vault.path)
  try {
    const folder = dirname(own)
    return readdirSync(folder)
      .filter((name) => /\.hikae$/iu.test(name))
      .map((name) => join(folder, name))
      .filter((path) => path !== own && vault.glanceAt(path)?.vaultId === vault.vaultId)
  } catch {
    return [] // a folder that cannot be listed shows nothing
  }
}
