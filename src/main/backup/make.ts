import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import { summarise } from '../session/current-vault.ts'
import { toCopyFailure } from '../session/open-failure.ts'
import type { Session } from '../session/session.ts'
import { isDamage, type OpenVault } from '../vault/vault.ts'
import { findBackups, rotate, type FoundBackup, type Searched } from './folder.ts'
import { doAtOnce, doInTurns, heavy, type Heavy } from './heavy.ts'
import { backupName } from './names.ts'
import { isReachable, notedHere, placesOf, type BackupHost, type BackupPlace } from './places.ts'

/** Why a place has no new backup. `E_NO_PLACE`: it cannot be reached. `E_VAULT_DAMAGED`: the vault itself is damaged. */
export type BackupFailure = FailureOf<
  'E_NO_PLACE' | 'E_VAULT_DAMAGED' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'
>

const NAMES_TRIED = 9

/**
 * Makes a verified backup of the vault as it is in one place, and only then removes there what is over. Of a damaged vault
 * none is made and nothing is removed. When the newest backup holds this very save and reads to the end, it is the one.
 */
export function backUpTo(
  place: BackupPlace,
  session: Session,
  host: BackupHost,
): Result<null, BackupFailure> {
  return doAtOnce(backingUpTo(place, session, host))
}

/** As {@link backUpTo}, while a window is open. */
export function backUpToInTurns(
  place: BackupPlace,
  session: Session,
  host: BackupHost,
): Promise<Result<null, BackupFailure>> {
  return doInTurns(backingUpTo(place, session, host))
}

function* backingUpTo(
  place: BackupPlace,
  session: Session,
  host: BackupHost,
): Heavy<Result<null, BackupFailure>> {
  if (session.vault.problems.some(isDamage)) return fail({ code: 'E_VAULT_DAMAGED' })
  const { folder } = place
  if (!isReachable(place)) return fail({ code: 'E_NO_PLACE' })
  const made = ensureFolder(place)
  if (!made.ok) return made
  const searched = searchedFor(session, host)
  const isThere = yield* holdsThisSave(session.vault, findBackups(folder, searched) ?? [], host)
  if (!session.vault.isOpen()) return fail({ code: 'E_IO' })
  if (!isThere) {
    const copied = yield* copyUnderFreeName(folder, session, searched.title, host)
    if (!copied.ok) return copied
    if (!session.vault.isOpen()) return ok(null)
  }
  rotate(folder, searched, host.clock())
  return ok(null)
}

/** Makes a backup in every place, in one go; one outcome for each, in the order of the places. */
export function backUpEverywhere(
  session: Session,
  host: BackupHost,
  places?: readonly BackupPlace[],
): readonly Result<null, BackupFailure>[] {
  return doAtOnce(backingUp(session, host, places))
}

/** {@link backUpEverywhere} while a window is open: it goes on, and the vault may lock meanwhile. */
export function backUpEverywhereInTurns(
  session: Session,
  host: BackupHost,
  places?: readonly BackupPlace[],
): Promise<readonly Result<null, BackupFailure>[]> {
  return doInTurns(backingUp(session, host, places))
}

export function* backingUp(
  session: Session,
  host: BackupHost,
  places: readonly BackupPlace[] = placesOf(session, host),
): Heavy<readonly Result<null, BackupFailure>[]> {
  const outcomes: Result<null, BackupFailure>[] = []
  for (const place of places) {
    // Locked meanwhile: that is no failure of the place.
    if (!session.vault.isOpen()) return [...outcomes, fail({ code: 'E_IO' })]
    outcomes.push(yield* backingUpTo(place, session, host))
  }
  if (session.vault.isOpen()) trace(session, host, outcomes)
  return outcomes
}

/**
 * For whatever changes much at once (import, migration, key rotation, merge, accepting a copy, restoring): ok when at least
 * one place holds the vault as it is now.
 */
export function backUpBefore(session: Session, host: BackupHost): Result<null, BackupFailure> {
  return atLeastOne(backUpEverywhere(session, host))
}

