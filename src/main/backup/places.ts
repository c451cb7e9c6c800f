import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupPlaces, VaultSettings } from '#core/record/settings'
import type { Session } from '../session/session.ts'
import type { AppData } from '../system/app-data.ts'
import type { StructureOf } from '../vault/vault.ts'

/** Which of the two places a backup lies in. */
export type WhichPlace = 'first' | 'second'

/** A folder that takes backups. */
export interface BackupPlace {
  readonly which: WhichPlace
  readonly folder: string
  /** In the program's own data: made when it is missing. A folder that a person chose never is: its disk may be out. */
  readonly isOwn: boolean
}

/** What backups need of the program around them. */
export interface BackupHost {
  readonly appData: Pick<AppData, 'writerId' | 'backupFolder' | 'backupTrace' | 'traceBackups'>
  /** SQLite's check of a large file, without keeping the windows waiting; where it is missing it is done in place. */
  readonly structureOf?: StructureOf | undefined
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

/** The places of this installation. They are named inside the vault only, so no file outside it says where to write. */
export function placesOf(session: Session, host: BackupHost): readonly BackupPlace[] {
  const noted = notedHere(session.settings(), host)
  const first: BackupPlace =
    noted?.first === undefined
      ? { which: 'first', folder: ownFolder(session.vault.vaultId, host), isOwn: true }
      : { which: 'first', folder: noted.first, isOwn: false }
  return noted?.second === undefined
    ? [first]
    : [first, { which: 'second', folder: noted.second, isOwn: false }]
}

/** Whether something can be written there now. */
export function isReachable({ folder, isOwn }: BackupPlace): boolean {
  return isOwn || existsSync(folder)
}

/** What the vault notes about the backups of this installation. */
export function notedHere(settings: VaultSettings | null, host: BackupHost): BackupPlaces | null {
  const installation = installationOf(host)
  return settings?.backups?.find((each) => each.installation === installation) ?? null
}

/** Settings with another note for this installation. */
export function withNoteHere(
  settings: VaultSettings,
  host: BackupHost,
  change: (noted: BackupPlaces) => BackupPlaces,
): VaultSettings {
  const installation = installationOf(host)
  const others = (settings.backups ?? []).filter((each) => each.installation !== installation)
  return { ...settings, backups: [...others, change(notedHere(settings, host) ?? { installation })] }
}

/** The folder of the program's own data in which a vault's backups lie unless another was chosen. Its name is not the vault's id, which no file
 * outside the vault has to know. */
export function ownFolder(vaultId: string, { appData }: Pick<BackupHost, 'appData'>): string {
  const hash = createHash('sha256').update(`hikae backups ${vaultId}`).digest('hex').slice(0, 32)
  return join(appData.backupFolder, hash)
}

function installationOf({ appData }: BackupHost): string {
  return appData.writerId().slice(0, 8)
}
