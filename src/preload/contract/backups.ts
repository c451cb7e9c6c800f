import * as v from 'valibot'
import type { RecordId } from '#core/record/field'
import type { AppState } from './app.ts'
import { call, nothing, password, path } from './call.ts'
import type { EditCode } from './codes.ts'
import type { EditAnswer } from './records.ts'

/** One backup that was found in a place. */
export interface BackupFile {
  readonly path: string
  readonly place: 'first' | 'second'
  /** Instant of the last save it holds. */
  readonly savedAt: string
  readonly madeAt: string
  readonly bytes: number
  /** Null where the seal cannot be opened. */
  readonly recordCount: number | null
  readonly isDamaged: boolean
  /** From before a key rotation: restoring asks for the password of that time. */
  readonly hasOtherKey: boolean
}

/** Where backups go from this computer, and how they stand. */
export interface BackupState {
  readonly places: readonly {
    readonly which: 'first' | 'second'
    readonly folder: string
    /** In the program's own data, because no other folder was chosen. */
    readonly isOwn: boolean
    readonly isReachable: boolean
  }[]
  /** Newest first. */
  readonly backups: readonly BackupFile[]
  /** One of them holds the notebook as it is now. */
  readonly isCurrent: boolean
  /** When the newest ones were last opened and read to the end. */
  readonly lastDrill: { readonly on: string; readonly isSound: boolean } | null
  /**
   * What the person should know, the gravest only. `held`: the notebook itself is damaged, so nothing takes the place of
   * older backups. `damaged`: the drill found a bad one. `failed`: the last round. `old`, `second-old`: none for long.
   */
  readonly trouble: 'held' | 'damaged' | 'failed' | 'old' | 'second-old' | null
}

/** A backup of a notebook that cannot be opened itself, as far as can be told without a key. */
export interface KnownBackup {
  readonly path: string
  readonly madeAt: string
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

type BackupCode =
  | 'E_FILE_UNREADABLE'
  | 'E_BACKUP_DAMAGED'
  | 'E_OTHER_VAULT'
  | 'E_PASSWORD'
  | 'E_KDF_MEMORY'
  | 'E_RECORD_DAMAGED'
type MakingCode = 'E_NO_PLACE' | 'E_VAULT_DAMAGED' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'

export const backupCalls = {
  state: call(nothing).returns<BackupState>().failsWith(),
  /** Asks for a folder in the system's dialog, and makes a backup there: a place counts when it has one. */
  choosePlace: call(v.strictObject({ which: v.picklist(['first', 'second']) }))
    .returns<BackupState | null>()
    .failsWith<EditCode | MakingCode | 'E_SAME_PLACE'>(),
  /** No second place any more; the backups there stay. */
  removeSecondPlace: call(nothing).returns<BackupState>().failsWith<EditCode>(),
  /** Makes a backup in every place that can be reached. */
  backUpNow: call(nothing).returns<BackupState>().failsWith<MakingCode>(),
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
  /** The newest sound backups of a notebook of the list whose file is gone or damaged. Needs no open notebook. */
  known: call(v.strictObject({ path })).returns<readonly KnownBackup[]>().failsWith(),
  /** Makes a notebook of one of these again, beside the lost file and under a name of its own, and puts it on the list. */
  restoreLost: call(v.strictObject({ path, backup: path }))
    .returns<{ readonly app: AppState; readonly path: string } | null>()
    .failsWith<'E_NO_BACKUP' | 'E_EXISTS' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'>(),
} as const
