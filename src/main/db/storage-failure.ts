import { fail, ok, type Result } from '#core/result'

/**
 * Why a file could not be read or written. `E_FOLDER_READ_ONLY`: file or folder refuses writing. `E_BUSY`: another
 * program holds the file for longer than the timeout. `E_FILE_DAMAGED`: SQLite finds its own structures broken.
 * `E_CHANGED_ELSEWHERE`: the file was moved or replaced while it was open.
 */
export interface StorageFailure {
  readonly code:
    | 'E_NOT_FOUND'
    | 'E_EXISTS'
    | 'E_FOLDER_READ_ONLY'
    | 'E_DISK_FULL'
    | 'E_IO'
    | 'E_BUSY'
    | 'E_FILE_DAMAGED'
    | 'E_CHANGED_ELSEWHERE'
}
type StorageCode = StorageFailure['code']

/** From SQLite's result codes; a longer code falls back to its first two words. */
const CODE_OF_SQLITE: Readonly<Record<string, StorageCode>> = {
  SQLITE_FULL: 'E_DISK_FULL',
  SQLITE_IOERR: 'E_IO',
  SQLITE_READONLY: 'E_FOLDER_READ_ONLY',
  SQLITE_READONLY_DBMOVED: 'E_CHANGED_ELSEWHERE',
  SQLITE_PERM: 'E_FOLDER_READ_ONLY',
  // Reading needs no other file, so this is the rollback journal that the folder refuses.
  SQLITE_CANTOPEN: 'E_FOLDER_READ_ONLY',
  SQLITE_BUSY: 'E_BUSY',
  SQLITE_LOCKED: 'E_BUSY',
  SQLITE_CORRUPT: 'E_FILE_DAMAGED',
  SQLITE_NOTADB: 'E_FILE_DAMAGED',
}

/** From Node's file system errors. */
const CODE_OF_SYSTEM: Readonly<Record<string, StorageCode>> = {
  ENOENT: 'E_NOT_FOUND',
  ENOTDIR: 'E_NOT_FOUND',
  EEXIST: 'E_EXISTS',
  EACCES: 'E_FOLDER_READ_ONLY',
  EPERM: 'E_FOLDER_READ_ONLY',
  EROFS: 'E_FOLDER_READ_ONLY',
  ENOSPC: 'E_DISK_FULL',
  EDQUOT: 'E_DISK_FULL',
  EIO: 'E_IO',
  EFBIG: 'E_IO',
  EISDIR: 'E_IO',
  EMFILE: 'E_IO',
  ENFILE: 'E_IO',
}

/** Runs something that touches the disk. What storage can fail with comes back as data; a bug is thrown on. */
export function attemptStorage<T>(work: () => T): Result<T, StorageFailure> {
  try {
    return ok(work())
  } catch (error) {
    const code = storageCode(error)
    if (code === null) throw error
    return fail({ code })
  }
}

/**
 * Reads something that may lie on a broken page: null then, so that the rest can still be read. Anything else that
 * storage can fail with (another program is writing) is thrown on, since it says nothing about the file.
 */
export function readUnlessDamaged<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

/** Whether an error means that the file, or the disk under it, is broken where it was read. */
export function isDamage(error: unknown): boolean {
  const code = storageCode(error)
  return code === 'E_FILE_DAMAGED' || code === 'E_IO'
}

function storageCode(error: unknown): StorageCode | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const general = error.code.split('_', 2).join('_')
  const known = CODE_OF_SQLITE[error.code] ?? CODE_OF_SQLITE[general] ?? CODE_OF_SYSTEM[error.code]
  // Node names the call that failed, but not always the reason: removing a file on a broken disk fails with the code ''.
  return known ?? ('syscall' in error ? 'E_IO' : null)
}
