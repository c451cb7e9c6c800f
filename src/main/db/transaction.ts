import type { Result } from '#core/result'
import type { Connection } from './connection.ts'

/**
 * Runs `work` as one transaction: when its success is returned it is on the disk, else nothing of it happened.
 *
 * @throws Whatever `work` or SQLite throws, after rolling back. When COMMIT itself threw, the file may hold either state.
 */
export function writeTransaction<T, E>(connection: Connection, work: () => Result<T, E>): Result<T, E> {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const done = work()
    if (done.ok) connection.exec('COMMIT')
    return done
  } finally {
    // SQLite has rolled back by itself after some failures (full disk, broken disk).
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}

/** Runs `work` on one unchanging state of the file. */
export function readTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('BEGIN')
  try {
    return work()
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}
