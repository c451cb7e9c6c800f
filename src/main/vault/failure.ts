import type { RecoveryCodeFailure } from '#core/secret/recovery-code'
import type { KdfMemoryFailure, KdfPolicy } from './kdf/kdf.ts'
import type { RowId } from './rows/row-id.ts'

/*
 * What can go wrong with a vault, as data. Codes are those of docs/vault-format.md, "Opening". None holds a secret.
 */

/** The storage failed, in the reader's or writer's words. */
type StorageCode = 'E_NOT_FOUND' | 'E_FOLDER_READ_ONLY' | 'E_DISK_FULL' | 'E_IO'

/**
 * Who has the vault open, from the lock file beside it: for courtesy, so nothing in it is trusted. `since` is an
 * ISO 8601 instant. Empty texts: the other program holds the file itself and left no lock file.
 */
export interface LockHolder {
  readonly host: string
  readonly user: string
  readonly pid: number
  readonly since: string
}

/** Why an open vault is open for reading only. An integrity failure never ends in "cannot open". */
export type VaultProblem =
  /** SQLite's own structures are broken; `complaints` in its words (page and cell numbers). */
  | { readonly code: 'E_FILE_DAMAGED'; readonly complaints: readonly string[] }
  /** The header has flipped bits, or was carved out of a broken file. */
  | { readonly code: 'E_HEADER_DAMAGED' }
  /** Somebody without the key changed the header (`mac`), or put an older one back (`not-the-sealed-one`). */
  | { readonly code: 'E_HEADER_FORGED'; readonly reason: 'mac' | 'not-the-sealed-one' }
  | { readonly code: 'E_SEAL_DAMAGED' }
  /** The rows are not the ones that were sealed: deleted, doubled, exchanged or put back to older versions. */
  | {
      readonly code: 'E_SET_MISMATCH'
      readonly of: 'records' | 'chunks'
      readonly expected: number
      readonly found: number
    }
  /** One record cannot be read. `rowId` is null when not even its id is one. */
  | { readonly code: 'E_RECORD_DAMAGED'; readonly rowId: RowId | null; readonly part: RecordPart }
  /** This copy is older than what this device saw. */
  | { readonly code: 'E_ROLLBACK'; readonly seq: number; readonly lastSeenSeq: number }
  /** This copy was edited apart from what this device saw. */
  | { readonly code: 'E_FORK'; readonly seq: number; readonly lastSeenSeq: number }
  | ({ readonly code: 'E_LOCKED_BY_OTHER' } & LockHolder)
  | { readonly code: 'E_FOLDER_READ_ONLY' }
  /** It is of an older format and could not be brought up to this one. */
  | { readonly code: 'E_NOT_MIGRATED' }
  /** A newer version wrote it and allows this one to read only. */
  | { readonly code: 'E_NEWER_WRITER' }

type RecordPart = 'row' | 'outline' | 'secrets'

/** Why a vault file cannot be looked at. */
export type InspectFailure =
  | { readonly code: 'E_NOT_FOUND' | 'E_FOLDER_READ_ONLY' | 'E_IO' | 'E_BUSY' }
  | { readonly code: 'E_NOT_VAULT' | 'E_TOO_NEW' | 'E_SCHEMA' | 'E_HEADER_DAMAGED' }
  | KdfLimitFailure

/** The header asks for work outside the limits of the format. The recovery code needs none of it. */
export interface KdfLimitFailure extends KdfPolicy {
  readonly code: 'E_KDF_LIMIT'
  readonly hasRecoverySlot: boolean
}

/**
 * Shares that do not open: `few` of them, one of another `set` (null: all of them), one that is `wrong` (null: it cannot
 * be told which), or one that was `mistyped`. `share` counts from 1 in the order they were given.
 */
export interface SharesFailure {
  readonly code: 'E_SHARES'
  readonly reason: 'few' | 'set' | 'wrong' | 'mistyped'
  readonly share: number | null
}

