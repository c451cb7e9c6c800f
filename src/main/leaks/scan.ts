import type { ListFile } from './list-file.ts'
import { MAX_LINE_BYTES, parseLine } from './list-line.ts'

/** How far a search through a file has come, and whether to go on; asked between two pieces. */
export interface Watch {
  readonly onProgress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
}

/** A few milliseconds of work. */
const PIECE_BYTES = 1024 * 1024
const LINE_FEED = 0x0a
/** Hex digits of a hash that are compared before a line is read at all. */
const FIRST_DIGITS = 4

/**
 * Reads a list from its beginning to its end, in whatever order it is. Lines that are none are passed over.
 *
 * @param hashes - in capitals.
 * @returns how often those were seen that are in it; null when it was cancelled.
 */
export async function scanList(
  file: ListFile,
  hashes: ReadonlySet<string>,
  { onProgress, isCancelled }: Watch,
  pieceBytes = PIECE_BYTES,
): Promise<ReadonlyMap<string, number> | null> {
  const isWanted = firstDigitsOf(hashes)
  const found = new Map<string, number>()
  let rest: Buffer = Buffer.alloc(0)
  for (let position = 0; position < file.size; position += pieceBytes) {
    if (isCancelled()) return null
    const bytes = Buffer.concat([rest, await file.read(position, pieceBytes)])
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      look(bytes, start, end)
      start = end + 1
    }
    // Of what is longer than any line its end is enough to know that it is none.
    rest = bytes.subarray(Math.max(start, bytes.length - MAX_LINE_BYTES))
    onProgress(Math.min(position + pieceBytes, file.size), file.size)
  }
  look(rest, 0, rest.length)
  return found

  function look(bytes: Buffer, start: number, end: number): void {
    if (!isWanted(bytes, start)) return
    const line = parseLine(bytes.subarray(start, end).toString('latin1'))
    if (line !== null && hashes.has(line.hash)) found.set(line.hash, line.count)
  }
}

/** Whether the digits at a place are the first ones of some hash: nearly every line is passed over by this alone. */
function firstDigitsOf(hashes: ReadonlySet<string>): (bytes: Buffer, start: number) => boolean {
  const wanted = new Uint8Array(16 ** FIRST_DIGITS)
  for (const hash of hashes) wanted[Number.parseInt(hash.slice(0, FIRST_DIGITS), 16)] = 1
  return (bytes, start) => {
    let number = 0
    for (let i = start; i < start + FIRST_DIGITS; i += 1) number = number * 16 + digitOf(bytes[i] ?? 0)
    return wanted[number] === 1
  }
}

/** The value of a hex digit; for anything else some number that the whole comparison refuses. */
function digitOf(code: number): number {
  return code <= 0x39 ? code & 0x0f : (code & 0x0f) + 9
}
