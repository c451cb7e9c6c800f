import { randomBytes } from 'node:crypto'
import { rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { VaultTrace } from '#contract'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import type { Deletion } from '#core/sheet/model/certificates'
import type { CurrentVault } from '../session/current-vault.ts'
import type { Session } from '../session/session.ts'
import type { BackupHost } from '../backup/places.ts'
import type { AppData } from '../system/app-data.ts'
import type { QuickUnlock } from '../system/quick-unlock.ts'
import { removeAnchor } from '../vault/vault.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { FoundTraces } from './traces.ts'

/** What forgetting needs of the program around it. `remove` takes a file away, or throws what the file system throws. */
export interface ForgetHost extends BackupHost {
  readonly appData: AppData
  readonly current: CurrentVault
  readonly quickUnlock: QuickUnlock
  readonly remove?: (path: string) => void
}

/**
 * Does away with a vault on this computer. Backups and copies go while it is open; then it is closed without a further backup,
 * and its own file goes last. So whatever stops this, the vault is there whole, or everything of it that could be found is gone;
 * and what was begun can be done again.
 */
export function forgetVault(
  session: Session,
  traces: FoundTraces,
  proof: Deletion['proof'],
  host: ForgetHost,
): Result<Deletion, FailureOf<'E_IO'>> {
  const { appData, quickUnlock, current } = host
  const { path, vaultId } = session.vault
  const remove = host.remove ?? removeFile
  const others = traces.files.filter(({ kind }) => kind !== 'vault')
  const gone: VaultTrace[] = []
  const isQuick = quickUnlock.isOn(path)
  let remembered = 0
  const isFree =
    quickUnlock.disable(path).ok &&
    attempt(() => {
      for (const file of others) {
        remove(file.path)
        gone.push(file)
      }
    })
  if (isFree) {
    current.letGo(() => {
      if (!attempt(() => remove(path))) return
      gone.push({ kind: 'vault', path })
      for (const folder of new Set(others.map((file) => dirname(file.path)))) removeOwnFolder(folder, host)
      remembered = forgetTraces(path, vaultId, appData)
    })
  }
  const deletion: Deletion = {
    id: randomBytes(8).toString('hex'),
    at: new Date(host.clock()).toISOString(),
    fingerprint: fingerprintOf(vaultId),
    proof,
    removed: {
      vault: countOf('vault', gone),
      beside: countOf('beside', gone),
      backups: countOf('backup', gone),
      traces: Number(isQuick) + remembered,
    },
    remaining: {
      files: traces.unidentified.length + traces.files.length - gone.length,
      folders: traces.unreachable.length,
    },
  }
  if (gone.length > 0) attempt(() => appData.noteDeletion(deletion))
  return deletion.removed.vault === 1 ? ok(deletion) : fail({ code: 'E_IO' })
}

/** What this computer remembered. The place in the list goes last: until then the person sees that something is left to do. */
function forgetTraces(path: string, vaultId: string, appData: AppData): number {
  let count = 0
  attempt(() => {
    count += Number(removeAnchor(appData.anchorFolder, vaultId))
  })
  const hadBackups = appData.backupTrace(path) !== null
  if (attempt(() => appData.forgetBackups(path))) count += Number(hadBackups)
  const isListed = appData.vaults().some((entry) => entry.path === path)
  if (attempt(() => appData.forgetVault(path))) count += Number(isListed)
  return count
}

/** A file with what SQLite may have laid beside it. One that is gone already is gone. */
function removeFile(path: string): void {
  for (const suffix of ['-journal', '-wal', '-shm', '.lock', '']) rmSync(`${path}${suffix}`, { force: true })
}

/** The folder that the program made for this vault's backups, once nothing is in it. */
function removeOwnFolder(folder: string, { appData }: ForgetHost): void {
  if (dirname(folder) === appData.backupFolder) attempt(() => rmdirSync(folder))
}

function countOf(kind: VaultTrace['kind'], files: readonly VaultTrace[]): number {
  return files.filter((file) => file.kind === kind).length
}

function attempt(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false // held by another program, or a disk that went: what is said of it says so
  }
}
