import * as v from 'valibot'
import { day, line } from './field.ts'

/** By which way somebody tried to get back in. */
export const ATTEMPT_ROUTES = [
  'code',
  'recovery-form',
  'telephone',
  'chat',
  'counter',
  'post',
  'other',
] as const

/**
 * A line in the log of getting back in: on a day something was asked for, granted or refused. Lines are only added, so that
 * the logs of two copies of a vault become one.
 */
export const attempt = v.looseObject({
  on: day,
  route: v.picklist(ATTEMPT_ROUTES),
  what: v.picklist(['asked', 'granted', 'refused']),
  note: v.optional(line),
})
export type Attempt = v.InferOutput<typeof attempt>

/**
 * A login ID that was typed at the service to see whether it is the one: `known`, it asked for the password; `unknown`, it said that
 * there is no such account. Lines are only added; of one login ID the last counts.
 */
export const triedLogin = v.looseObject({
  value: line,
  on: day,
  answer: v.picklist(['known', 'unknown']),
})
export type TriedLogin = v.InferOutput<typeof triedLogin>
