import { describe, expect, onTestFinished, test } from 'vitest'
import { benchOf, hitEveryCall, removeBench, type Bench } from '../../torture/every-call.ts'
import { whyNoStrace } from '../../torture/strace.ts'

/*
 * Short parts of `npm run torture`, which does this for every operation, every call and every error.
 */

const ROOT = '/dev/shm'
const reason = whyNoStrace()

async function bench(operation: string): Promise<Bench> {
  const made = await benchOf(operation, ROOT)
  onTestFinished(() => removeBench(made))
  return made
}

describe.skipIf(reason !== null)(`call by call${reason === null ? '' : ` (not here: ${reason})`}`, () => {
  test(
    'V14 a program killed at every call of one save in turn leaves the state before or after it, in full',
    { timeout: 240_000 },
    async () => {
      const { byCall, before, after, journalsReplayed, wrong } = await hitEveryCall(
        await bench('small save'),
        'kill',
        ['pwrite64', 'fsync', 'unlink'],
      )
      expect(wrong).toEqual([])
      expect(Object.keys(byCall)).toEqual(['pwrite64', 'fsync', 'unlink'])
      expect(Math.min(before, after, journalsReplayed)).toBeGreaterThan(0)
    },
  )

  test(
    'V15 a disk that fails at any sync or removal of one save is said, and the next save verifies',
    { timeout: 240_000 },
    async () => {
      const fault = { error: 'EIO', again: false } as const
      const { runs, wrong } = await hitEveryCall(await bench('small save'), fault, ['fsync', 'unlink'])
      expect(wrong).toEqual([])
      expect(runs).toBeGreaterThan(6)
    },
  )
})
