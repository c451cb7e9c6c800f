import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/*
 * JavaScript cannot wipe a string, but V8 can be told to: with `--clear-free-memory` the collector writes zeros over
 * whatever it frees. So passwords and secrets that went through this process are gone after a full collection, which is asked for
 * when a vault locks. What stays out of reach is in docs/threat-model.md.
 */

/** Part of V8's `gc` with options (v8/src/extensions/gc-extension.cc). */
type Collect = (options: {
  readonly type: 'major'
  readonly execution: 'sync'
  readonly flavor: 'last-resort'
}) => void

/** Rounds until nothing is left to free: what one frees may have held the next. */
const ROUNDS = 3

/**
 * Lets V8 clear what it frees, from now on. To be called before anything secret is in memory.
 *
 * @returns Collects everything that nobody holds any more, and overwrites it. Takes some ten milliseconds.
 */
export function createForgetting(): () => void {
  setFlagsFromString('--clear-free-memory')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect | undefined
  setFlagsFromString('--no-expose-gc')
  return () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    }
  }
}
