import { describe, expect, onTestFinished, test } from 'vitest'
import { benchOf, removeBench, type Bench } from '../../torture/every-call.ts'
import { cutThePower, lookAtEveryStep } from '../../torture/power-cut.ts'
import { whyNoStrace } from '../../torture/strace.ts'

/*
 * Short parts of `npm run torture`, which does this for every operation and many more disks.
 */

const ROOT = '/dev/shm'
const reason = whyNoStrace()

async function bench(operation: string): Promise<Bench> {
  const made = await benchOf(operation, ROOT)
  onTestFinished(() => removeBench(made))
  return made
}

describe.skipIf(reason !== null)(`step by step${reason === null ? '' : ` (not here: ${reason})`}`, () => {
  // One of those that save once, and all that put a file in the place of another.
  test.each(['save', 'create', 'copy', 'backup', 'rotation', 'migration'])(
    'V16 at every step of “%s” there is a whole vault in the folder, as before or as after',
    { timeout: 60_000 },
    async (operation) => {
      const { wrong, events, after } = await lookAtEveryStep(await bench(operation))
      expect(wrong).toEqual([])
      expect(events).toBeGreaterThan(10)
      expect(after).toBeGreaterThan(0)
    },
  )

  test.each(['small save', 'copy', 'new password'])(
    'V17 the power cut at any moment of “%s”: whatever reached the disk opens in full, as before or as after',
    { timeout: 60_000 },
    async (operation) => {
      const { wrong, disks, after } = await cutThePower(await bench(operation), 17, 16)
      expect(wrong).toEqual([])
      expect(disks).toBeGreaterThan(40)
      expect(after).toBeGreaterThan(0)
    },
  )
})
