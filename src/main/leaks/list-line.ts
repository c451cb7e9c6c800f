/**
 * What a list of leaked passwords holds, by its lines: `HASH:COUNT` with a SHA-1 of 40 hex digits, or, in the file of one
 * range, without the five that its name gives; lists of NTLM hashes (32 and 27 digits) look alike and say nothing here.
 */
export type ListKind = 'sha1' | 'sha1-range' | 'ntlm'

/** One line: its hash as it stands there, in capitals, and how often the password was seen in leaks. */
export interface ListLine {
  readonly hash: string
  readonly count: number
}

/** Hex digits of a line's hash, by the kind of list. */
const DIGITS = { sha1: [40], 'sha1-range': [35], ntlm: [32, 27] } as const satisfies Record<
  ListKind,
  readonly number[]
>

/** Longer than any line. */
export const MAX_LINE_BYTES = 64

/** Reads one line, with or without the carriage return at its end; null when it is none of such a list. */
export function parseLine(line: string): ListLine | null {
  const match = /^([0-9a-f]{27,40}):(\d{1,12})\r?$/iu.exec(line)
  const [, hash, count] = match ?? []
  return hash === undefined || count === undefined ? null : { hash: hash.toUpperCase(), count: Number(count) }
}

/**
 * Tells the kind of a list by its beginning.
 *
 * @param isWhole - whether the beginning is all of the file, so that its last line is whole too.
 * @returns null when it is none, or its lines are of different kinds.
 */
export function kindOfList(beginning: string, isWhole: boolean): ListKind | null {
  const lines = beginning.split('\n')
  const whole = (isWhole ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== '')
  const kinds = new Set(whole.map((line) => kindOfLine(parseLine(line))))
  const [kind = null] = kinds
  return kinds.size === 1 ? kind : null
}

function kindOfLine(line: ListLine | null): ListKind | null {
  if (line === null) return null
  const { length } = line.hash
  const kinds: readonly ListKind[] = ['sha1', 'sha1-range', 'ntlm']
  return kinds.find((kind) => DIGITS[kind].some((digits) => digits === length)) ?? null
}
