import type { Connection } from './connection.ts'
import { readUnlessDamaged } from './storage-failure.ts'

/** The sealed cells of a chunk row, unchecked. */
export interface ChunkRow {
  readonly nonce: unknown
  readonly ct: unknown
}

interface NewChunkRow {
  readonly att: Uint8Array
  readonly idx: number
  readonly nonce: Uint8Array
  readonly ct: Uint8Array
}

/** How many chunks of attachments the file holds: the seal covers their number. */
export function countChunkRows(connection: Connection): number {
  return connection.prepare<[], number>('SELECT count(*) FROM chunk NOT INDEXED').pluck().get() ?? 0
}

/** One chunk, or null when there is none, or the page that holds it is broken. */
export function readChunkRow(connection: Connection, att: Uint8Array, idx: number): ChunkRow | null {
  const row = readUnlessDamaged(() =>
    connection
      .prepare<[Uint8Array, number], ChunkRow>('SELECT nonce, ct FROM chunk WHERE att = ? AND idx = ?')
      .get(att, idx),
  )
  return row ?? null
}

/** Writes chunks. Must run inside the transaction that also replaces the seal. */
export function insertChunkRows(connection: Connection, rows: readonly NewChunkRow[]): void {
  const insert = connection.prepare<[NewChunkRow]>(
    'INSERT INTO chunk(att, idx, nonce, ct) VALUES ($att, $idx, $nonce, $ct)',
  )
  for (const row of rows) insert.run(row)
}

/** Removes all chunks of one attachment and says how many there were. Inside a transaction, as with writing. */
export function deleteChunkRows(connection: Connection, att: Uint8Array): number {
  return connection.prepare<[Uint8Array]>('DELETE FROM chunk WHERE att = ?').run(att).changes
}

/** The attachments of which there is any chunk. */
export function listChunkOwners(connection: Connection): readonly Uint8Array[] {
  return connection.prepare<[], Uint8Array>('SELECT DISTINCT att FROM chunk').pluck().all()
}
