/** Draws numbers from 0 up to, without, `limit`; the same ones for the same seed. */
export type Draw = (limit: number) => number

/** A small generator for tests, mulberry32: seeds close together give unrelated numbers. */
export function drawFrom(...seeds: readonly number[]): Draw {
  let state = seeds.reduce(
    (mixed, seed) => Math.imul(mixed ^ seed, 0x9e37_79b1) ^ (mixed >>> 15),
    0x243f_6a88,
  )
  return (limit) => {
    state = (state + 0x6d2b_79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** One of them. */
export function pick<T>(draw: Draw, items: readonly [T, ...(readonly T[])]): T {
  return items[draw(items.length)] ?? items[0]
}
