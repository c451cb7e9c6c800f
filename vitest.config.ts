import { defineConfig } from 'vitest/config'

/** Tests of pure functions: nothing of one file is left to another, so they share a process and its modules. */
const PURE = ['unit/core', 'unit/renderer', 'property/core', 'property/renderer'].map(
  (at) => `test/${at}/**/*.test.{ts,tsx}`,
)
const ALL = ['unit', 'property', 'vectors'].map((at) => `test/${at}/**/*.test.{ts,tsx}`)

/** `npm run soak` draws anew every time, and more; everything else is the same run after run. */
export default defineConfig(({ mode }) => ({
  test: {
    env: { HIKAE_SOAK: mode === 'soak' ? 'yes' : '' },
    setupFiles: mode === 'soak' ? [] : ['test/support/same-draws.ts'],
    testTimeout: 30_000,
    // Vitest would leave one processor idle: on two, half of them.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'program', include: ALL, exclude: PURE } },
    ],
  },
}))
