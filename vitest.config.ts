import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/unit/**/*.test.tsx',
      'test/property/**/*.test.ts',
      'test/vectors/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
})
