import { setImmediate as nextTurn } from 'node:timers/promises'

/*
 * Long work in small steps: a generator that yields after each step, done in one go where nothing else may happen
 * meanwhile (a lock, the command line), or with a turn of the event loop between the steps, so that windows are painted.
 */

export type InSteps<T> = Generator<undefined, T, undefined>

/** Does all steps in one go. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Null when `goesOn` said no between two steps: the work is broken off there, and its `finally` runs. */
export async function inTurns<T>(work: InSteps<T>, goesOn: () => boolean): Promise<T | null> {
  for (;;) {
    if (!goesOn()) {
      work.return(undefined as never) // what it would answer is not looked at
      return null
    }
    const step = work.next()
    if (step.done === true) return step.value
    await nextTurn()
  }
}
