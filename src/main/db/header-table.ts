import type { Connection } from './connection.ts'

/** The one header row, cells unchecked. */
export interface HeaderRow {
  readonly body: unknown
  readonly sum: unknown
  readonly mac: unknown
}

/** The header row, or null when there is none. */
export function readHeaderRow(connection: Connection): HeaderRow | null {
  return connection.prepare<[], HeaderRow>('SELECT body, sum, mac FROM header WHERE id = 1').get() ?? null
}

/** Writes the first and only header row of a new file. */
export function insertHeaderRow(
  connection: Connection,
  row: { readonly body: Uint8Array; readonly sum: Uint8Array; readonly mac: Uint8Array },
): void {
  connection
    .prepare('INSERT INTO header(id, body, sum, mac) VALUES (1, ?, ?, ?)')
    .run(row.body, row.sum, row.mac)
}

/** Replaces the header row. Must run inside the transaction that also replaces the seal. */
export function updateHeaderRow(
  connection: Connection,
  row: { readonly body: Uint8Array; readonly sum: Uint8Array; readonly mac: Uint8Array },
): void {
  connection
    .prepare('UPDATE header SET body = ?, sum = ?, mac = ? WHERE id = 1')
    .run(row.body, row.sum, row.mac)
}
