import path from 'node:path'
import type { FailureOf } from '#core/failure'
import { fail, ok, type Result } from '#core/result'
import { reasonOf, type FileUnreadable } from '../exchange/read-text-file.ts'
import { withListFile, type ListFile } from './list-file.ts'
import { kindOfList } from './list-line.ts'
import { searchOrdered, seemsOrdered } from './ordered-search.ts'
import { scanList, type Watch } from './scan.ts'

/** What a list says of some hashes. */
export interface LeakedHashes {
  /** How often those were seen that are in it; never 0. */
  readonly counts: ReadonlyMap<string, number>
  /** Hashes of which it says nothing, since the file of their range is not there. */
  readonly unchecked: ReadonlySet<string>
}

type Found = Result<LeakedHashes, FileUnreadable | FailureOf<'E_LEAK_LIST' | 'E_CANCELLED'>>

/** By this much of a file its kind is told. */
const BEGINNING_BYTES = 4_096
/** A list up to this size is read through in a second: no order is asked of it. */
const SCANNED_BYTES = 32 * 1024 * 1024
/** How the files of ranges are called: by the first five digits of their hashes. */
const RANGE_NAME = /^[0-9A-F]{5}$/iu

/**
 * Looks SHA-1 hashes up in a file of leaked passwords, or, when it is the file of a range, in all such files of its
 * folder. A large file in the order of its hashes is halved again and again, any other is read through.
 *
 * @param hashes - 40 hex digits each, in capitals.
 * @param scannedBytes - for tests: from which size on a file is searched by halving it.
 */
export async function findLeaked(
  file: string,
  hashes: ReadonlySet<string>,
  watch: Watch,
  scannedBytes = SCANNED_BYTES,
): Promise<Found> {
  try {
    const kind = await withListFile(file, kindOf)
    if (kind === null) return fail({ code: 'E_LEAK_LIST', reason: 'no-list' })
    if (kind === 'ntlm') return fail({ code: 'E_LEAK_LIST', reason: 'ntlm' })
    if (kind === 'sha1-range') return await inRanges(file, hashes, watch)
    const counts = await withListFile(file, (list) => inOneFile(list, hashes, watch, scannedBytes))
    if (counts === null) return fail({ code: 'E_CANCELLED' })
    return ok({ counts: withoutPadding(counts), unchecked: new Set() })
  } catch (error) {
    // Anything else is a bug, and not the file's fault.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return fail({ code: 'E_FILE_UNREADABLE', reason: reasonOf(error) })
  }
}

async function kindOf(list: ListFile) {
  const beginning = await list.read(0, Math.min(BEGINNING_BYTES, list.size))
  return kindOfList(beginning.toString('latin1'), beginning.length === list.size)
}

async function inOneFile(
  list: ListFile,
  hashes: ReadonlySet<string>,
  watch: Watch,
  scannedBytes: number,
): Promise<ReadonlyMap<string, number> | null> {
  if (list.size <= scannedBytes || !(await seemsOrdered(list))) return scanList(list, hashes, watch)
  const counts = new Map<string, number>()
  let done = 0
  // In their own order, so that what was read for one is at hand for the next.
  for (const hash of [...hashes].sort()) {
    if (watch.isCancelled()) return null
    const count = await searchOrdered(list, hash)
    // It only seemed to be in order.
    if (count === null) return scanList(list, hashes, watch)
    counts.set(hash, count)
    done += 1
    watch.onProgress(done, hashes.size)
  }
  return counts
}

/** Looks each hash up in the file of its range, beside the one that was chosen. */
async function inRanges(chosen: string, hashes: ReadonlySet<string>, watch: Watch): Promise<Found> {
  const { dir, name, ext } = path.parse(chosen)
  if (!RANGE_NAME.test(name)) return fail({ code: 'E_LEAK_LIST', reason: 'range-name' })
  const counts = new Map<string, number>()
  const unchecked = new Set<string>()
  let done = 0
  for (const hash of hashes) {
    if (watch.isCancelled()) return fail({ code: 'E_CANCELLED' })
    const range = hash.slice(0, 5)
    const rest = hash.slice(5)
    const file = path.join(dir, `${name === name.toUpperCase() ? range : range.toLowerCase()}${ext}`)
    const found = await withListFile(file, (list) => inRange(list, rest)).catch(() => null)
    if (found === null) unchecked.add(hash)
    else counts.set(hash, found)
    done += 1
    watch.onProgress(done, hashes.size)
  }
  return ok({ counts: withoutPadding(counts), unchecked })
}

/** How often the rest of a hash is seen in the file of its range; null when that is none. */
async function inRange(list: ListFile, rest: string): Promise<number | null> {
  if ((await kindOf(list)) !== 'sha1-range') return null
  const found = await scanList(list, new Set([rest]), {
    onProgress: () => undefined,
    isCancelled: () => false,
  })
  return found?.get(rest) ?? 0
}

/** Lines with 0 were put into a range to hide how many it has: nobody saw those. */
function withoutPadding(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].filter(([, count]) => count > 0))
}
