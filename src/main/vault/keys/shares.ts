import { combine, split } from 'shamir-secret-sharing'
import { concat, createByteReader, u8 } from '../crypto/bytes.ts'
import { hash, sameBytes } from '../crypto/primitives.ts'
import { SET_BYTES } from './slot.ts'

/*
 * Family shares: a 16-byte secret split so that any `threshold` of `count` shares give it back and fewer say nothing of
 * it. Splitting and joining is the work of a library that was audited twice; it does not notice a wrong share, the
 * commitment of the slot does. Format: docs/vault-format.md, "Family shares". Source: Shamir, CACM 1979.
 */

/** 16 secret bytes, and the number of the share behind them. */
const POINT_BYTES = 17
const SUM_BYTES = 2
/** The shortest hash that libsodium gives; the sum is its beginning. */
const HASH_BYTES = 16

/** One share, as its 24 bytes say it. */
export interface Share {
  readonly threshold: number
  readonly count: number
  readonly set: Uint8Array
  readonly point: Uint8Array
}

/** 24 bytes, which the caller wipes. */
export function serialiseShare({ threshold, count, set, point }: Share): Uint8Array {
  const body = concat(u8((threshold << 4) | count), set, point)
  return concat(body, sumOf(body))
}

/** The share in 24 bytes, or null when their sum is not theirs: something was copied wrongly. */
export function parseShare(bytes: Uint8Array): Share | null {
  const reader = createByteReader(bytes)
  const numbers = reader.u8()
  const set = reader.bytes(SET_BYTES)
  const point = reader.bytes(POINT_BYTES)
  const sum = reader.bytes(SUM_BYTES)
  if (numbers === null || set === null || point === null || sum === null) return null
  if (!sameBytes(sumOf(bytes.slice(0, -SUM_BYTES)), sum)) return null
  return { threshold: numbers >> 4, count: numbers & 0x0f, set, point }
}

/**
 * Splits 16 secret bytes. The caller wipes the points.
 *
 * @throws Error when what the shares join to is not the secret: the library has a bug.
 */
export async function splitSecret(
  secret: Uint8Array,
  { threshold, count }: Pick<Share, 'threshold' | 'count'>,
): Promise<readonly Uint8Array[]> {
  const points = await split(secret, count, threshold)
  for (const some of [points.slice(0, threshold), points.slice(-threshold)]) {
    const joined = await joinPoints(some)
    if (joined === null || !sameBytes(joined, secret))
      throw new Error('the shares do not join to their secret')
  }
  return points
}

/** What points join to, right or wrong; null when two have the same number. The caller wipes it. */
export async function joinPoints(points: readonly Uint8Array[]): Promise<Uint8Array | null> {
  if (new Set(points.map(numberOf)).size < points.length) return null
  return combine([...points])
}

/** The number of a share in its set: where on the curve its point lies. */
export function numberOf(point: Uint8Array): number {
  return point.at(-1) ?? 0
}

function sumOf(body: Uint8Array): Uint8Array {
  return hash(body, HASH_BYTES).slice(0, SUM_BYTES)
}
