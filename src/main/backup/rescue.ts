import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#core/result'
import type { FailureOf } from '#core/failure'
import { toCopyFailure } from '../session/open-failure.ts'
import { titleOfFile } from '../session/current-vault.ts'
import { copyClosedVault, inspectVault } from '../vault/vault.ts'
import { parseBackupName, type BackupName } from './names.ts'
import type { BackupHost } from './places.ts'

/** A backup of a vault that cannot be opened: whose it is says its header, when it was made its name. */
export interface KnownBackup extends BackupName {
  readonly path: string
}

const SHOWN = 3
const NAMES_TRIED = 9

/** The newest sound backups of the vault that stood at this path, where this computer last made some. Needs no key. */
export async function knownBackups(
  lostPath: string,
  { appData }: BackupHost,
): Promise<readonly KnownBackup[]> {
  const trace = appData.backupTrace(lostPath)
  if (trace === null) return []
  const candidates = trace.folders
    .flatMap((folder) => namedBackups(folder))
    .toSorted((a, b) => b.seq - a.seq || b.madeMs - a.madeMs)
  const found: KnownBackup[] = []
  const seen = new Set<number>()
  for (const candidate of candidates) {
    if (found.length === SHOWN) break
    // The same save in both places is one choice.
    if (seen.has(candidate.seq)) continue
    const inspected = await inspectVault(candidate.path)
    if (!inspected.ok || inspected.value.vaultId !== trace.vaultId || inspected.value.isDamaged) continue
    seen.add(candidate.seq)
    found.push(candidate)
  }
  return found
}

/**
 * Makes a vault of a backup again: a copy beside the lost file, under a name of its own; where that folder is gone, at
 * `elsewhere`. The lost file, if something is left of it, and the backup stay as they are.
 *
 * @returns Path of the new vault.
 */
export async function restoreLost(
  lostPath: string,
  backup: KnownBackup,
  elsewhere: string | null,
): Promise<Result<string, FailureOf<'E_EXISTS' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'>>> {
  const day = new Date(backup.madeMs)
  const two = (part: number) => String(part).padStart(2, '0')
  const made = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  for (let copy = 1; copy <= NAMES_TRIED; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`
    const beside = join(dirname(lostPath), `${titleOfFile(lostPath)} ${made}${suffix}.hikae`)
    const copied = await copyClosedVault(backup.path, elsewhere ?? beside)
    if (copied.ok) return ok(elsewhere ?? beside)
    if (copied.error.code !== 'E_EXISTS' || elsewhere !== null) return fail(toCopyFailure(copied.error))
  }
  return fail({ code: 'E_EXISTS' })
}

/** Whether the folder in which the lost file stood is there. */
export function hasItsFolder(lostPath: string): boolean {
  return existsSync(dirname(lostPath))
}

function namedBackups(folder: string): readonly KnownBackup[] {
  try {
    return readdirSync(folder).flatMap((fileName) => {
      const name = parseBackupName(fileName)
      return name === null ? [] : [{ ...name, path: join(folder, fileName) }]
    })
  } catch {
    return [] // gone, or not to be read
  }
}
