import * as v from 'valibot'

/** Longest texts a record may hold, in UTF-16 units: bounds for everything that comes from outside. */
const LINE_MAX = 500
const NOTE_MAX = 20_000

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** One line of text: trimmed, not empty. */
export const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LINE_MAX))

/** Free text over several lines. */
export const note = v.pipe(v.string(), v.maxLength(NOTE_MAX))

/** A secret is kept exactly as typed: never trimmed, never normalised. */
export const secretText = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000))

/**
 * The id of a record inside its vault and in hikae-json. The app draws 32 hex digits; hand-written documents may use
 * readable ids. Unique over all records of a vault.
 */
export const recordId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u), v.brand('RecordId'))
export type RecordId = v.InferOutput<typeof recordId>

/** Makes an id out of text that is known to be one (literals in code, ids read from a parsed record). */
export function asRecordId(text: string): RecordId {
  return v.parse(recordId, text)
}

/** A calendar day, YYYY-MM-DD, that exists. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u), v.check(exists, 'no such day'))

/** Whether a text is a calendar day that exists. */
export function isDay(text: string): boolean {
  return v.is(day, text)
}

/** A day known as well as people know it: YYYY, YYYY-MM or YYYY-MM-DD. */
export const roughDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u),
  v.check((text) => text.length < 10 || exists(text), 'no such day'),
)

/** An instant, ISO 8601 in UTC. */
export const instant = v.pipe(v.string(), v.isoTimestamp())

/** How many days before a day it is to be reminded of; 0: on the day itself. */
export const remindDays = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650))

/** After how many months something is to be looked at again; 0: not at all. */
export const reviewMonths = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))

/** A password has to be changed after so many days, because its service or an employer says so. */
export const passwordDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))

/** Money: `amount` in whole units of `currency` (ISO 4217); yen have no smaller unit. */
export const money = v.looseObject({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u)),
})
export type Money = v.InferOutput<typeof money>

/** What every record carries. Unknown fields of newer versions are kept, so records are loose objects. */
export const common = {
  id: recordId,
  note: v.optional(note),
  createdAt: v.optional(instant),
  updatedAt: v.optional(instant),
}

/** Whether YYYY-MM-DD is in the calendar. Called for every date of a vault on opening, so it makes no Date. */
function exists(text: string): boolean {
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const date = Number(text.slice(8, 10))
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : DAYS_OF_MONTH[month - 1]
  return days !== undefined && date >= 1 && date <= days
}
