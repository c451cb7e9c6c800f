import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Calls that change a folder or wait for the disk; each is one step. */
const STEPS = [
  'fsyncSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'copyFileSync',
  'openSync',
] as const
type Step = (typeof STEPS)[number]
type AnyStep = (...input: readonly unknown[]) => unknown

/** What happens at the step that fails: nothing was done (`before`), or it was and the program is told otherwise (`after`). */
export interface Fault {
  readonly at: number
  readonly when: 'before' | 'after'
  readonly code: string
}

/**
 * Runs work with the file system failing at one step and at every later one, as a disk that was pulled out does. `onStep`
 * looks at what is there after each step that was done.
 *
 * @returns How many steps were begun.
 */
export function withFault(fault: Fault | null, onStep: () => void, work: () => void): number {
  const originals = new Map<Step, AnyStep>()
  let begun = 0
  let isLooking = false
  const files = fs as unknown as Record<Step, AnyStep> // the named functions exist, and are called with what they take
  for (const name of STEPS) {
    const original = files[name]
    originals.set(name, original)
    files[name] = (...input) => {
      // Looking opens files too; opening for reading is no step.
      if (isLooking || (name === 'openSync' && (input[1] === 'r' || input[1] === undefined)))
        return original(...input)
      begun += 1
      const isFailing = fault !== null && begun >= fault.at
      const failure = () => Object.assign(new Error(fault?.code), { code: fault?.code })
      if (isFailing && (fault.when === 'before' || begun > fault.at)) throw failure()
      const answer = original(...input)
      isLooking = true
      try {
        onStep()
      } finally {
        isLooking = false
      }
      if (isFailing) {
        if (name === 'openSync') fs.closeSync(answer as number)
        throw failure()
      }
      return answer
    }
  }
  syncBuiltinESMExports()
  try {
    work()
  } finally {
    for (const [name, original] of originals) files[name] = original
    syncBuiltinESMExports()
  }
  return begun
}
