import Database from 'better-sqlite3'

/** An open SQLite file with the settings of the format. Only this folder looks inside. */
export type Connection = Database.Database

const BUSY_TIMEOUT_MS = 2000

/*
 * Every setting is named, also where it is the default of today's build: better-sqlite3 is built with other defaults
 * than SQLite, and a default is not a promise. Defensive mode is on in every better-sqlite3 connection, and extensions
 * are off until somebody loads one. Format: docs/vault-format.md, "Connection settings".
 */
const SETTINGS: readonly string[] = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'temp_store = MEMORY',
  'secure_delete = ON',
  // In KiB, SQLite's own default; better-sqlite3 takes 16 MiB, most of a large vault, and opens no faster for it.
  'cache_size = -2000',
  'synchronous = EXTRA',
  'fullfsync = ON',
  'foreign_keys = ON',
]

/**
 * Opens an existing file.
 *
 * @param path - Absolute, so that SQLite cannot take it for a URI.
 * @throws SqliteError; meant to run inside {@link attemptStorage}.
 */
export function connect(path: string, mode: 'read-write' | 'read-only'): Connection {
  return withSettings(
    new Database(path, { fileMustExist: true, readonly: mode === 'read-only', timeout: BUSY_TIMEOUT_MS }),
  )
}

/** Opens a copy of a file's bytes in memory: how a damaged file is looked at without touching it. */
export function connectToBytes(bytes: Buffer): Connection {
  return withSettings(new Database(bytes, { readonly: true }))
}

/**
 * Whether a connection to a vault can write. SQLite opens a file for reading when it does not open for writing at that
 * moment (a virus scanner, a network drive), and says nothing until the first save fails. Nothing is written.
 */
export function canWrite(connection: Connection): boolean {
  try {
    // There is one row, with the number 1. That this one is not there is found out with the right to remove it.
    connection.exec('DELETE FROM header WHERE id = 0')
    return true
  } catch (error) {
    return !(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_READONLY'))
  }
}

/** Makes a connection refuse every write from now on. */
export function forbidWriting(connection: Connection): void {
  connection.pragma('query_only = ON')
}

/**
 * Removes a journal that SQLite found to hold nothing: a crash came before it was valid. SQLite does it, under its own
 * lock, when the mode goes from keeping journals to deleting them; so the journal of somebody who is saving stays.
 */
export function removeUnusedJournal(connection: Connection): void {
  connection.pragma('journal_mode = PERSIST')
  connection.pragma('journal_mode = DELETE')
}

function withSettings(connection: Connection): Connection {
  try {
    for (const setting of SETTINGS) connection.pragma(setting)
    // Reads the file, so it comes after the settings that make reading safe.
    connection.pragma('journal_mode = DELETE')
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}
