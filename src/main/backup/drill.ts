import type { FailureOf } from '#core/failure'
import type { BackupPlaces } from '#core/record/settings'
import { fail, ok, type Result } from '#core/result'
import { noteSettings } from '../session/note-settings.ts'
import type { Session } from '../session/session.ts'
import { findBackups, type FoundBackup } from './folder.ts'
import { doAtOnce, doInTurns, type Heavy } from './heavy.ts'
import { backingUp, isWhole, searchedFor } from './make.ts'
import { placesOf, withNoteHere, type BackupHost } from './places.ts'

/** When it was, and the file names of the backups that could not be read to the end. */
export type Drill = NonNullable<BackupPlaces['lastDrill']>

/**
 * Opens the newest backup of each place that can be reached and reads everything in it. The outcome is noted in the vault;
 * where a backup was damaged, another one is made at once.
 */
export function drill(session: Session, host: BackupHost): Drilled {
  return doAtOnce(drilling(session, host))
}

/** {@link drill} while a window is open: it goes on, and the vault may lock meanwhile. */
export function drillInTurns(session: Session, host: BackupHost): Promise<Drilled> {
  return doInTurns(drilling(session, host))
}

type Drilled = Result<Drill, FailureOf<'E_NO_BACKUP' | 'E_LOCKED'>>

function* drilling(session: Session, host: BackupHost): Heavy<Drilled> {
  const searched = searchedFor(session, host)
  const found = placesOf(session, host).map((place) => ({
    place,
    backups: (findBackups(place.folder, searched) ?? []).filter(({ state }) => state !== 'other-key'),
  }))
  if (found.every(({ backups }) => backups.length === 0)) return fail({ code: 'E_NO_BACKUP' })
  const broken: FoundBackup[] = []
  for (const { backups } of found) {
    const [newest] = backups
    if (newest !== undefined && !(yield* isGood(newest))) broken.push(newest)
    // Locked meanwhile: what could not be read says nothing about the backup.
    if (!session.vault.isOpen()) return fail({ code: 'E_LOCKED' })
  }
  const known = found.flatMap(({ backups }) => backups.filter(({ state }) => state === 'damaged'))
  const damaged = new Set([...broken, ...known].map(({ fileName }) => fileName))
  const outcome: Drill = { at: new Date(host.clock()).toISOString(), damaged: [...damaged] }
  // Noted first: a backup that is known to be damaged takes no good one its place.
  if (session.vault.mode === 'read-write') {
    noteSettings(session, (settings) =>
      withNoteHere(settings, host, (noted) => ({ ...noted, lastDrill: outcome })),
    )
  }
  const again = found.filter(({ backups }) => backups.slice(0, 1).some((newest) => broken.includes(newest)))
  if (again.length > 0)
    yield* backingUp(
      session,
      host,
      again.map(({ place }) => place),
    )
  return ok(outcome)

  function* isGood(newest: FoundBackup): Heavy<boolean> {
    return newest.state === 'sound' && (yield* isWhole(session.vault, newest, host))
  }
}
