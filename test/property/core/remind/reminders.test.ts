import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { isDay } from '#core/record/field'
import { indexRecords } from '#core/record/record-index'
import { monthsAfter } from '#core/remind/calendar'
import { withMark } from '#core/remind/marks'
import { daysToCome, remindersOf } from '#core/remind/reminders'
import { account, licence, settings } from '../../../support/records.ts'

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const lead = fc.integer({ min: 0, max: 400 })

const anyRecords = fc
  .tuple(
    fc.array(fc.record({ value: anyDay, remindDays: lead }), { maxLength: 3 }),
    fc.record({ lastConfirmedOn: anyDay, closingOn: anyDay, reviewMonths: fc.nat(60) }, { requiredKeys: [] }),
    anyDay,
    lead,
  )
  .map(([dates, said, endsOn, remindDays]) => [
    account('a', {
      ...said,
      customFields: dates.map((date, i) => ({ id: `f${i}`, name: 'x', kind: 'date', ...date })),
    }),
    licence('l', { endsOn, remindDays, renews: true }),
  ])

test.prop([anyRecords, anyDay])(
  'what is said today has come, is sorted by its day, and is said once',
  (records, today) => {
    const said = remindersOf(indexRecords(records), [], today)
    expect(said.every(({ from, dueOn }) => from <= today && from <= dueOn)).toBe(true)
    expect(said.map(({ dueOn }) => dueOn)).toEqual(said.map(({ dueOn }) => dueOn).sort())
    expect(new Set(said.map(({ key }) => key)).size).toBe(said.length)
  },
)

test.prop([anyRecords, anyDay])(
  'nothing is lost: on each day to come there is more to say than the day before',
  (records, today) => {
    const index = indexRecords(records)
    const count = (day: string) => remindersOf(index, [], day).length
    const days = daysToCome(index, [], today)
    const counts = [today, ...days].map(count)
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b))
  },
)

test.prop([anyRecords, anyDay, anyDay])(
  'what is put off is silent until its day and said on it',
  (records, today, until) => {
    const [first] = remindersOf(indexRecords(records), [], today)
    fc.pre(first !== undefined && until > today)
    const at = `${today}T00:00:00.000Z`
    const index = indexRecords([...records, withMark(settings(), { reminder: first.key, at, until }, today)])
    const keysOn = (day: string) => remindersOf(index, [], day).map(({ key }) => key)
    expect(keysOn(today)).not.toContain(first.key)
    expect(keysOn(until)).toContain(first.key)
  },
)

test.prop([anyDay, fc.nat(240)])('months later is a day of the calendar, in that month', (from, months) => {
  const to = monthsAfter(from, months)
  expect(isDay(to)).toBe(true)
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  expect(monthOf(to) - monthOf(from)).toBe(months)
})
