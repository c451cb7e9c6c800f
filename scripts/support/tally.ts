import * as v from 'valibot'

/** How many tests of each outcome. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
})

/**
 * Counts vitest's JSON report. A file that failed as a whole, before any of its tests ran, is one failure more.
 *
 * @throws when it is not such a report.
 */
export function countVitest(json: unknown): Tally {
  const report = v.parse(vitestReport, json)
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const playwrightReport = v.object({
  errors: v.array(v.unknown()),
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
})

/**
 * Counts Playwright's JSON report. An error outside any test is one failure more.
 *
 * @throws when it is not such a report.
 */
export function countPlaywright(json: unknown): Tally {
  const { errors, stats } = v.parse(playwrightReport, json)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}
