import * as v from 'valibot'
import { accountTable } from '#core/record/account-view'
import { record, type VaultRecord } from '#core/record/document'
import { recordId, type RecordId } from '#core/record/field'
import { call, nothing } from './call.ts'
import type { EditCode } from './codes.ts'
import { secretEdits } from './secrets.ts'

/** What was changed, for the undo button's wording. */
const editLabel = v.picklist([
  'add',
  'edit',
  'delete',
  'bring-back',
  'import',
  'merge',
  'combine',
  'restore',
  'settings',
])
export type EditLabel = v.InferOutput<typeof editLabel>

const edit = v.strictObject({
  put: v.pipe(v.array(v.strictObject({ record, secrets: v.optional(secretEdits) })), v.maxLength(10_000)),
  remove: v.pipe(v.array(recordId), v.maxLength(10_000)),
  label: editLabel,
})
export type Edit = v.InferInput<typeof edit>
export type CheckedEdit = v.InferOutput<typeof edit>

/** The records after an edit: those that changed, those that went, and what can be undone and redone now. */
export interface EditAnswer {
  readonly put: readonly VaultRecord[]
  readonly removed: readonly RecordId[]
  readonly undo: EditLabel | null
  readonly redo: EditLabel | null
  readonly savedAt: string
}

export const recordsCalls = {
  /** The outline of every record: no secret in it, only which ones exist. */
  all: call(nothing)
    .returns<{
      /** The records as JSON: one text crosses the bridge at once, the values of ten thousand records one by one take a second. */
      readonly recordsJson: string
      readonly undo: EditLabel | null
      readonly redo: EditLabel | null
    }>()
    .failsWith(),
  /** One user action, one durable transaction. What is removed goes to the bin, and the records that point to it show no pointer. */
  save: call(edit).returns<EditAnswer>().failsWith<EditCode>(),
  /**
   * Makes two accounts, or two contact points of one medium, one record. `choices`: the fields, secrets as `secrets.` and their name,
   * in which the record that goes is right; in all others the one that stays is.
   */
  combine: call(
    v.strictObject({
      keepId: recordId,
      goneId: recordId,
      choices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(200)),
    }),
  )
    .returns<EditAnswer>()
    .failsWith<EditCode>(),
  /** Keeps how the accounts are looked at, in the vault's own record: no step of the person's, so nothing to undo. */
  keepTable: call(v.strictObject({ table: accountTable }))
    .returns<null>()
    .failsWith<EditCode>(),
  undo: call(nothing).returns<EditAnswer>().failsWith<EditCode | 'E_NOTHING_TO_UNDO'>(),
  redo: call(nothing).returns<EditAnswer>().failsWith<EditCode | 'E_NOTHING_TO_UNDO'>(),
} as const
