import { expect } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { audit } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import type { VaultRecord } from '#core/record/document'
import { visitState } from '#core/record/visit'
import { compareStates, compareVisit, findingKey } from '#core/visit/compare'
import { arrivalOf, stateOf } from '#core/visit/state'
import { anyShuffledVault, anyVault } from '../../../support/generated-records.ts'
import { TODAY } from '../../../support/records.ts'

const RUNS = { numRuns: 60 }

function seen(records: readonly VaultRecord[]) {
  return [analyse(records, TODAY), audit(records, TODAY)] as const
}

test.prop([anyVault, anyVault, fc.boolean()], RUNS)(
  'every finding stands in exactly one list, whether or not a state was cut',
  (before, after, isCut) => {
    const arrival = arrivalOf(...seen(before), isCut ? 60 : undefined)
    const now = stateOf(...seen(after))
    const { fixed, open, found } = compareStates(arrival, now)
    const listed = [...fixed, ...open, ...found].map(findingKey)
    expect(new Set(listed).size).toBe(listed.length)
    const named = (state: typeof now) =>
      state.findings.flatMap(({ rule, subjects }) => subjects.map((subject) => findingKey({ rule, subject })))
    expect(listed.toSorted()).toEqual([...new Set([...named(arrival), ...named(now)])].toSorted())
  },
)

test.prop([anyVault], RUNS)(
  'compared with itself, a notebook has nothing fixed, found or changed',
  (records) => {
    const [analysis, findings] = seen(records)
    const { fixed, open, found, marks, ...counts } = compareVisit(
      arrivalOf(analysis, findings),
      analysis,
      findings,
    )
    expect({ fixed, found, marks }).toEqual({ fixed: [], found: [], marks: [] })
    expect(open).toHaveLength(findings.length)
    expect(counts.countBefore).toEqual(analysis.countByMark)
    expect(counts.atStakeBefore).toEqual(counts.atStakeAfter)
  },
)

test.prop([anyShuffledVault], RUNS)('the order of the records changes nothing', ([records, shuffled]) => {
  expect(arrivalOf(...seen(shuffled))).toEqual(arrivalOf(...seen(records)))
})

test.prop([anyVault, fc.integer({ min: 0, max: 400 })], RUNS)(
  'what is kept is sound, and takes no more room than it may',
  (records, lettersMax) => {
    const state = arrivalOf(...seen(records), lettersMax)
    expect(v.safeParse(visitState, state).success).toBe(true)
    const ids = [...Object.values(state.marks), ...state.findings.map(({ subjects }) => subjects)].flat()
    expect(ids.reduce<number>((sum, each) => sum + String(each).length + 3, 0)).toBeLessThanOrEqual(
      lettersMax,
    )
  },
)
