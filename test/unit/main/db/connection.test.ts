import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  connect,
  connectToBytes,
  forbidWriting,
  type Connection,
} from '../../../../src/main/db/connection.ts'
import { attemptStorage } from '../../../../src/main/db/storage-failure.ts'
import { writeTransaction } from '../../../../src/main/db/transaction.ts'
import { ok } from '#core/result'
import { closedVault, put } from '../../../support/vaults.ts'

const ON = 1
const OFF = 0
const SETTINGS = {
  trusted_schema: OFF,
  cell_size_check: ON,
  mmap_size: 0,
  temp_store: 2, // memory
  secure_delete: ON,
  cache_size: -2000,
  synchronous: 3, // EXTRA
  fullfsync: ON,
  foreign_keys: ON,
  busy_timeout: 2000,
}

function settingsOf(connection: Connection): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(SETTINGS).map((name) => [name, connection.pragma(name, { simple: true }) ?? 0]),
  )
}

test.each(['read-write', 'read-only'] as const)(
  'V23 M12 a %s connection has the settings of the format',
  async (mode) => {
    const { path } = await closedVault([put('a', {})])
    const connection = connect(path, mode)
    expect(settingsOf(connection)).toEqual(SETTINGS)
    expect(connection.pragma('journal_mode', { simple: true })).toBe('delete')
    connection.close()
  },
)

test('a copy in memory has the same settings, and cannot be written to', async () => {
  const { path } = await closedVault([put('a', {})])
  const connection = connectToBytes(readFileSync(path))
  expect(settingsOf(connection)).toMatchObject({ trusted_schema: OFF, cell_size_check: ON })
  expect(() => connection.exec('DELETE FROM rec')).toThrow('readonly')
  connection.close()
})

test('the schema cannot be rewritten through a connection', async () => {
  const { path } = await closedVault()
  const connection = connect(path, 'read-write')
  connection.pragma('writable_schema = ON')
  expect(() => connection.exec("UPDATE sqlite_schema SET sql = '' WHERE name = 'rec'")).toThrow(
    'may not be modified',
  )
  connection.close()
})

test('a connection that may not write does not', async () => {
  const { path } = await closedVault([put('a', {})])
  const connection = connect(path, 'read-write')
  forbidWriting(connection)
  expect(attemptStorage(() => connection.exec('DELETE FROM rec'))).toEqual({
    ok: false,
    error: { code: 'E_FOLDER_READ_ONLY' },
  })
  connection.close()
})

test('a file that is no database is not opened', () => {
  expect(() => connect(import.meta.filename, 'read-only')).toThrow('not a database')
})

test('a full file is told from other failures, rolls back, and takes the next save', async () => {
  const { path } = await closedVault([put('a', {})])
  const connection = connect(path, 'read-write')
  const pages = connection.pragma('page_count', { simple: true }) as number
  connection.pragma(`max_page_count = ${pages}`)
  const insert = (bytes: number) =>
    attemptStorage(() =>
      writeTransaction(connection, () => {
        connection.prepare("INSERT INTO chunk VALUES (x'00', ?, x'00', zeroblob(?))").run(bytes, bytes)
        return ok(null)
      }),
    )
  expect(insert(100_000)).toEqual({ ok: false, error: { code: 'E_DISK_FULL' } })
  expect(connection.inTransaction).toBe(false)
  expect(connection.prepare('SELECT count(*) FROM chunk').pluck().get()).toBe(0)
  expect(insert(100).ok).toBe(true)
  connection.close()
})

test.each([
  ['SQLITE_FULL', 'E_DISK_FULL'],
  ['SQLITE_IOERR_FSYNC', 'E_IO'],
  ['SQLITE_READONLY_DIRECTORY', 'E_FOLDER_READ_ONLY'],
  ['SQLITE_READONLY_DBMOVED', 'E_CHANGED_ELSEWHERE'],
  ['SQLITE_CANTOPEN', 'E_FOLDER_READ_ONLY'],
  ['SQLITE_BUSY_SNAPSHOT', 'E_BUSY'],
  ['SQLITE_CORRUPT_INDEX', 'E_FILE_DAMAGED'],
  ['SQLITE_NOTADB', 'E_FILE_DAMAGED'],
  ['ENOSPC', 'E_DISK_FULL'],
  ['EROFS', 'E_FOLDER_READ_ONLY'],
])('%s is %s', (code, expected) => {
  const failing = () => {
    throw new Database.SqliteError('as in a test', code)
  }
  expect(attemptStorage(failing)).toEqual({ ok: false, error: { code: expected } })
})

test.each(['SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_MISUSE', 'ERR_ASSERTION'])(
  '%s is a bug, and is thrown on',
  (code) => {
    const failing = () => {
      throw new Database.SqliteError('as in a test', code)
    }
    expect(() => attemptStorage(failing)).toThrow('as in a test')
  },
)
