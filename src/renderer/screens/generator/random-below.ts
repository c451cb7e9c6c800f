const RANGE = 2 ** 32

/** Draws from the system's source of randomness, each number below `bound` as likely as any other. */
export function randomBelow(bound: number): number {
  // What lies beyond the last whole multiple would make small numbers likelier: it is drawn again.
  const limit = RANGE - (RANGE % bound)
  const drawn = new Uint32Array(1)
  for (;;) {
    const value = crypto.getRandomValues(drawn)[0] ?? RANGE
    if (value < limit) return value % bound
  }
}
