/** Milliseconds of work between two pauses: a key is answered as soon. */
const AT_A_TIME = 30

/**
 * Does work that is made of steps, some at a time, with a pause before each of these slices.
 *
 * @param pause - Ends when the work may go on; false breaks it off.
 * @param now - A clock in milliseconds.
 * @returns whether it was done to its end.
 */
export async function inSlices(
  steps: Iterator<undefined, void>,
  pause: () => Promise<boolean>,
  now: () => number = () => performance.now(),
): Promise<boolean> {
  while (await pause()) {
    const end = now() + AT_A_TIME
    do if (steps.next().done === true) return true
    while (now() < end)
  }
  return false
}
