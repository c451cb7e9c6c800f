import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { analyse } from '#core/graph/analysis/analysis'
import { timelineOf } from '#core/graph/analysis/timeline'
import { lossesIn } from '#core/graph/what-if/what-if'
import { anyVault } from '../../../support/generated-records.ts'
import { TODAY } from '../../../support/records.ts'

test.prop([anyVault], { numRuns: 200 })(
  'at every stop, states and marks are those of a scenario with its date',
  (records) => {
    const today = analyse(records, TODAY)
    const states = new Map(Array.from(today.accounts, ([id, { state }]) => [id, state]))
    const marks = new Map(Array.from(today.accounts, ([id, { mark }]) => [id, mark]))
    for (const { day, changes, marks: changed } of timelineOf(records, today)) {
      for (const { record, before, after } of changes) {
        if (record.type !== 'account' || !states.has(record.id)) continue
        expect(before).toBe(states.get(record.id))
        states.set(record.id, after)
      }
      for (const { account, before, after } of changed) {
        expect(before).toBe(marks.get(account.id))
        marks.set(account.id, after)
      }
      const then = analyse(records, TODAY, lossesIn(records, { losses: [], date: day }, TODAY))
      for (const [id, { state, mark }] of then.accounts)
        expect([states.get(id), marks.get(id)]).toEqual([state, mark])
    }
  },
)

test.prop([anyVault], { numRuns: 200 })(
  'between the stops nothing changes, nor on the day before one',
  (records) => {
    const today = analyse(records, TODAY)
    const stops = timelineOf(records, today)
    expect(stops.map(({ day }) => day)).toEqual(stops.map(({ day }) => day).toSorted())
    for (const { day } of stops) {
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
      const earlier = stops.filter((stop) => stop.day < day).at(-1)?.day ?? TODAY
      expect(lossesIn(records, { losses: [], date: before }, TODAY)).toEqual(
        lossesIn(records, { losses: [], date: earlier }, TODAY),
      )
    }
  },
)
