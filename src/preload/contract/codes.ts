/* The failures that several calls have in common. */

export type OpenCode =
  | 'E_NOT_FOUND'
  | 'E_NOT_VAULT'
  | 'E_TOO_NEW'
  | 'E_SCHEMA'
  | 'E_HEADER_DAMAGED'
  | 'E_PASSWORD'
  | 'E_RECOVERY_CODE'
  | 'E_SHARES'
  | 'E_QUICK_UNLOCK'
  | 'E_KDF_LIMIT'
  | 'E_KDF_EXPENSIVE'
  | 'E_KDF_MEMORY'
  | 'E_FOLDER_READ_ONLY'
  | 'E_DISK_FULL'
  | 'E_CHANGED_ELSEWHERE'
  | 'E_IO'

export type WriteCode =
  | 'E_FOLDER_READ_ONLY'
  | 'E_DISK_FULL'
  | 'E_IO'
  | 'E_CHANGED_ELSEWHERE'
  | 'E_VAULT_READ_ONLY'
  | 'E_RECORD_TOO_LARGE'

export type EditCode = WriteCode | 'E_UNKNOWN_RECORD' | 'E_RECORD_DAMAGED'
