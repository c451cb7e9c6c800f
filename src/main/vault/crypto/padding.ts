import { wipe } from './primitives.ts'

/*
 * Padding hides which field of a record changed: few distinct lengths, at most 6.25 % more.
 * Format: docs/vault-format.md, "Padding"; ISO 7816-4 marker; Padmé from Nikitin et al., PoPETs 2019(4).
 */

const STEP = 256
const STEP_UP_TO = 4096
const MARKER = 0x80

/** The stored length of `length` bytes, marker included, before the tag. */
export function paddedLength(length: number): number {
  const marked = length + 1
  if (marked <= STEP_UP_TO) return Math.ceil(marked / STEP) * STEP
  const exponent = 31 - Math.clz32(marked)
  const significantBits = 32 - Math.clz32(exponent)
  const unit = 2 ** (exponent - significantBits)
  return Math.ceil(marked / unit) * unit
}

/** A padded copy; `plain` is wiped, since the copy replaces it. */
export function pad(plain: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedLength(plain.length))
  padded.set(plain)
  padded[plain.length] = MARKER
  wipe(plain)
  return padded
}

/** The part before the marker, as a view into `padded`, or null when there is no marker. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  const end = unpaddedEnd(padded, 0, padded.length)
  return end === null ? null : padded.subarray(0, end)
}

/** Where the marker stands of what is padded from `start` up to `end`, or null when there is none. */
export function unpaddedEnd(memory: Uint8Array, start: number, end: number): number | null {
  let last = end - 1
  while (last >= start && memory[last] === 0) last -= 1
  return last >= start && memory[last] === MARKER ? last : null
}
