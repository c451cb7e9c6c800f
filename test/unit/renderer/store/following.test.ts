import { expect, test } from 'vitest'
import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { analysisOf, findInSteps, foundIn } from '../../../../src/renderer/store/following.ts'
import { sampleRecords } from '../../../support/sample-records.ts'

const TODAY = '2026-11-23'

test('what is found with pauses is what is found at once, and is found once', () => {
  const records = sampleRecords('ja')
  const steps = findInSteps(records, TODAY)
  let pauses = 0
  while (steps.next().done !== true) pauses += 1
  expect(pauses).toBeGreaterThan(1)
  const found = foundIn(records, TODAY)
  expect(found.every).toEqual(auditAnalysis(records, analyse(records, TODAY)))
  expect(foundIn(records, TODAY)).toBe(found)
})

test('another day and another list of records are worked out anew', () => {
  const records = sampleRecords('ja')
  const analysis = analysisOf(records, TODAY)
  expect(analysisOf(records, TODAY)).toBe(analysis)
  expect(analysisOf([...records], TODAY)).not.toBe(analysis)
  expect(analysisOf(records, '2026-11-24').today).toBe('2026-11-24')
})
