import { statSync } from 'node:fs'
import type { Session } from '../session/session.ts'
import { drillInTurns } from './drill.ts'
import { findBackups, type FoundBackup } from './folder.ts'
import { backUpEverywhere, backUpEverywhereInTurns, searchedFor } from './make.ts'
import { isReachable, notedHere, placesOf, type BackupHost, type BackupPlace } from './places.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Copied and verified in about a second: more than that is done while the vault is open and nobody is typing. */
const SMALL_BYTES = 64 * 1024 ** 2
/** What a computer that is about to sleep still waits for. */
const HURRIED_BYTES = 16 * 1024 ** 2
/** A backup that is this old is made at the lock, however large the vault is: it may never lie idle. */
const OVERDUE_MS = 7 * DAY_MS
const DRILL_EVERY_MS = 30 * DAY_MS

/**
 * Just before the vault locks: where the last backup is older than a day and something changed since. `isHurried`: the
 * computer goes to sleep or shuts down; only the first place then, and only what takes no time.
 */
export function backUpAtLock(
  session: Session,
  host: BackupHost,
  { isHurried }: { readonly isHurried: boolean },
): void {
  if (session.vault.mode === 'read-only') return
  const bytes = sizeOf(session.vault.path)
  const places = placesOf(session, host).filter((place) => {
    if (isHurried)
      return place.which === 'first' && bytes <= HURRIED_BYTES && isDue(place, session, host, DAY_MS)
    return isDue(place, session, host, bytes <= SMALL_BYTES ? DAY_MS : OVERDUE_MS)
  })
  if (places.length > 0) backUpEverywhere(session, host, places)
}

/**
 * While the vault is open and nobody touches the computer: the backups that are due, of any size, in every place that can
 * be reached again, and once a month the drill. True when something was noted in the vault.
 */
export async function attendToBackups(session: Session, host: BackupHost): Promise<boolean> {
  if (session.vault.mode === 'read-only') return false
  const due = placesOf(session, host).filter((place) => isDue(place, session, host, DAY_MS))
  if (due.length > 0) await backUpEverywhereInTurns(session, host, due)
  if (!session.vault.isOpen() || !isDrillDue(session, host)) return false
  return (await drillInTurns(session, host)).ok
}

function isDrillDue(session: Session, host: BackupHost): boolean {
  const at = notedHere(session.settings(), host)?.lastDrill?.at
  return at === undefined || isLongAgo(Date.parse(at), host.clock(), DRILL_EVERY_MS)
}

function isDue(place: BackupPlace, session: Session, host: BackupHost, afterMs: number): boolean {
  if (!isReachable(place)) return false
  const found = (findBackups(place.folder, searchedFor(session, host)) ?? []).filter(
    ({ state }) => state === 'sound',
  )
  const { seq, savedAt } = session.vault.state()
  if (found.some((backup) => backup.seq === seq && backup.savedAt === savedAt)) return false
  return found.every(({ madeMs }: FoundBackup) => isLongAgo(madeMs, host.clock(), afterMs))
}

/** Also what a wrong clock dated into the future: it says nothing about how old it is. */
function isLongAgo(thenMs: number, nowMs: number, spanMs: number): boolean {
  return thenMs > nowMs + HOUR_MS || nowMs - thenMs >= spanMs
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0 // gone: making the backup says so
  }
}
