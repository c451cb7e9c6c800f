import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/*
 * New files that are whole or not there: made under another name in the same folder, synced, verified, then given their
 * name. Nothing that exists is ever overwritten. Format: docs/vault-format.md, "Durability". All may throw system errors.
 */

/** What SQLite may lay beside a file. A journal that somebody left would be replayed into a new file of that name. */
const SIDE_FILES = ['-journal', '-wal', '-shm'] as const

/** The side files that stand beside a vault. */
export function sideFilesOf(path: string): readonly string[] {
  return SIDE_FILES.map((suffix) => `${path}${suffix}`).filter((file) => existsSync(file))
}

/** Whether a new file cannot have this name: it is taken, or something of an earlier file stands beside it. */
export function isNameTaken(path: string): boolean {
  return existsSync(path) || sideFilesOf(path).length > 0
}

/** Makes an empty file that only its owner can read. Throws EEXIST when there is one. */
export function createEmpty(path: string): void {
  closeSync(openSync(path, 'wx', 0o600))
}

/** Waits until the file's bytes are on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Gives a finished file its name and waits until the folder says so on the disk. Throws EEXIST when the name is taken. */
export function publish(temporary: string, path: string): void {
  try {
    // Unlike renaming, linking refuses to replace a file.
    linkSync(temporary, path)
    // Whoever opens the vault at this very moment sweeps the other name away.
    rmSync(temporary, { force: true })
  } catch (error) {
    if (isExistsError(error) || existsSync(path)) throw error
    // File systems without links: exFAT, FAT, some network drives.
    renameSync(temporary, path)
  }
  syncFolder(dirname(path))
}

/** Removes what is left of a file that did not get finished. */
export function discard(temporary: string): void {
  rmSync(temporary, { force: true })
  rmSync(`${temporary}-journal`, { force: true })
}

/** Waits until the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  // Windows has no way to sync a folder; NTFS journals the names itself.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function isExistsError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
