import { defineConfig } from 'vitest/config'

/** `npm run soak` draws anew every time, and more; everything else is the same run after run. */
export default defineConfig(({ mode }) => ({
  test: {
    env: { HIKAE_SOAK: mode === 'soak' ? 'yes' : '' },
    setupFiles: mode === 'soak' ? [] : ['test/support/same-draws.ts'],
    include: [
      'test/unit/**/*.test.ts',
      'test/unit/**/*.test.tsx',
      'test/property/**/*.test.ts',
      'test/vectors/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
}))
