import * as v from 'valibot'
import type { RecordId } from '#core/record/field'
import { call, nothing, password, path } from './call.ts'
import type { EditCode } from './codes.ts'
import type { EditAnswer } from './records.ts'

/** One backup that was found in a place. */
export interface BackupFile {
  readonly path: string
  readonly place: 'first' | 'second'
  /** Instant of the last save it holds. */
  readonly savedAt: string
  readonly bytes: number
}

/** Where backups go from this computer, and how they stand. */
export interface BackupState {
  readonly places: readonly {
    readonly which: 'first' | 'second'
    readonly folder: string
    readonly isReachable: boolean
  }[]
  /** Newest first. */
  readonly backups: readonly BackupFile[]
  /** When the newest one was last opened and read to the end. */
  readonly lastDrill: { readonly on: string; readonly isSound: boolean } | null
}

/** How one record of a backup differs from the notebook as it is. */
export interface Difference {
  readonly id: RecordId
  readonly name: string
  /** `missing`: only in the backup. `changed`: in both. `newer`: only in the notebook; restoring moves it to the bin. */
  readonly kind: 'missing' | 'changed' | 'newer'
  /** Names of the fields that differ, of a `changed` record. Never their values. */
  readonly fields: readonly string[]
}

export interface RestorePreview {
  readonly savedAt: string
  readonly differences: readonly Difference[]
  readonly same: number
}

type BackupCode = 'E_FILE_UNREADABLE' | 'E_BACKUP_DAMAGED' | 'E_PASSWORD' | 'E_KDF_MEMORY'

export const backupCalls = {
  state: call(nothing).returns<BackupState>().failsWith(),
  /** Asks for a folder in the system's dialog. */
  choosePlace: call(v.strictObject({ which: v.picklist(['first', 'second']) }))
    .returns<BackupState | null>()
    .failsWith<EditCode>(),
  /** No second place any more; the backups there stay. */
  removeSecondPlace: call(nothing).returns<BackupState>().failsWith<EditCode>(),
  /** Makes a backup in every place that is reachable. */
  backUpNow: call(nothing).returns<BackupState>().failsWith<'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'>(),
  /** Opens the newest backup and reads everything in it. */
  drill: call(nothing).returns<BackupState>().failsWith<'E_NO_BACKUP' | 'E_IO'>(),
  /** Says what restoring would change. `password`: of a backup from before a key rotation. */
  previewRestore: call(v.strictObject({ path, password: v.optional(password) }))
    .returns<RestorePreview>()
    .failsWith<BackupCode>(),
  /** Makes the notebook's content that of the backup, as one edit that can be undone; backs up first what is there. */
  restore: call(
    v.strictObject({
      path,
      password: v.optional(password),
      /** Only these records; without it everything. */
      only: v.optional(v.pipe(v.array(v.string()), v.maxLength(10_000))),
    }),
  )
    .returns<EditAnswer>()
    .failsWith<BackupCode | EditCode>(),
} as const
