import type { Connection } from './connection.ts'

/** How many chunks of attachments the file holds: the seal covers their number. */
export function countChunkRows(connection: Connection): number {
  return connection.prepare<[], number>('SELECT count(*) FROM chunk NOT INDEXED').pluck().get() ?? 0
}
