import { expect, test } from 'vitest'
import { adviceFor } from '../../../scripts/system-check.ts'

test('names what is missing and the exact command that brings it', () => {
  const advice = adviceFor([
    { need: 'window', library: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
    { need: 'virtual-display', command: 'Xvfb', packages: ['xvfb'] },
  ])
  expect(advice).toContain('Missing on this machine: libasound.so.2, Xvfb.')
  expect(advice).toContain(
    'sudo apt-get update && sudo apt-get install -y --no-install-recommends libasound2 xvfb',
  )
})
