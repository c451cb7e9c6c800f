import type { ListFile } from './list-file.ts'
import { MAX_LINE_BYTES, parseLine } from './list-line.ts'

/** So many places are looked at before a list is taken to be in order. */
const SAMPLES = 256
/** What is left of the file when its lines are read one after another. */
const WINDOW_BYTES = 16 * 1024

const LINE_FEED = 0x0a

/** Whether a list seems to be in the order of its hashes: lines from all over it rise. */
export async function seemsOrdered(file: ListFile): Promise<boolean> {
  let before = ''
  for (let i = 0; i < SAMPLES; i += 1) {
    const line = await lineFrom(file, Math.floor((file.size * i) / SAMPLES))
    if (line === null || line.hash < before) return false
    before = line.hash
  }
  return true
}

/**
 * Looks one hash up in a list that is in order, by halving it.
 *
 * @param hash - in capitals.
 * @param windowBytes - for tests; at least two lines.
 * @returns how often it was seen, 0 when it is not there; null when the list turns out not to be in order.
 */
export async function searchOrdered(
  file: ListFile,
  hash: string,
  windowBytes = WINDOW_BYTES,
): Promise<number | null> {
  // The first is where a line begins, the second where one does or the file ends.
  let from = 0
  let to = file.size
  let least = ''
  let most = '~' // after every digit
  while (to - from > windowBytes) {
    const line = await lineFrom(file, Math.floor((from + to) / 2))
    if (line === null || line.start >= to || line.hash < least || line.hash > most) return null
    if (line.hash === hash) return line.count
    if (line.hash < hash) {
      from = line.start
      least = line.hash
    } else {
      to = line.start
      most = line.hash
    }
  }
  return searchLines((await file.read(from, to - from)).toString('latin1'), hash)
}

function searchLines(lines: string, hash: string): number | null {
  let before = ''
  let found = 0
  for (const text of lines.split('\n')) {
    if (text === '' || text === '\r') continue
    const line = parseLine(text)
    if (line === null || line.hash < before) return null
    before = line.hash
    if (line.hash === hash) found = line.count
  }
  return found
}

/** The first line that begins at a place or after it; null when what stands there is no line of a list. */
async function lineFrom(file: ListFile, position: number) {
  // One byte before, to see whether a line begins at the very place; room for the rest of one line, and another.
  const before = Math.max(0, position - 1)
  const bytes = await file.read(before, 2 * MAX_LINE_BYTES + 1)
  const begin = position === 0 ? 0 : bytes.indexOf(LINE_FEED) + 1
  const end = bytes.indexOf(LINE_FEED, begin)
  // In the last line of a file there may be no line feed.
  const isLast = before + bytes.length === file.size
  if ((begin === 0 && position > 0) || (end === -1 && !isLast)) return null
  const line = parseLine(bytes.subarray(begin, end === -1 ? undefined : end).toString('latin1'))
  return line === null ? null : { ...line, start: before + begin }
}
