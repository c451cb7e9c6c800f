/*
 * Work with long steps in it (copying a vault, reading a backup to its end), written once for both ways of doing it: in
 * one go, at the lock and on the command line, or in turns, while a window is open.
 */

interface LongStep {
  readonly atOnce: () => void
  readonly inTurns: () => Promise<void>
}

export type Heavy<T> = Generator<LongStep, T, undefined>

/** One long step, in both ways. */
export function* heavy<T>(atOnce: () => T, inTurns: () => Promise<T>): Heavy<T> {
  const answers: T[] = []
  yield {
    atOnce: () => void answers.push(atOnce()),
    inTurns: async () => void answers.push(await inTurns()),
  }
  const [answer] = answers
  if (answers.length !== 1) throw new Error('a long step was not done')
  return answer as T // there is exactly one
}

/** Does all steps in one go. */
export function doAtOnce<T>(work: Heavy<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    step.value.atOnce()
  }
}

/** Does one step after the other, with turns of the event loop inside each. */
export async function doInTurns<T>(work: Heavy<T>): Promise<T> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await step.value.inTurns()
  }
}
