import * as v from 'valibot'
import { day } from '#core/record/field'
import { call } from './call.ts'

export const reminderCalls = {
  /** On which days there is something to look at: all that a notice of the system is made from. Replaces what was said before. */
  announce: call(v.strictObject({ days: v.pipe(v.array(day), v.maxLength(1_000)) }))
    .returns<null>()
    .failsWith(),
} as const
