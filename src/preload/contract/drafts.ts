import * as v from 'valibot'
import { call, nothing } from './call.ts'

/** Something that was begun and not saved before the vault locked. */
export interface DraftNote {
  /** What was being written, in the window's own words; no secret is in it. */
  readonly key: string
  /** Instant at which it was last touched. */
  readonly at: string
}

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))

export const draftCalls = {
  /** The latest first. */
  list: call(nothing).returns<readonly DraftNote[]>().failsWith(),
  /** Keeps what is being written, secrets included: sealed in the vault's file every few seconds and when it locks. */
  keep: call(v.strictObject({ key, content: v.pipe(v.string(), v.maxLength(100_000)) }))
    .returns<null>()
    .failsWith(),
  /** What was kept, to go on with; null when there is none any more. */
  read: call(v.strictObject({ key })).returns<{ readonly content: string } | null>().failsWith(),
  /** It was saved, or is not wanted any more. */
  drop: call(v.strictObject({ key })).returns<null>().failsWith(),
} as const
