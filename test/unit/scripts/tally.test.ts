import { expect, test } from 'vitest'
import { countPlaywright, countVitest, sum } from '../../../scripts/support/tally.ts'

const vitest = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

test('counts what vitest reports', () => {
  expect(countVitest(vitest)).toEqual({ passed: 10, failed: 0, skipped: 2 })
})

test('counts a test file that could not even be loaded as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 10, failed: 1, skipped: 2 })
})

test('counts a failed test once, not again for its file', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }]
  expect(countVitest({ ...vitest, numFailedTests: 1, testResults }).failed).toBe(1)
})

const stats = { expected: 20, unexpected: 0, flaky: 0, skipped: 1 }

test('counts what Playwright reports', () => {
  expect(countPlaywright({ errors: [], stats })).toEqual({ passed: 20, failed: 0, skipped: 1 })
})

test('counts a test that passed only at a second attempt as a failure', () => {
  expect(countPlaywright({ errors: [], stats: { ...stats, flaky: 1 } }).failed).toBe(1)
})

test('counts an error outside any test as a failure', () => {
  expect(countPlaywright({ errors: [{ message: 'no tests found' }], stats }).failed).toBe(1)
})

test('refuses to count what is no report', () => {
  expect(() => countVitest({})).toThrow()
  expect(() => countPlaywright({ stats: {} })).toThrow()
})

test('adds up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