/** The key that was given opens nothing. */
interface WrongKeyFailure {
  readonly code: 'E_PASSWORD'
  readonly tried: 'password' | 'recovery-code' | 'shares' | 'quick-unlock'
}

export type OpenFailure =
  | InspectFailure
  | KdfMemoryFailure
  /** More work than runs without asking; open again with `allowExpensiveKdf` once the owner agreed. */
  | { readonly code: 'E_KDF_EXPENSIVE'; readonly estimatedSeconds: number }
  | WrongKeyFailure
  | RecoveryCodeFailure
  | SharesFailure
  /** What this computer keeps for quick unlock is not of this vault key: the password opens. */
  | { readonly code: 'E_QUICK_UNLOCK' }
  /** Another program changed the header while the key was derived: try again. */
  | { readonly code: 'E_CHANGED_ELSEWHERE' }

export type CreateFailure =
  { readonly code: StorageCode | 'E_EXISTS' | 'E_VERIFY_FAILED' } | NewPasswordFailure | KdfMemoryFailure

/** A new password that cannot be one. */
export type NewPasswordFailure =
  /** Nothing is left of the password after preparation. */
  | { readonly code: 'E_PASSWORD_EMPTY' }
  /** It holds a character without a meaning, which a later Unicode version could read differently. */
  | { readonly code: 'E_PASSWORD_CHARACTER' }

/** Why nothing was saved. The vault in memory is what the file holds, before and after. */
export type WriteFailure =
  | { readonly code: StorageCode | 'E_BUSY' | 'E_FILE_DAMAGED' | 'E_CHANGED_ELSEWHERE' | 'E_VAULT_READ_ONLY' }
  | { readonly code: 'E_TOO_MANY_RECORDS' }
  | {
      readonly code: 'E_UNKNOWN_RECORD' | 'E_RECORD_TOO_LARGE' | 'E_RECORD_INVALID' | 'E_RECORD_DAMAGED'
      readonly rowId: RowId
    }

/** Why a content was not taken in: itself too large (32 MiB), or with all others (512 MiB). */
export type AttachmentFailure =
  WriteFailure | { readonly code: 'E_ATTACHMENT_TOO_LARGE' | 'E_ATTACHMENTS_FULL' }

/** Why a content cannot be read: chunks missing, exchanged or changed; or another program has saved since. */
export interface AttachmentReadFailure {
  readonly code: 'E_ATTACHMENT_DAMAGED' | 'E_CHANGED_ELSEWHERE' | 'E_IO'
}

/** Why a key was not changed; what opened the vault before still does. */
export type KeyFailure = WriteFailure | KdfMemoryFailure | WrongKeyFailure

export type PasswordChangeFailure = KeyFailure | NewPasswordFailure | RecoveryCodeFailure | SharesFailure

/** Why the vault key was not replaced; the old file stands as it was. */
export type RotateFailure =
  KeyFailure | NewPasswordFailure | { readonly code: 'E_EXISTS' } | { readonly code: 'E_VERIFY_FAILED' }

export type SecretFailure =
  | { readonly code: 'E_UNKNOWN_RECORD' | 'E_RECORD_DAMAGED'; readonly rowId: RowId }
  | { readonly code: 'E_CHANGED_ELSEWHERE' | 'E_IO' }

export type CopyFailure = {
  readonly code: StorageCode | 'E_EXISTS' | 'E_BUSY' | 'E_FILE_DAMAGED' | 'E_VERIFY_FAILED'
}

/** Why another file of the vault was not opened with the keys at hand. Nothing was taken from it. */
export type SiblingFailure =
  | { readonly code: 'E_NOT_FOUND' | 'E_NOT_VAULT' | 'E_TOO_NEW' | 'E_FOLDER_READ_ONLY' | 'E_IO' }
  /** A notebook of its own, not a copy of this one. */
  | { readonly code: 'E_OTHER_VAULT' }
  | { readonly code: 'E_COPY_DAMAGED' }
  /** Its header is not of our key: the vault key was changed before or since. Its password opens it. */
  | { readonly code: 'E_PASSWORD'; readonly tried: 'password' }
