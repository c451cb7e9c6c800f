import type { Connection } from './connection.ts'
import { isDamage, readUnlessDamaged } from './storage-failure.ts'

/** One rec row, cells unchecked. `rev` comes as bigint, so that no 64-bit number is rounded on the way. */
export interface RecRow {
  readonly id: unknown
  readonly rev: unknown
  readonly nonce: unknown
  readonly ct: unknown
  readonly snonce: unknown
  readonly sct: unknown
}

interface NewRecRow {
  readonly id: Uint8Array
  readonly rev: number
  readonly nonce: Uint8Array
  readonly ct: Uint8Array
  readonly snonce: Uint8Array | null
  readonly sct: Uint8Array | null
}

const COLUMNS = 'id, rev, nonce, ct, snonce, sct'
const LOWEST_ROWID = -(2n ** 63n)

/**
 * All rows, each given to `visit` once. Where a broken page stops the walk it is taken up again from the other end, so
 * that only what the page held is missing; `complete` is false then. `NOT INDEXED`, because an index may lie.
 */
export function visitRecRows(
  connection: Connection,
  visit: (row: RecRow) => void,
): { readonly complete: boolean } {
  let last = LOWEST_ROWID
  const walk = (sql: string, ...bounds: readonly bigint[]): boolean => {
    const rows = connection.prepare<bigint[], RecRow & { readonly rowid: bigint }>(sql).safeIntegers(true)
    try {
      for (const row of rows.iterate(...bounds)) {
        if (bounds.length === 0) last = row.rowid
        visit(row)
      }
      return true
    } catch (error) {
      if (isDamage(error)) return false
      throw error
    }
  }
  const all = `SELECT rowid, ${COLUMNS} FROM rec NOT INDEXED`
  if (walk(`${all} ORDER BY rowid`)) return { complete: true }
  walk(`${all} WHERE rowid > ? ORDER BY rowid DESC`, last)
  return { complete: false }
}

/**
 * The row of a record, or null when there is none. `id` has 16 bytes. Where the index knows nothing of it, all rows are
 * walked: in a broken file the index may be what broke.
 */
export function readRecRow(connection: Connection, id: Uint8Array): RecRow | null {
  const byIndex = readUnlessDamaged(() =>
    connection
      .prepare<[Uint8Array], RecRow>(`SELECT ${COLUMNS} FROM rec WHERE id = ?`)
      .safeIntegers(true)
      .get(id),
  )
  if (byIndex) return byIndex
  let found: RecRow | null = null
  visitRecRows(connection, (row) => {
    if (Buffer.isBuffer(row.id) && row.id.equals(id)) found = row
  })
  return found
}

/** Writing of rec rows, prepared once for a whole transaction. Each returns how many rows it changed. */
export interface RecWriter {
  readonly insert: (row: NewRecRow) => number
  readonly update: (row: NewRecRow) => number
  readonly remove: (id: Uint8Array) => number
}

export function createRecWriter(connection: Connection): RecWriter {
  const insert = connection.prepare<[NewRecRow]>(
    `INSERT INTO rec(${COLUMNS}) VALUES ($id, $rev, $nonce, $ct, $snonce, $sct)`,
  )
  const update = connection.prepare<[NewRecRow]>(
    'UPDATE rec SET rev = $rev, nonce = $nonce, ct = $ct, snonce = $snonce, sct = $sct WHERE id = $id',
  )
  const remove = connection.prepare<[Uint8Array]>('DELETE FROM rec WHERE id = ?')
  return {
    insert: (row) => insert.run(row).changes,
    update: (row) => update.run(row).changes,
    remove: (id) => remove.run(id).changes,
  }
}
