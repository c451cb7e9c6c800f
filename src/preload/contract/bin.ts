import * as v from 'valibot'
import type { VaultRecord } from '#core/record/document'
import { recordId } from '#core/record/field'
import { call, nothing } from './call.ts'
import type { EditCode } from './codes.ts'
import type { EditAnswer } from './records.ts'

/** A record that was deleted and can come back. */
export interface BinEntry {
  readonly record: VaultRecord
  readonly deletedAt: string
}

const ids = v.strictObject({ ids: v.pipe(v.array(recordId), v.minLength(1), v.maxLength(10_000)) })

export const binCalls = {
  /** What was deleted, newest first. */
  list: call(nothing).returns<readonly BinEntry[]>().failsWith(),
  /** Brings records back, with the places that pointed to them. */
  restore: call(ids).returns<EditAnswer>().failsWith<EditCode>(),
  /** Removes records for good, with their attachments and former values. Cannot be undone; older backups keep them. */
  purge: call(ids).returns<EditAnswer & { readonly backupCount: number }>().failsWith<EditCode>(),
} as const
