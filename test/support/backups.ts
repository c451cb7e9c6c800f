import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { withNoteHere, type BackupHost } from '../../src/main/backup/places.ts'
import type { ReadingHost } from '../../src/main/backup/restore.ts'
import { noteSettings } from '../../src/main/session/note-settings.ts'
import type { Session } from '../../src/main/session/session.ts'
import { openAppData } from '../../src/main/system/app-data.ts'
import { newSession } from './sessions.ts'
import { fastDeriveKey, must, tempFolder } from './vaults.ts'

export const DAY_MS = 86_400_000
/** 22 November 2026, noon where the test runs. */
export const NOON_MS = new Date(2026, 10, 22, 12).getTime()

/** A computer with an open vault, its own data, and a clock that the test sets. */
export interface Desk {
  readonly folder: string
  readonly session: Session
  readonly host: ReadingHost
  readonly clock: { nowMs: number }
  /** The backups in the program's own data, by name. */
  readonly own: () => readonly string[]
  readonly ownFolder: () => string
}

/** Sits down at a fresh computer with a new vault named test. */
export async function desk(folder = tempFolder()): Promise<Desk> {
  const session = await newSession(join(folder, 'test.hikae'))
  return deskOf(session, folder)
}

/** The same computer with another session, as after reopening. */
export function deskOf(session: Session, folder: string): Desk {
  const appData = openAppData(join(folder, 'app'))
  const clock = { nowMs: NOON_MS }
  const ownFolder = () => {
    mkdirSync(appData.backupFolder, { recursive: true })
    const [name] = readdirSync(appData.backupFolder)
    return name === undefined ? appData.backupFolder : join(appData.backupFolder, name)
  }
  return {
    folder,
    session,
    clock,
    host: { appData, clock: () => clock.nowMs, deriveKey: fastDeriveKey },
    ownFolder,
    own: () => readdirSync(ownFolder()).toSorted(),
  }
}

/** Notes where backups go, as choosing a folder does. */
export function choosePlace(
  { session, host }: { readonly session: Session; readonly host: BackupHost },
  place: { readonly first?: string; readonly second?: string },
): void {
  must(noteSettings(session, (settings) => withNoteHere(settings, host, (noted) => ({ ...noted, ...place }))))
}
