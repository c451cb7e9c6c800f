import * as v from 'valibot'
import type { FieldConflict } from '#core/merge/conflicts'
import { recordId, type RecordId } from '#core/record/field'
import { call, nothing, password, path } from './call.ts'
import type { EditCode } from './codes.ts'
import type { EditAnswer } from './records.ts'
import type { VaultSummary } from './vault-shapes.ts'

/** Another file of the same vault that lies in its folder: what sync tools leave when two computers saved at once. */
export interface FoundCopy {
  readonly path: string
  readonly fileName: string
}

export interface MergePreview {
  readonly path: string
  readonly fileName: string
  readonly savedAt: string
  /** Names of what the other copy brings, at most 200. */
  readonly changes: readonly {
    readonly id: RecordId
    readonly name: string
    readonly kind: 'added' | 'changed' | 'deleted'
  }[]
  readonly changeCount: number
  /** How many fields were changed in both copies, and have to be settled. */
  readonly conflictCount: number
}

/**
 * One field that was changed in both copies. The value in force is the newest; the others wait to be settled. Values of
 * secret fields are not shown: null.
 */
export interface Conflict extends FieldConflict {
  readonly recordId: RecordId
  readonly name: string
}

/** What happened to the file since the window last asked. */
export type CopyNews =
  | { readonly kind: 'nothing' }
  /** Another program or computer saved, and its changes were taken in. */
  | {
      readonly kind: 'merged'
      readonly vault: VaultSummary
      readonly changeCount: number
      readonly conflictCount: number
      /** Attachments that came over without their content: it could not be read, or not be kept. */
      readonly withoutContent: readonly RecordId[]
      /** What was saved here had to be put into the file that came. */
      readonly isCarriedOver: boolean
    }
  /** Something else stands under the file's name, or nothing, or that is over now: the notices say which. */
  | { readonly kind: 'standing'; readonly vault: VaultSummary }

export interface MergeAnswer extends EditAnswer {
  readonly conflictCount: number
  /** Attachments that came over without their content: it could not be read, or there is no room for it. */
  readonly withoutContent: readonly RecordId[]
}

type MergeCode =
  | 'E_NOT_FOUND'
  | 'E_NOT_VAULT'
  | 'E_TOO_NEW'
  | 'E_FOLDER_READ_ONLY'
  | 'E_IO'
  | 'E_OTHER_VAULT'
  | 'E_COPY_DAMAGED'
  | 'E_PASSWORD'
  | 'E_KDF_MEMORY'

const conflictVersion = v.strictObject({
  recordId,
  field: v.pipe(v.string(), v.maxLength(100)),
  versionId: v.pipe(v.string(), v.maxLength(64)),
})

export const copyCalls = {
  /** Looks whether the file was replaced or saved by somebody else, and takes in what is new. Asked every few seconds. */
  check: call(nothing).returns<CopyNews>().failsWith(),
  /** Other copies of this vault in its own folder. */
  found: call(nothing).returns<readonly FoundCopy[]>().failsWith(),
  /**
   * Says what merging would change; without a path it asks for the file in the system's dialog. A
   * password without a path is for the file that was chosen last.
   */
  previewMerge: call(v.strictObject({ path: v.optional(path), password: v.optional(password) }))
    .returns<MergePreview | null>()
    .failsWith<MergeCode>(),
  /**
   * Takes in the copy that was previewed, as one edit that can be undone. The vault is backed up first as it is. The other
   * file stays as it is.
   */
  applyMerge: call(nothing).returns<MergeAnswer>().failsWith<MergeCode | EditCode>(),
  /** Closes the copy that was previewed, when it is not merged. */
  forgetPreview: call(nothing).returns<null>().failsWith(),
  /** The older or parallel copy that is open for reading is the one to go on with. It is backed up first as it is. */
  goOn: call(nothing).returns<VaultSummary>().failsWith<MergeCode | 'E_VAULT_READ_ONLY' | 'E_DISK_FULL'>(),
  conflicts: call(nothing).returns<readonly Conflict[]>().failsWith(),
  /** The values that a secret has in one version, line by line, to be shown for a while. */
  reveal: call(conflictVersion)
    .returns<{ readonly lines: readonly string[] }>()
    .failsWith<'E_NO_CONFLICT' | 'E_RECORD_DAMAGED'>(),
  /** Settles one conflict: the version named is in force, the others are history. */
  settle: call(conflictVersion).returns<EditAnswer>().failsWith<'E_NO_CONFLICT' | EditCode>(),
} as const