/** As {@link backUpBefore}, while a window is open. */
export async function backUpBeforeInTurns(
  session: Session,
  host: BackupHost,
): Promise<Result<null, BackupFailure>> {
  return atLeastOne(await backUpEverywhereInTurns(session, host))
}

function atLeastOne(outcomes: readonly Result<null, BackupFailure>[]): Result<null, BackupFailure> {
  return outcomes.find(({ ok: isMade }) => isMade) ?? outcomes[0] ?? ok(null)
}

/** Why a change that needs a backup first was not made, in the codes of an edit. */
export function toEditFailure({
  code,
}: BackupFailure): FailureOf<'E_VAULT_READ_ONLY' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'> {
  switch (code) {
    case 'E_VAULT_DAMAGED': // a damaged vault is open for reading only
      return { code: 'E_VAULT_READ_ONLY' }
    case 'E_NO_PLACE':
      return { code: 'E_FOLDER_READ_ONLY' }
    default:
      return { code }
  }
}

/** What is looked for in a folder. */
export function searchedFor(session: Session, host: BackupHost): Searched {
  return {
    vault: session.vault,
    title: summarise({ session, setUp: null }).title,
    damaged: notedHere(session.settings(), host)?.lastDrill?.damaged ?? [],
  }
}

function ensureFolder({ folder, isOwn }: BackupPlace): Result<null, BackupFailure> {
  if (!isOwn) return ok(null)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return ok(null)
  } catch {
    return fail({ code: 'E_FOLDER_READ_ONLY' })
  }
}

function* holdsThisSave(vault: OpenVault, backups: readonly FoundBackup[], host: BackupHost): Heavy<boolean> {
  const { seq, savedAt } = vault.state()
  const same = backups.filter(
    (each) => each.state === 'sound' && each.seq === seq && each.savedAt === savedAt,
  )
  for (const backup of same) if (yield* isWhole(vault, backup, host)) return true
  return false
}

/** Whether a backup can be read to its end, every secret decrypted, and holds as many records as were sealed. */
export function* isWhole(
  vault: OpenVault,
  { path, recordCount }: FoundBackup,
  { structureOf }: BackupHost,
): Heavy<boolean> {
  const report = yield* heavy(
    () => verifyAtOnce(vault, path),
    () => vault.checkInTurns(path, structureOf),
  )
  return report?.problems.length === 0 && report.recordCount === recordCount
}

function verifyAtOnce(vault: OpenVault, path: string) {
  const opened = vault.openSibling(path)
  if (!opened.ok) return null
  try {
    return opened.value.verify()
  } finally {
    opened.value.close()
  }
}

function* copyUnderFreeName(
  folder: string,
  { vault }: Session,
  title: string,
  host: BackupHost,
): Heavy<Result<null, BackupFailure>> {
  const name = { title, madeMs: host.clock(), seq: vault.state().seq }
  for (let copy = 1; copy <= NAMES_TRIED; copy += 1) {
    const path = join(folder, backupName(name, copy))
    const copied = yield* heavy(
      () => vault.copyTo(path),
      () => vault.copyInTurns(path, host.structureOf),
    )
    if (copied.ok) return ok(null)
    // A copy that does not prove sound is of a damaged vault, or the disk failed while it was read back.
    if (copied.error.code === 'E_VERIFY_FAILED')
      return fail({ code: vault.verify().problems.length > 0 ? 'E_VAULT_DAMAGED' : 'E_IO' })
    const failure = toCopyFailure(copied.error)
    if (failure.code !== 'E_EXISTS') return fail({ code: failure.code })
  }
  return fail({ code: 'E_IO' })
}

/** Leaves on this computer where the backups lie, to read from when the vault itself is lost, and how the last round ended. */
function trace(session: Session, host: BackupHost, outcomes: readonly Result<null, BackupFailure>[]): void {
  const codes = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]))
  try {
    host.appData.traceBackups({
      path: session.vault.path,
      vaultId: session.vault.vaultId,
      folders: placesOf(session, host).map(({ folder }) => folder),
      // A stick that is not plugged in is no failure.
      failure: codes.find((code) => code !== 'E_NO_PLACE') ?? null,
    })
  } catch {
    // The backups are made all the same.
  }
}
