import { compareText } from '../order.ts'
import { leanable, mayDriveDate } from './provenance.ts'
import type { Clock, ClockEvent, Service } from './service.ts'

/** A day that follows from something that happened, by what a service counts. */
export interface Due {
  readonly clock: Clock
  /** YYYY-MM-DD. `answer`: the last day to wait for it. `open`: the first sure day. `gone`: the first day on which it may be lost. */
  readonly on: string
  /** Counted from what the operator or the person says: it may be shown as a date. Otherwise it is a hint only. */
  readonly firm: boolean
}

/** What a service counts from an event: its clocks, and for the last use its limits of disuse. Unverified ones are left out. */
export function clocksFrom(service: Service, event: ClockEvent): readonly Clock[] {
  const own = (service.clocks ?? []).filter(({ starts }) => starts === event)
  const limits = event === 'last-used' ? service.inactivity : []
  const ofDisuse = limits.map(({ subject, days, source, confidence, checkedOn }): Clock => ({
    starts: 'last-used',
    length: { days },
    then: 'gone',
    subject,
    source,
    confidence,
    checkedOn,
  }))
  return [...own, ...ofDisuse].filter(leanable)
}

/**
 * The days that follow from an event, soonest first. Only the day of the event counts, never its hour, so hours are
 * rounded to the safe side: an answer is awaited for a day longer, something that ends is taken to end sooner.
 *
 * @param on - The day of the event, YYYY-MM-DD.
 */
export function duesAfter(service: Service, event: ClockEvent, on: string): readonly Due[] {
  return clocksFrom(service, event)
    .map((clock) => ({ clock, on: dayAfter(clock, on), firm: mayDriveDate(clock) }))
    .toSorted((a, b) => compareText(a.on, b.on))
}

function dayAfter({ length, toMonthEnd, then }: Clock, start: string): string {
  const end = addTo(start, length, then)
  return toMonthEnd === true ? firstOfNextMonth(end) : end
}

const HOURS_PER_DAY = 24

function addTo(start: string, length: Clock['length'], then: Clock['then']): string {
  const date = new Date(`${start}T00:00:00Z`)
  if ('hours' in length) {
    const days = length.hours / HOURS_PER_DAY
    date.setUTCDate(date.getUTCDate() + (then === 'gone' ? Math.floor(days) : Math.ceil(days)))
  } else if ('days' in length) date.setUTCDate(date.getUTCDate() + length.days)
  else addMonths(date, length.months)
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** A month later, or the last day of that month where it is shorter (31 August and six months: 28 February). */
function addMonths(date: Date, months: number): void {
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  date.setUTCDate(Math.min(day, date.getUTCDate()))
}

/** What holds to the end of a month is gone on the first of the next. */
function firstOfNextMonth(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1, 1)
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}
