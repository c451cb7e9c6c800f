import * as v from 'valibot'
import { MOST_DROPPED_BYTES } from '#core/record/attachment'
import { recordId, type RecordId } from '#core/record/field'
import { call, nothing } from './call.ts'
import type { EditCode } from './codes.ts'
import type { WorkProgress } from './progress.ts'
import type { EditAnswer } from './records.ts'

/** A file that was let go over the window: its bytes, so that no window ever names a file to be read. */
const dropped = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(1_000)),
  bytes: v.pipe(v.instance(Uint8Array), v.maxLength(MOST_DROPPED_BYTES)),
})

export const attachmentCalls = {
  /**
   * Asks for a file in the system's dialog, unless one was dropped, and encrypts it into the vault, a piece at a time. What a
   * camera wrote into a picture (place, time, device) is left out unless `keepMetadata`.
   */
  add: call(v.strictObject({ ownerId: recordId, keepMetadata: v.boolean(), dropped: v.optional(dropped) }))
    .returns<(EditAnswer & { readonly attachmentId: RecordId; readonly metadataLeftOut: boolean }) | null>()
    .failsWith<
      | 'E_FILE_UNREADABLE'
      | 'E_FILE_TOO_LARGE'
      | 'E_ATTACHMENTS_FULL'
      | 'E_FILE_KIND'
      | 'E_CANCELLED'
      | EditCode
    >(),
  /** How far the file that is being added has come, in bytes; null when none is. */
  progress: call(nothing).returns<WorkProgress | null>().failsWith(),
  cancel: call(nothing).returns<null>().failsWith(),
  /**
   * A piece of the content, at most 1 MiB, from `offset`: 0 at first, then where the piece before ended. The last one comes
   * only when the whole is what was put in.
   */
  read: call(v.strictObject({ id: recordId, offset: v.pipe(v.number(), v.integer(), v.minValue(0)) }))
    .returns<{ readonly bytes: Uint8Array; readonly size: number; readonly mediaType: string }>()
    .failsWith<'E_UNKNOWN_RECORD' | 'E_ATTACHMENT_DAMAGED' | 'E_CHANGED_ELSEWHERE' | 'E_IO'>(),
  /** Writes the content to a file that the person chooses. */
  saveAs: call(v.strictObject({ id: recordId }))
    .returns<{ readonly path: string } | null>()
    .failsWith<
      | 'E_UNKNOWN_RECORD'
      | 'E_ATTACHMENT_DAMAGED'
      | 'E_CHANGED_ELSEWHERE'
      | 'E_FOLDER_READ_ONLY'
      | 'E_DISK_FULL'
      | 'E_IO'
    >(),
} as const
