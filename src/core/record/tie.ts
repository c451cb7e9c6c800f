import * as v from 'valibot'
import { common, day, line, recordId } from './field.ts'

/** What a holding hangs on and dies with: a provider, carrier or employer contract. */
export const tie = v.looseObject({
  type: v.literal('tie'),
  ...common,
  title: line,
  tieKind: v.picklist(['provider', 'carrier', 'employer', 'school', 'hosting', 'other']),
  operator: v.optional(line),
  personId: v.optional(recordId),
  contractNumber: v.optional(line),
  startedOn: v.optional(day),
  /** First day on which the contract no longer holds. */
  endsOn: v.optional(day),
  status: v.picklist(['active', 'ended']),
})
export type Tie = v.InferOutput<typeof tie>
