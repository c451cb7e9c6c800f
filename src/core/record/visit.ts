import * as v from 'valibot'
import { common, day, instant, line, money, recordId } from './field.ts'

/** Most that a state names: with two of them a record stays below the 1 MiB that a record may have. */
const IDS_MAX = 12_000

const ids = v.pipe(v.array(recordId), v.maxLength(IDS_MAX))

/**
 * How a notebook stood at one moment: which rules found something about what, which mark every account had, what was at
 * stake. Ids, counts and sums only: no name, no address, no secret.
 */
export const visitState = v.looseObject({
  findings: v.pipe(
    v.array(
      v.looseObject({
        rule: line,
        variant: v.optional(line),
        /** Ids of the records it was found about, or `vault`. */
        subjects: v.pipe(v.array(line), v.maxLength(IDS_MAX)),
      }),
    ),
    v.maxLength(500),
  ),
  /** Accounts by their mark. */
  marks: v.looseObject({ safe: ids, fragile: ids, lost: ids, unknown: ids }),
  /** What hangs on accounts that are one loss away, or that have no way back. */
  atStake: v.pipe(v.array(money), v.maxLength(50)),
  /** There was more than a record can hold: only the gravest findings and the first accounts are named. */
  isCut: v.optional(v.boolean()),
})
export type VisitState = v.InferOutput<typeof visitState>

/** Something that was done by hand, and on which day. */
const visitDeed = v.looseObject({ on: day, what: line })
export type VisitDeed = v.InferOutput<typeof visitDeed>

/** Something that is left to do: a finding, or what somebody wrote; who does it, and until when. */
export const visitTask = v.looseObject({
  rule: v.optional(line),
  subject: v.optional(line),
  what: v.optional(line),
  who: line,
  until: day,
  /** The instant at which it was last decided; of two copies, the later decision counts. */
  at: instant,
})
export type VisitTask = v.InferOutput<typeof visitTask>

/** 訪問: somebody from outside works on the notebook with its owner, from how it was found to how it was left. */
export const visit = v.looseObject({
  type: v.literal('visit'),
  ...common,
  begunOn: day,
  /** The day on which it was closed; absent while it is going on. */
  closedOn: v.optional(day),
  helper: line,
  /** Whom of the household it was agreed with. */
  agreedWith: line,
  /** What the work is for. Written at the first visit, it holds for the next ones until another is written. */
  purpose: v.optional(line),
  /** The day on which the owner agreed to that purpose. */
  consentOn: v.optional(day),
  arrival: visitState,
  /** How it was left; absent while the visit is going on. */
  departure: v.optional(visitState),
  done: v.pipe(v.array(visitDeed), v.maxLength(1_000)),
  left: v.pipe(v.array(visitTask), v.maxLength(1_000)),
})
export type Visit = v.InferOutput<typeof visit>
