import * as v from 'valibot'
import { common, day, line } from './field.ts'

/** Longest period that a person can give a service: a hundred years in days. */
const VALUE_MAX = 36_525

/**
 * What the person knows better than the catalogue about a service. It stands in the place of the catalogue's fact for as
 * long as it is on record; where it was read or heard stands in `note`.
 */
export const correction = v.looseObject({
  type: v.literal('correction'),
  ...common,
  /** Id in the catalogue. */
  serviceId: line,
  /** Key of the fact, as `catalog/fact-keys.ts` makes it. */
  fact: line,
  /** Whether it is so. */
  holds: v.boolean(),
  /** What it is, where the fact is a number: days of a period, or how many addresses the service keeps. */
  value: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VALUE_MAX))),
  /** The day on which the person saw that it is so. */
  seenOn: day,
})
export type Correction = v.InferOutput<typeof correction>
