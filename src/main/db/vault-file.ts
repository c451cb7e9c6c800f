import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { fail, ok, type Result } from '#core/result'
import { canWrite, connect, connectToBytes, removeUnusedJournal, type Connection } from './connection.ts'
import { identityOfOpen, type FileIdentity } from './file-identity.ts'
import {
  checkStructure,
  declaredBytes,
  FILE_START_BYTES,
  hasExactSchema,
  judgeFileStart,
  withPageCount,
} from './inspect-file.ts'
import { PAGE_BYTES } from './schema.ts'
import { attemptStorage, type StorageFailure } from './storage-failure.ts'

/** A file that is a vault by its container; nothing of its content has been read yet. */
export interface VaultFile {
  readonly connection: Connection
  /** What SQLite complains of in its own structures; empty when all is well. */
  readonly complaints: readonly string[]
  /** The file is so broken that a copy of its bytes in memory is open instead: for reading what is left. */
  readonly isRescue: boolean
  /** Of the file whose first bytes were judged. Taken before SQLite opens the name: a file that is exchanged in between
   * counts as exchanged. */
  readonly identity: FileIdentity
}

export type FileFailure =
  | { readonly code: 'E_NOT_VAULT' | 'E_TOO_NEW' | 'E_SCHEMA' | 'E_NOT_FOUND' | 'E_IO' | 'E_BUSY' }
  | { readonly code: 'E_FOLDER_READ_ONLY' }

const SHORTER_THAN_DECLARED = 'the file is shorter than it says'

/**
 * Opens a vault file: judged by its first bytes, then SQLite's check of its structures, then the schema, text for text.
 * Broken structures do not refuse it: what can still be read stays readable.
 *
 * @param path - Absolute.
 */
export function openVaultFile(
  path: string,
  mode: 'read-write' | 'read-only',
): Result<VaultFile, FileFailure> {
  const start = attemptStorage(() => readStart(path))
  if (!start.ok) return fail(readingFailure(start.error))
  const kind = judgeFileStart(start.value.bytes)
  if (kind === 'not-vault') return fail({ code: 'E_NOT_VAULT' })
  if (kind === 'too-new') return fail({ code: 'E_TOO_NEW' })
  // A vault never has a write-ahead log; SQLite would read one that somebody laid beside it.
  if (kind === 'foreign-container' || existsSync(`${path}-wal`)) return fail({ code: 'E_SCHEMA' })

  const first = checked(() => connectReplaying(path, mode))
  const opened = isOnlyForReading(first, mode) ? checked(() => connectReplaying(path, mode)) : first
  if (opened.ok || opened.error.code !== 'E_FILE_DAMAGED')
    return asVaultFile(opened, start.value.identity, false, [])
  const complaint = start.value.isShort ? SHORTER_THAN_DECLARED : 'SQLite cannot open the file'
  return asVaultFile(
    checked(() => connectToBytes(shortenedBytes(path))),
    start.value.identity,
    true,
    [complaint],
  )
}

interface Checked {
  readonly connection: Connection
  readonly complaints: readonly string[]
  readonly schemaHolds: boolean
}

function checked(open: () => Connection): Result<Checked, StorageFailure> {
  return attemptStorage(() => {
    const connection = open()
    try {
      const complaints = checkStructure(connection, 'quick')
      return { connection, complaints, schemaHolds: hasExactSchema(connection) }
    } catch (error) {
      connection.close()
      throw error
    }
  })
}

/** Whether SQLite opened a file for reading that was to be written. Closes it then: another try may do better. */
function isOnlyForReading(
  opened: Result<Checked, StorageFailure>,
  mode: 'read-write' | 'read-only',
): boolean {
  if (mode === 'read-only' || !opened.ok || !opened.value.schemaHolds) return false
  const { connection } = opened.value
  if (canWrite(connection)) return false
  connection.close()
  return true
}

function asVaultFile(
  opened: Result<Checked, StorageFailure>,
  identity: FileIdentity,
  isRescue: boolean,
  known: readonly string[],
): Result<VaultFile, FileFailure> {
  if (!opened.ok) return fail(readingFailure(opened.error))
  const { connection, complaints, schemaHolds } = opened.value
  if (schemaHolds) {
    return ok({ connection, complaints: [...known, ...complaints], isRescue, identity })
  }
  connection.close()
  return fail({ code: 'E_SCHEMA' })
}

/**
 * A connection for reading cannot take back a save that a crash interrupted. One for writing does it first then, because
 * the journal belongs to the vault; and it clears away a journal that the crash left before anything stood in it.
 */
function connectReplaying(path: string, mode: 'read-write' | 'read-only'): Connection {
  if (existsSync(`${path}-journal`)) {
    const writing = connect(path, 'read-write')
    try {
      hasExactSchema(writing)
      removeUnusedJournal(writing)
    } finally {
      writing.close()
    }
  }
  return connect(path, mode)
}

/** How a file begins, before SQLite may touch it. */
interface FileStart {
  readonly bytes: Buffer
  readonly isShort: boolean
  readonly identity: FileIdentity
}

function readStart(path: string): FileStart {
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    const bytes = Buffer.alloc(stat.isFile() ? FILE_START_BYTES : 0)
    const start = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
    return {
      bytes: start,
      isShort: start.length === FILE_START_BYTES && stat.size < declaredBytes(start),
      identity: identityOfOpen(file),
    }
  } finally {
    closeSync(file)
  }
}

/** The file's bytes with a page count that is true: SQLite refuses a file whole that was cut short. */
function shortenedBytes(path: string): Buffer {
  const bytes = readFileSync(path)
  const pages = Math.floor(bytes.length / PAGE_BYTES)
  return withPageCount(bytes.subarray(0, pages * PAGE_BYTES), pages)
}

function readingFailure({ code }: StorageFailure): FileFailure {
  switch (code) {
    case 'E_NOT_FOUND':
    case 'E_BUSY':
    case 'E_FOLDER_READ_ONLY':
      return { code }
    case 'E_FILE_DAMAGED':
      return { code: 'E_SCHEMA' }
    default:
      return { code: 'E_IO' }
  }
}
