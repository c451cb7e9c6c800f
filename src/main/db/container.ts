import type { Connection } from './connection.ts'
import { APPLICATION_ID, PAGE_BYTES, SCHEMA_VERSION, TABLES } from './schema.ts'

/** Gives an empty file the container of the format. Runs before anything is written: that fixes the page size. */
export function createContainer(connection: Connection): void {
  connection.pragma(`page_size = ${PAGE_BYTES}`)
  connection.pragma("encoding = 'UTF-8'")
  connection.pragma('auto_vacuum = NONE')
  connection.pragma(`application_id = ${APPLICATION_ID}`)
  connection.pragma(`user_version = ${SCHEMA_VERSION}`)
  for (const sql of Object.values(TABLES)) connection.exec(sql)
}

/**
 * Writes a consistent, compact copy into an empty file, also from a connection that may not write. SQLite does not sync
 * the copy: the caller does.
 */
export function copyInto(connection: Connection, path: string): void {
  const queryOnly = connection.pragma('query_only', { simple: true })
  connection.pragma('query_only = OFF')
  try {
    connection.prepare<[string]>('VACUUM INTO ?').run(path)
  } finally {
    connection.pragma(`query_only = ${queryOnly === 1 ? 'ON' : 'OFF'}`)
  }
}
