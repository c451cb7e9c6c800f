import { expect, test } from 'vitest'
import { killAtRandom } from '../../torture/kill-at-random.ts'
import { roots } from '../../torture/surroundings.ts'

/*
 * A short and always equal part of `npm run torture`, which does the same a thousand times.
 */

test.each(roots())(
  'V14 M2 a program killed while it saves, on files in $name: nothing acknowledged is lost, nothing is damaged',
  { timeout: 120_000 },
  async ({ root }) => {
    const { acknowledged, lost, damaged } = await killAtRandom(root, 14, 8)
    expect(lost).toEqual([])
    expect(damaged).toEqual([])
    expect(acknowledged).toBeGreaterThan(8)
  },
)
