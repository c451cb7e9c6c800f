import path from 'node:path'
import { defineConfig } from '@playwright/test'

// scripts/e2e.ts sets these; the defaults are for an editor's test runner.
const results = process.env['HIKAE_E2E_RESULTS'] ?? path.join(import.meta.dirname, 'test-results')
const displays = process.env['HIKAE_E2E_DISPLAYS']?.split(' ') ?? []

// Read anew in every worker: what it starts shows its windows on the worker's own screen.
const display = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]
if (display !== undefined) process.env['DISPLAY'] = display

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: path.join(results, 'traces'),
  // A test that passes at the second attempt has failed once.
  retries: 0,
  workers: Math.max(displays.length, 1),
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(results, 'e2e.json') }]],
  projects: [
    {
      name: 'app',
      testIgnore: [
        '**/zero-packets.e2e.ts',
        '**/no-traces.e2e.ts',
        '**/every-*.e2e.ts',
        '**/{paper,speed}/*',
      ],
    },
    // Minutes of pictures, for looking at: run by itself (npm run walk).
    { name: 'walk', testMatch: ['**/every-*.e2e.ts'] },
    // Every sheet in every way: as long, and run by itself too (npm run paper).
    { name: 'paper', testMatch: ['**/paper/*.e2e.ts'] },
    // Figures, no test: `npm run bench -- --only window` runs it on a machine that does nothing else.
    { name: 'speed', testMatch: ['**/speed/*.e2e.ts'] },
    // Count what left the machine, and what was left on it, during everything before them, so they come last.
    {
      name: 'network',
      testMatch: ['**/zero-packets.e2e.ts', '**/no-traces.e2e.ts'],
      dependencies: ['app'],
      // There is one network, and one test of these leaves a secret where the others look for some.
      workers: 1,
    },
  ],
})
