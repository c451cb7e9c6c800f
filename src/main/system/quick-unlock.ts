import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import type { QuickUnlockState } from '#contract'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import type { Keystore } from './keystore.ts'

/*
 * Quick unlock on this computer: what the keystore sealed, with the limits under which it may be used. It is never the
 * only way into a vault: whatever is missing or does not fit here, the password opens.
 */

const DAYS = 14
const DAY_MS = 86_400_000
const MAX_WRONG_PINS = 5
/** Clocks are put right by seconds; a restart moves the time of starting by the whole time that the computer ran. */
const SAME_START_MS = 60_000

const entrySchema = v.object({
  path: v.pipe(v.string(), v.maxLength(4_096)),
  /** What the keystore sealed, base64. */
  sealed: v.pipe(v.string(), v.base64(), v.maxLength(10_000)),
  enabledMs: v.number(),
  /** When the system was started under which it was turned on. */
  startedMs: v.number(),
  /** Tries since the last right PIN, the one that is running included. */
  tries: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
type Entry = v.InferOutput<typeof entrySchema>

/** What came of a try: a wrong PIN counts; `void`: no PIN would open it any more. */
export type TryOutcome = 'right' | 'wrong' | 'not-tried' | 'void'

/** Quick unlock of the vaults that this computer knows, by path. */
export interface QuickUnlock {
  readonly isOn: (path: string) => boolean
  readonly state: (path: string) => Promise<QuickUnlockState>
  /** Gives a sealed vault key to the keystore, for 14 days. The bytes stay the caller's to wipe. */
  readonly enable: (
    path: string,
    sealed: Uint8Array,
  ) => Promise<Result<QuickUnlockState, FailureOf<'E_NO_KEYSTORE' | 'E_IO'>>>
  readonly disable: (path: string) => Result<null, FailureOf<'E_IO'>>
  /** The sealed vault key for one try, which is counted first; null when it is off or has ended. The caller wipes it. */
  readonly take: (path: string) => Promise<Uint8Array | null>
  readonly settle: (path: string, outcome: TryOutcome) => void
}

export interface QuickUnlockHost {
  readonly keystore: Keystore
  /** The file in which it is kept. */
  readonly file: string
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Seconds since the system was started. */
  readonly uptimeSeconds: () => number
}

/** Quick unlock as this computer offers it; off for every vault that is not in the file. */
export function createQuickUnlock({ keystore, file, clock, uptimeSeconds }: QuickUnlockHost): QuickUnlock {
  const startedMs = (): number => clock() - uptimeSeconds() * 1_000
  const isUsable = ({ enabledMs, startedMs: then, tries }: Entry): boolean => {
    const age = clock() - enabledMs
    const isSameStart = Math.abs(startedMs() - then) < SAME_START_MS
    return age >= 0 && age < DAYS * DAY_MS && isSameStart && tries < MAX_WRONG_PINS
  }
  const usable = (): readonly Entry[] => readEntries(file).filter(isUsable)
  const find = (path: string): Entry | undefined => usable().find((entry) => entry.path === path)
  const write = (entries: readonly Entry[]): boolean => writeEntries(file, entries)
  const replace = (path: string, entry: Entry | null): boolean =>
    write([...usable().filter((other) => other.path !== path), ...(entry === null ? [] : [entry])])
  const state = async (path: string): Promise<QuickUnlockState> => {
    const entry = find(path)
    return {
      availability: (await keystore.isAvailable()) ? 'available' : 'no-keystore',
      endsOn: entry === undefined ? null : dayOf(entry.enabledMs + DAYS * DAY_MS),
    }
  }

  return {
    isOn: (path) => find(path) !== undefined,
    state,
    enable: async (path, bytes) => {
      const sealed = await keystore.seal(bytes)
      if (sealed === null) return fail({ code: 'E_NO_KEYSTORE' })
      const entry = {
        path,
        sealed: Buffer.from(sealed).toString('base64'),
        enabledMs: clock(),
        startedMs: startedMs(),
        tries: 0,
      }
      return replace(path, entry) ? ok(await state(path)) : fail({ code: 'E_IO' })
    },
    disable: (path) => {
      const isThere = readEntries(file).some((entry) => entry.path === path)
      return !isThere || replace(path, null) ? ok(null) : fail({ code: 'E_IO' })
    },
    take: async (path) => {
      const entry = find(path)
      if (entry === undefined) return null
      // Written before the try, so that ending the program does not give another one.
      if (!replace(path, { ...entry, tries: entry.tries + 1 })) return null
      return keystore.open(Buffer.from(entry.sealed, 'base64'))
    },
    settle: (path, outcome) => {
      const entry = readEntries(file).find((other) => other.path === path)
      if (entry === undefined) return
      if (outcome === 'right') replace(path, { ...entry, tries: 0 })
      if (outcome === 'not-tried') replace(path, { ...entry, tries: entry.tries - 1 })
      if (outcome === 'void' || (outcome === 'wrong' && entry.tries >= MAX_WRONG_PINS)) replace(path, null)
    },
  }
}

function readEntries(file: string): readonly Entry[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return [] // missing or damaged: as if it had never been turned on
  }
  const items: readonly unknown[] = Array.isArray(parsed) ? parsed : []
  return items.flatMap((item) => {
    const entry = v.safeParse(entrySchema, item)
    return entry.success ? [entry.output] : []
  })
}

/** False: it could not be written, so the file says what it said. */
function writeEntries(file: string, entries: readonly Entry[]): boolean {
  const next = `${file}.new`
  try {
    writeFileSync(next, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 })
    const handle = openSync(next, 'r+')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(next, file)
    return true
  } catch {
    return false
  }
}

/** The calendar day where the person is, YYYY-MM-DD. */
function dayOf(ms: number): string {
  const at = new Date(ms)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
