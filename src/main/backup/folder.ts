import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sweepAbandoned, type OpenVault } from '../vault/vault.ts'
import { fileTitle, parseBackupName, shortened } from './names.ts'
import { backupsToRemove } from './rotation.ts'

/** A backup of the open vault that lies in a folder. */
export interface FoundBackup {
  readonly path: string
  readonly fileName: string
  readonly madeMs: number
  readonly bytes: number
  /** Of the save it holds; from the file's name where its seal cannot be opened. */
  readonly seq: number
  readonly savedAt: string
  readonly recordCount: number | null
  /**
   * `sound`: its seal opens with the keys at hand. `other-key`: from before a key rotation. `damaged`: known to be, or not
   * to be read. `unknown`: has the name of a backup of this vault, but cannot even say whose it is; it is never removed.
   */
  readonly state: 'sound' | 'other-key' | 'damaged' | 'unknown'
}

/** What has to be known of a vault to find its backups. */
export interface Searched {
  readonly vault: Pick<OpenVault, 'vaultId' | 'glanceAt'>
  readonly title: string
  /** File names that a drill found damaged. */
  readonly damaged: readonly string[]
}

/** The backups of a vault in a folder, newest first; null when the folder cannot be read. Other vaults' files are not among them. */
export function findBackups(folder: string, searched: Searched): readonly FoundBackup[] | null {
  try {
    return readdirSync(folder)
      .flatMap((fileName) => foundBackup(folder, fileName, searched) ?? [])
      .toSorted((a, b) => b.seq - a.seq || b.madeMs - a.madeMs)
  } catch {
    return null // gone, or not to be read: a stick that was taken out
  }
}

function foundBackup(folder: string, fileName: string, searched: Searched): FoundBackup | null {
  const name = parseBackupName(fileName)
  if (name === null) return null
  const { vault, title, damaged } = searched
  const path = join(folder, fileName)
  const glance = vault.glanceAt(path)
  const isOfThisTitle = name.title === shortened(fileTitle(title))
  if (glance === null ? !isOfThisTitle : glance.vaultId !== vault.vaultId) return null
  const { madeMs } = name
  const sealed = glance?.sealed ?? null
  return {
    path,
    fileName,
    madeMs,
    bytes: statSync(path).size,
    seq: sealed?.seq ?? name.seq,
    savedAt: sealed?.savedAt ?? new Date(madeMs).toISOString(),
    recordCount: sealed?.recordCount ?? null,
    state:
      glance === null
        ? 'unknown'
        : glance.hasOtherKey
          ? 'other-key'
          : sealed === null || damaged.includes(fileName)
            ? 'damaged'
            : 'sound',
  }
}

/**
 * Removes the backups whose time is over. Runs only after a newer one was verified; touches nothing whose name, container
 * and vault are not those of a backup of this vault. What cannot be removed stays.
 */
export function rotate(folder: string, searched: Searched, nowMs: number, limitBytes?: number): void {
  const title = shortened(fileTitle(searched.title))
  sweepAbandoned(folder, nowMs, (name) => parseBackupName(name)?.title === title)
  const ours = (findBackups(folder, searched) ?? []).filter(({ state }) => state !== 'unknown')
  const rotated = ours.map((backup) => ({ ...backup, isSound: backup.state !== 'damaged' }))
  for (const { path } of backupsToRemove(rotated, limitBytes)) {
    try {
      rmSync(path)
    } catch {
      // Held by another program, or the stick was taken out: next time.
    }
  }
}
