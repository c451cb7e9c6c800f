import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { backupsToRemove, type RotatedBackup } from '../../../../src/main/backup/rotation.ts'

const DAY_MS = 86_400_000
const NO_LIMIT = Number.MAX_SAFE_INTEGER

const anyBackup = fc.record({
  madeMs: fc.integer({ min: Date.UTC(1969, 0, 1), max: Date.UTC(2100, 0, 1) }),
  seq: fc.integer({ min: 1, max: 60 }),
  bytes: fc.integer({ min: 1, max: 100 }),
  isSound: fc.boolean(),
})
const anyBackups = fc.array(anyBackup, { maxLength: 60 })
const anyLimit = fc.integer({ min: 0, max: 3_000 })

const keptOf = (backups: readonly RotatedBackup[], limit?: number) => {
  const gone = new Set(backupsToRemove(backups, limit))
  return backups.filter((backup) => !gone.has(backup))
}
const soundOf = (backups: readonly RotatedBackup[]) => backups.filter(({ isSound }) => isSound)
const newestFirst = (backups: readonly RotatedBackup[]) =>
  backups.toSorted((a, b) => b.seq - a.seq || b.madeMs - a.madeMs)
const bytesOf = (backups: readonly RotatedBackup[]) => backups.reduce((sum, { bytes }) => sum + bytes, 0)

test.prop([anyBackups, anyLimit])('the 3 newest good backups always stay', (backups, limit) => {
  const kept = keptOf(backups, limit)
  for (const backup of newestFirst(soundOf(backups)).slice(0, 3)) expect(kept).toContain(backup)
})

test.prop([anyBackups, anyLimit])(
  'the backup that was made last stays, whatever number it has',
  (backups, limit) => {
    const last = soundOf(backups).toSorted((a, b) => b.madeMs - a.madeMs || b.seq - a.seq)[0]
    if (last !== undefined) expect(keptOf(backups, limit)).toContain(last)
  },
)

test.prop([anyBackups])('within its bytes the last 5 stay', (backups) => {
  const kept = keptOf(backups, NO_LIMIT)
  for (const backup of newestFirst(soundOf(backups)).slice(0, 5)) expect(kept).toContain(backup)
})

test.prop([anyBackups])('within its bytes the newest of each of the last 12 months stays', (backups) => {
  const kept = keptOf(backups, NO_LIMIT)
  const seen = new Set<string>()
  for (const backup of newestFirst(soundOf(backups))) {
    const month = new Date(backup.madeMs).toISOString().slice(0, 7)
    if (!seen.has(month) && seen.size < 12) expect(kept).toContain(backup)
    seen.add(month)
  }
})

test.prop([anyBackups, anyLimit])(
  'what stays beyond the always kept is within its bytes',
  (backups, limit) => {
    const kept = soundOf(keptOf(backups, limit))
    const largest = Math.max(0, ...kept.map(({ bytes }) => bytes))
    // At most four are kept whatever they weigh: the 3 newest by number and the newest by date.
    expect(bytesOf(kept)).toBeLessThanOrEqual(limit + 4 * largest)
  },
)

test.prop([anyBackups, anyLimit])('a damaged backup takes no good one its place', (backups, limit) => {
  expect(soundOf(keptOf(backups, limit))).toEqual(keptOf(soundOf(backups), limit))
})

test.prop([anyBackups])('while there are fewer than 3 good backups nothing goes', (backups) => {
  if (soundOf(backups).length < 3) expect(backupsToRemove(backups, 0)).toEqual([])
})

test.prop([anyBackups, anyLimit])('rotating twice removes nothing more', (backups, limit) => {
  expect(backupsToRemove(keptOf(backups, NO_LIMIT), NO_LIMIT)).toEqual([])
  const kept = keptOf(backups, limit)
  expect(newestFirst(soundOf(keptOf(kept, limit))).slice(0, 3)).toEqual(
    newestFirst(soundOf(kept)).slice(0, 3),
  )
})

test.prop([fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 300 })], { numRuns: 30 })(
  'day after day: a year stays covered by months, and the number stays small',
  (gaps) => {
    let kept: readonly RotatedBackup[] = []
    let madeMs = Date.UTC(2026, 0, 1, 9)
    const months: string[] = []
    for (const [index, gap] of gaps.entries()) {
      madeMs += gap * 0.3 * DAY_MS
      const month = new Date(madeMs).toISOString().slice(0, 7)
      if (months.at(-1) !== month) months.push(month)
      kept = keptOf([...kept, { madeMs, seq: index + 1, bytes: 1, isSound: true }], NO_LIMIT)
      expect(kept.length).toBeLessThanOrEqual(5 + 7 + 5 + 12)
    }
    const covered = new Set(kept.map(({ madeMs: made }) => new Date(made).toISOString().slice(0, 7)))
    expect(covered).toEqual(new Set(months.slice(-12)))
  },
)

test.prop([fc.integer({ min: -30_000, max: 30_000 })])(
  'a clock that jumps for one day, back or ahead, costs no backup but of the month it pretends',
  (jumpDays) => {
    const monthly = Array.from({ length: 10 }, (_, month) => ({
      madeMs: Date.UTC(2025, month, 15),
      seq: month + 1,
      bytes: 1,
      isSound: true,
    }))
    const wrong = { madeMs: Date.UTC(2025, 10, 15) + jumpDays * DAY_MS, seq: 11, bytes: 1, isSound: true }
    const monthOf = ({ madeMs }: RotatedBackup) => new Date(madeMs).toISOString().slice(0, 7)
    const gone = backupsToRemove([...monthly, wrong], NO_LIMIT)
    expect(gone.filter((backup) => monthOf(backup) !== monthOf(wrong))).toEqual([])
  },
)
