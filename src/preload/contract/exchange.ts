import * as v from 'valibot'
import type { RecordId } from '#core/record/field'
import { call, nothing, password } from './call.ts'
import type { EditCode, WriteCode } from './codes.ts'
import type { EditAnswer } from './records.ts'

export interface ImportReport {
  readonly fileName: string
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Names of the records that are added or changed, at most 200. */
  readonly names: readonly {
    readonly id: RecordId
    readonly name: string
    readonly kind: 'added' | 'changed'
  }[]
}

export const exchangeCalls = {
  /** Asks for a hikae-json file and says what it would change. Nothing is written. */
  previewImport: call(nothing)
    .returns<ImportReport | null>()
    .failsWith<
      | 'E_FILE_UNREADABLE'
      | 'E_DOCUMENT_SYNTAX'
      | 'E_DOCUMENT_SCHEMA'
      | 'E_DOCUMENT_TOO_NEW'
      | 'E_RECORD_DAMAGED'
    >(),
  /** Takes over the previewed document, as one edit that can be undone. */
  applyImport: call(nothing).returns<EditAnswer>().failsWith<EditCode | 'E_FILE_UNREADABLE'>(),
  /** Writes hikae-json to a file chosen in the system's dialog. With secrets it asks for the password once more. */
  exportDocument: call(v.strictObject({ secrets: v.boolean(), password: v.optional(password) }))
    .returns<{ readonly records: number } | null>()
    .failsWith<'E_PASSWORD' | 'E_RECORD_DAMAGED' | WriteCode>(),
} as const
