import type { Connection } from './connection.ts'

/** The one seal row, cells unchecked. */
export interface SealRow {
  readonly nonce: unknown
  readonly ct: unknown
}

/** The seal row, or null when there is none. */
export function readSealRow(connection: Connection): SealRow | null {
  return connection.prepare<[], SealRow>('SELECT nonce, ct FROM seal WHERE id = 1').get() ?? null
}

/** Puts the seal in place of the one before it, or as the first of a new file. */
export function writeSealRow(
  connection: Connection,
  row: { readonly nonce: Uint8Array; readonly ct: Uint8Array },
): void {
  connection
    .prepare(
      'INSERT INTO seal(id, nonce, ct) VALUES (1, ?, ?) ON CONFLICT(id) DO UPDATE SET nonce = excluded.nonce, ct = excluded.ct',
    )
    .run(row.nonce, row.ct)
}
