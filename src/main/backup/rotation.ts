/** A backup as far as rotation is concerned. */
export interface RotatedBackup {
  /** Instant of its making, ms since 1970, by the clock of its time. */
  readonly madeMs: number
  /** Number of the save it holds: tells newer from older even where a clock was wrong. */
  readonly seq: number
  readonly bytes: number
  /** False: known to be damaged. */
  readonly isSound: boolean
}

/** What all backups of one place may take: 2 GiB. */
const BACKUP_BYTES_PER_PLACE = 2 * 1024 ** 3

const NEWEST_KEPT = 5
/** However large they are: this many good ones stay. */
const ALWAYS_KEPT = 3
const DAY_MS = 86_400_000
/** One a day for a week, one a week for a month, one a month for a year. */
const SPANS = [
  { count: 7, labelOf: (madeMs: number) => String(Math.floor(madeMs / DAY_MS)) },
  // 1970 began on a Thursday: weeks run from Monday.
  { count: 5, labelOf: (madeMs: number) => String(Math.floor((madeMs / DAY_MS + 3) / 7)) },
  { count: 12, labelOf: (madeMs: number) => new Date(madeMs).toISOString().slice(0, 7) },
] as const

/**
 * Which backups of one place to remove: all but the last 5, and the newest of each of the last 7 days, 5 weeks and 12
 * months that have one. Counting what is there, and not from today, no clock that jumps makes anything old. Damaged ones
 * take nobody's place and go only when 3 good ones are there. What is left is bounded in bytes, oldest first, but never below
 * the 3 newest good ones.
 */
export function backupsToRemove<T extends RotatedBackup>(
  backups: readonly T[],
  limitBytes: number = BACKUP_BYTES_PER_PLACE,
): readonly T[] {
  const sound = backups
    .filter(({ isSound }) => isSound)
    .toSorted((a, b) => b.seq - a.seq || b.madeMs - a.madeMs)
  // A copy that was continued apart has lower numbers: by date its backups are the last ones all the same.
  const byDate = sound.toSorted((a, b) => b.madeMs - a.madeMs || b.seq - a.seq)
  const kept = new Set<T>([...sound.slice(0, NEWEST_KEPT), ...byDate.slice(0, NEWEST_KEPT)])
  for (const span of SPANS) for (const backup of newestOfEach(sound, span)) kept.add(backup)
  const always = new Set<T>([...sound.slice(0, ALWAYS_KEPT), ...byDate.slice(0, 1)])
  const staying = new Set(
    withinBytes(
      sound.filter((backup) => kept.has(backup)),
      always,
      limitBytes,
    ),
  )
  const damagedStay = sound.length < ALWAYS_KEPT
  return backups.filter((backup) => (backup.isSound ? !staying.has(backup) : !damagedStay))
}

function newestOfEach<T extends RotatedBackup>(
  newestFirst: readonly T[],
  { count, labelOf }: (typeof SPANS)[number],
): readonly T[] {
  const newest = new Map<string, T>()
  for (const backup of newestFirst) {
    const label = labelOf(backup.madeMs)
    if (!newest.has(label)) newest.set(label, backup)
  }
  return [...newest.values()].slice(0, count)
}

function withinBytes<T extends RotatedBackup>(
  newestFirst: readonly T[],
  always: ReadonlySet<T>,
  limitBytes: number,
): readonly T[] {
  let bytes = 0
  return newestFirst.filter((backup) => {
    bytes += backup.bytes
    return always.has(backup) || bytes <= limitBytes
  })
}
