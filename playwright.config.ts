import path from 'node:path'
import { defineConfig } from '@playwright/test'

// scripts/e2e.ts sets these; the defaults are for an editor's test runner.
const results = process.env['HIKAE_E2E_RESULTS'] ?? path.join(import.meta.dirname, 'test-results')

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: path.join(results, 'traces'),
  // A test that passes at the second attempt has failed once.
  retries: 0,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  projects: [
    { name: 'app', testIgnore: ['**/zero-packets.e2e.ts', '**/no-traces.e2e.ts'] },
    // Count what left the machine, and what was left on it, during everything before them, so they come last.
    {
      name: 'network',
      testMatch: ['**/zero-packets.e2e.ts', '**/no-traces.e2e.ts'],
      dependencies: ['app'],
    },
  ],
})
