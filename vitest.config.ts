import { defineConfig } from 'vitest/config'

const ALL = ['unit', 'property', 'vectors'].map((at) => `test/${at}/**/*.test.{ts,tsx}`)

/** Tests that put another module in the place of one, or look at what a module keeps from its first use on. */
const ALONE = [
  'test/property/main/vault/primitives.property.test.ts',
  'test/unit/main/db/vault-file.test.ts',
  'test/unit/main/vault/migrations/migrate.test.ts',
]

/** `npm run soak` draws anew every time, and more; everything else is the same run after run. */
export default defineConfig(({ mode }) => ({
  test: {
    env: { HIKAE_SOAK: mode === 'soak' ? 'yes' : '' },
    setupFiles: mode === 'soak' ? [] : ['test/support/same-draws.ts'],
    testTimeout: 30_000,
    // Vitest would leave one processor idle: on two, half of them.
    maxWorkers: '100%',
    projects: [
      // One file leaves nothing to another, so they share a process and its modules: loading them took a third of the time.
      { extends: true, test: { name: 'together', include: ALL, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
}))
