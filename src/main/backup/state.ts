import type { BackupState } from '#contract'
import type { Session } from '../session/session.ts'
import { isDamage } from '../vault/vault.ts'
import type { Drill } from './drill.ts'
import { findBackups } from './folder.ts'
import { searchedFor } from './make.ts'
import { isReachable, notedHere, placesOf, type BackupHost } from './places.ts'

const DAY_MS = 86_400_000
/** Changes that no backup has for this long are worth a word. */
const OLD_MS = 14 * DAY_MS
/** A damaged one was found, and another was made: that is news for a week. */
const DAMAGE_TOLD_MS = 7 * DAY_MS
/** A stick is not always plugged in. */
const SECOND_OLD_MS = 45 * DAY_MS

/** Where backups go from this computer, and how they stand. `justDrilled`: a drill that could not be noted in the vault. */
export function backupStateOf(
  session: Session,
  host: BackupHost,
  justDrilled: Drill | null = null,
): BackupState {
  const places = placesOf(session, host)
  const searched = searchedFor(session, host)
  const found = places.flatMap(({ which, folder }) =>
    (findBackups(folder, searched) ?? []).map((backup) => ({ ...backup, place: which })),
  )
  const drilled = justDrilled ?? notedHere(session.settings(), host)?.lastDrill ?? null
  const { seq, savedAt } = session.vault.state()
  const sound = found.filter(({ state }) => state === 'sound')
  const isCurrent = sound.some((backup) => backup.seq === seq && backup.savedAt === savedAt)
  const newestMs = (which: 'first' | 'second') =>
    Math.max(-Infinity, ...sound.filter(({ place }) => place === which).map(({ madeMs }) => madeMs))
  const now = host.clock()
  const trouble = session.vault.problems.some(isDamage)
    ? 'held'
    : drilled !== null && drilled.damaged.length > 0 && now - Date.parse(drilled.at) < DAMAGE_TOLD_MS
      ? 'damaged'
      : (host.appData.backupTrace(session.vault.path)?.failure ?? null) !== null
        ? 'failed'
        : sound.length > 0 && !isCurrent && now - Math.max(newestMs('first'), newestMs('second')) > OLD_MS
          ? 'old'
          : places.length > 1 && now - newestMs('second') > SECOND_OLD_MS
            ? 'second-old'
            : null
  return {
    places: places.map((place) => ({
      which: place.which,
      folder: place.folder,
      isOwn: place.isOwn,
      isReachable: isReachable(place),
    })),
    backups: found
      .toSorted((a, b) => b.seq - a.seq || b.madeMs - a.madeMs)
      .map(({ path, place, savedAt: saved, madeMs, bytes, recordCount, state }) => ({
        path,
        place,
        savedAt: saved,
        madeAt: new Date(madeMs).toISOString(),
        bytes,
        recordCount,
        isDamaged: state === 'damaged' || state === 'unknown',
        hasOtherKey: state === 'other-key',
      })),
    isCurrent,
    lastDrill: drilled === null ? null : { on: drilled.at, isSound: drilled.damaged.length === 0 },
    trouble,
  }
}
