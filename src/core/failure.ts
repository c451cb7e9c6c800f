import type { DocumentFailure } from './record/document.ts'

/**
 * Everything that can go wrong and that a person can act on, told apart by a stable `code`. Plain data: no secret, no
 * path, no stack. src/core/text has one sentence per code and language.
 */
export type Failure =
  // opening and creating
  | { readonly code: 'E_NOT_FOUND' }
  | { readonly code: 'E_NOT_VAULT' }
  | { readonly code: 'E_TOO_NEW' }
  | { readonly code: 'E_SCHEMA' }
  | { readonly code: 'E_HEADER_DAMAGED' }
  | { readonly code: 'E_PASSWORD'; readonly tried: 'password' | 'recovery-code' | 'shares' | 'quick-unlock' }
  /** Nothing is left of the new password after preparation, or it holds a character without a meaning. */
  | { readonly code: 'E_PASSWORD_UNUSABLE' }
  | { readonly code: 'E_RECOVERY_CODE'; readonly groups: readonly number[] }
  /** Shares that do not open the vault: `few` of them, of another `set`, one that is `wrong` (from 1), or `mistyped`. */
  | {
      readonly code: 'E_SHARES'
      readonly reason: 'few' | 'set' | 'wrong' | 'mistyped'
      readonly share: number | null
    }
  /** Quick unlock is off, ended, or was answered wrongly too often: the password opens. */
  | { readonly code: 'E_QUICK_UNLOCK' }
  | { readonly code: 'E_NO_KEYSTORE' }
  | { readonly code: 'E_KDF_LIMIT' }
  | { readonly code: 'E_KDF_EXPENSIVE'; readonly estimatedSeconds: number }
  | { readonly code: 'E_KDF_MEMORY' }
  | { readonly code: 'E_EXISTS' }
  // writing
  | { readonly code: 'E_FOLDER_READ_ONLY' }
  | { readonly code: 'E_DISK_FULL' }
  | { readonly code: 'E_IO' }
  | { readonly code: 'E_CHANGED_ELSEWHERE' }
  | { readonly code: 'E_VAULT_READ_ONLY' }
  | { readonly code: 'E_RECORD_TOO_LARGE' }
  // records
  | { readonly code: 'E_RECORD_DAMAGED' }
  | { readonly code: 'E_UNKNOWN_RECORD' }
  | { readonly code: 'E_NO_SECRET' }
  /** What was given for an authenticator is no key of codes that follow the clock. */
  | { readonly code: 'E_TOTP' }
  /** No picture of a screen was copied, or there is no QR code on it. */
  | { readonly code: 'E_SCREEN_PICTURE'; readonly reason: 'none' | 'no-code' }
  | { readonly code: 'E_NOTHING_TO_UNDO' }
  | { readonly code: 'E_NO_FORMER_VALUE' }
  | { readonly code: 'E_NO_CONFLICT' }
  // attachments
  | { readonly code: 'E_FILE_TOO_LARGE' }
  /** All attachments together would be more than 512 MiB. */
  | { readonly code: 'E_ATTACHMENTS_FULL' }
  | { readonly code: 'E_FILE_KIND' }
  | { readonly code: 'E_CANCELLED' }
  | { readonly code: 'E_ATTACHMENT_DAMAGED' }
  // backups and copies
  | { readonly code: 'E_NO_BACKUP' }
  /** No folder for backups can be reached. */
  | { readonly code: 'E_NO_PLACE' }
  /** The vault is damaged, so no backup of it is made and none is removed. */
  | { readonly code: 'E_VAULT_DAMAGED' }
  | { readonly code: 'E_BACKUP_DAMAGED' }
  | { readonly code: 'E_OTHER_VAULT' }
  /** A folder that would put a backup beside what it is a backup of. */
  | { readonly code: 'E_SAME_PLACE' }
  | { readonly code: 'E_COPY_DAMAGED' }
  /** A copy that lacks what was saved last. */
  | { readonly code: 'E_COPY_OLDER' }
  // import
  | DocumentFailure
  | { readonly code: 'E_FILE_UNREADABLE' }
  /** A file that is no list of leaked passwords, or one that says nothing of them; `range-name`: named by no range. */
  | { readonly code: 'E_LEAK_LIST'; readonly reason: 'no-list' | 'ntlm' | 'range-name' }
  // paper
  | { readonly code: 'E_PRINTER' }
  | { readonly code: 'E_NOTHING_TO_PRINT' }
  // the bridge
  | { readonly code: 'E_LOCKED' }
  | { readonly code: 'E_LINK' }
  | { readonly code: 'E_INPUT'; readonly path: string }
  | { readonly code: 'E_DENIED' }
  | { readonly code: 'E_INTERNAL'; readonly reference: string }

export type FailureCode = Failure['code']
export type FailureOf<C extends FailureCode> = Extract<Failure, { readonly code: C }>
