import { expect, test } from 'vitest'
import { inSlices } from '../../../../src/renderer/store/in-slices.ts'

/** Five steps of ten milliseconds each, on a clock of their own. */
const fiveSteps = () => {
  const seen: string[] = []
  let time = 0
  function* steps(): Generator<undefined, void> {
    for (let i = 0; i < 5; i += 1) {
      time += 10
      seen.push('step')
      yield
    }
  }
  return { seen, steps: steps(), now: () => time }
}

test('steps are done three hundredths of a second at a time, each time after a pause', async () => {
  const { seen, steps, now } = fiveSteps()
  const pause = () => Promise.resolve(seen.push('pause') > 0)
  expect(await inSlices(steps, pause, now)).toBe(true)
  expect(seen).toEqual(['pause', 'step', 'step', 'step', 'pause', 'step', 'step'])
})

test('work that nobody wants any more goes no further than the next pause', async () => {
  const { seen, steps, now } = fiveSteps()
  let pauses = 0
  const pause = () => Promise.resolve((pauses += 1) < 2)
  expect(await inSlices(steps, pause, now)).toBe(false)
  expect(seen).toEqual(['step', 'step', 'step'])
})
