import * as v from 'valibot'
import { recordId } from '#core/record/field'
import { call } from './call.ts'
import type { EditCode } from './codes.ts'
import type { EditAnswer } from './records.ts'

/** A value that a field had before. */
export interface FormerValue {
  readonly versionId: string
  /** Field of the outline, or `secrets.` and a secret's name. */
  readonly field: string
  /** When it came into force; null when that was before the program kept count. */
  readonly from: string | null
  /** When it was replaced: an instant, or for old passwords a day as exact as it is known (YYYY to YYYY-MM-DD). */
  readonly until: string | null
  readonly isSecret: boolean
  /** As it stood in the record; null for a secret, which is revealed one at a time. */
  readonly value: unknown
}

/** One edit gives all the fields it changed the same version, so the field is named as well. */
const former = v.strictObject({
  id: recordId,
  field: v.pipe(v.string(), v.maxLength(100)),
  versionId: v.pipe(v.string(), v.maxLength(64)),
})

export const historyCalls = {
  /** The former values of a record, newest first. */
  of: call(v.strictObject({ id: recordId }))
    .returns<readonly FormerValue[]>()
    .failsWith<'E_UNKNOWN_RECORD' | 'E_RECORD_DAMAGED'>(),
  /** One former secret, to be shown. */
  reveal: call(former).returns<{ readonly value: string }>().failsWith<'E_NO_SECRET' | 'E_RECORD_DAMAGED'>(),
  /** Puts a former value back in force, as an edit that can be undone. */
  restore: call(former).returns<EditAnswer>().failsWith<'E_NO_FORMER_VALUE' | EditCode>(),
} as const
