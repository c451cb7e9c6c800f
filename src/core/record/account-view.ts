import * as v from 'valibot'
import { instant, line } from './field.ts'

/**
 * One condition on accounts. Kinds and values are open texts: a filter of a newer version is kept, and what it means is
 * known to `organise/filter.ts` alone.
 */
const condition = v.looseObject({
  kind: line,
  /** The person, contact point, word …; left out where the kind says all. */
  value: v.optional(line),
})

/** A filter with a name. One that was given up leaves its id, so that another copy of the vault does not bring it back. */
export const savedFilter = v.looseObject({
  filterId: line,
  name: line,
  /** All of them have to hold. */
  conditions: v.pipe(v.array(condition), v.maxLength(100)),
  /** The instant at which it was last written; of two copies, the later one counts. */
  at: instant,
  removed: v.optional(v.boolean()),
})
export type SavedFilter = v.InferOutput<typeof savedFilter>

/** How the accounts are shown. Columns are open texts: those of a newer version are kept, and left out. */
export const accountTable = v.looseObject({
  /** As a list beside the account, or as a table. */
  view: v.optional(v.picklist(['list', 'table'])),
  /** The columns that are shown, in their order. */
  columns: v.optional(v.pipe(v.array(line), v.maxLength(100))),
  /** Left out: what is worst comes first. */
  sort: v.optional(v.looseObject({ column: line, direction: v.picklist(['ascending', 'descending']) })),
})
export type AccountTable = v.InferOutput<typeof accountTable>
