import type { Connection } from './connection.ts'
import { isDamage, readUnlessDamaged } from './storage-failure.ts'

/** One rec row, cells unchecked. `rev` is a number, rounded where it is above 2^53, or a bigint. */
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
const ID_BYTES = 16
const NONCE_BYTES = 24
const TAG_BYTES = 16
const BATCH_ROWS = 256

/**
 * All rows, each given to `visit` once. Where a broken page stops the walk it is taken up again from the other end, so
 * that only what the page held is missing; `complete` is false then. `NOT INDEXED`, because an index may lie.
 * With `secrets: 'tags'` the cell `sct` may be no more than its last 16 bytes.
 */
export function visitRecRows(
  connection: Connection,
  visit: (row: RecRow) => void,
  secrets: 'whole' | 'tags' = 'whole',
): { readonly complete: boolean } {
  const { last, isEnd } = visitInBatches(connection, visit, secrets)
  return isEnd ? { complete: true } : visitOneByOne(connection, visit, last)
}

/** All rows after the row `from`, cell by cell. */
function visitOneByOne(
  connection: Connection,
  visit: (row: RecRow) => void,
  from: bigint,
): { readonly complete: boolean } {
  let last = from
  const walk = (order: 'ASC' | 'DESC'): boolean => {
    const rows = connection
      .prepare<bigint, RecRow & { readonly rowid: bigint }>(
        `SELECT rowid, ${COLUMNS} FROM rec NOT INDEXED WHERE rowid > ? ORDER BY rowid ${order}`,
      )
      .safeIntegers(true)
    try {
      for (const row of rows.iterate(last)) {
        if (order === 'ASC') last = row.rowid
        visit(row)
      }
      return true
    } catch (error) {
      if (isDamage(error)) return false
      throw error
    }
  }
  if (walk('ASC')) return { complete: true }
  walk('DESC')
  return { complete: false }
}

/**
 * Whether the cells of a row have the usual types and lengths: 1 without secrets, 2 with. Anything else (0) is read cell by
 * cell, for the caller to judge, and so are secrets longer than any batch should hold.
 */
const SHAPE = `CASE
  WHEN typeof(rev) <> 'integer' OR typeof(ct) <> 'blob' THEN 0
  WHEN typeof(id) <> 'blob' OR length(id) <> ${ID_BYTES} THEN 0
  WHEN typeof(nonce) <> 'blob' OR length(nonce) <> ${NONCE_BYTES} THEN 0
  WHEN snonce IS NULL AND sct IS NULL THEN 1
  WHEN typeof(snonce) <> 'blob' OR length(snonce) <> ${NONCE_BYTES} OR typeof(sct) <> 'blob' THEN 0
  WHEN length(sct) BETWEEN ${TAG_BYTES} AND 65536 THEN 2 ELSE 0 END`

type PackedRow = readonly [rowid: number, shape: number, rev: number, ctLength: number, packed: Buffer]

/**
 * Visits rows in their order for as long as nothing is odd: a broken page, or a rowid that JavaScript would round. The blobs
 * of a row come in one piece: making one Buffer for each took half the time of opening. `||` keeps bytes as they are.
 */
function visitInBatches(
  connection: Connection,
  visit: (row: RecRow) => void,
  secrets: 'whole' | 'tags',
): { readonly last: bigint; readonly isEnd: boolean } {
  const secretPart = secrets === 'whole' ? 'sct' : `substr(sct, -${TAG_BYTES})`
  const select = connection
    .prepare<[bigint, number], PackedRow>(
      `SELECT rowid, ${SHAPE}, rev, length(ct),
         CAST(id || nonce || ct || ifnull(snonce, '') || ifnull(${secretPart}, '') AS BLOB)
       FROM rec NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?`,
    )
    .raw()
  const single = connection
    .prepare<bigint, RecRow>(`SELECT ${COLUMNS} FROM rec NOT INDEXED WHERE rowid = ?`)
    .safeIntegers(true)
  let last = LOWEST_ROWID
  for (;;) {
    const rows = readUnlessDamaged(() => select.all(last, BATCH_ROWS))
    if (rows === null) return { last, isEnd: false }
    for (const row of rows) {
      const [rowid, shape] = row
      if (!Number.isSafeInteger(rowid)) return { last, isEnd: false }
      const whole = shape === 0 ? readUnlessDamaged(() => single.get(BigInt(rowid)) ?? null) : unpack(row)
      if (whole === null) return { last, isEnd: false }
      last = BigInt(rowid)
      visit(whole)
    }
    if (rows.length < BATCH_ROWS) return { last, isEnd: true }
  }
}

function unpack([, shape, rev, ctLength, packed]: PackedRow): RecRow {
  const ctStart = ID_BYTES + NONCE_BYTES
  const ctEnd = ctStart + ctLength
  const hasSecrets = shape === 2
  return {
    id: packed.subarray(0, ID_BYTES),
    rev,
    nonce: packed.subarray(ID_BYTES, ctStart),
    ct: packed.subarray(ctStart, ctEnd),
    snonce: hasSecrets ? packed.subarray(ctEnd, ctEnd + NONCE_BYTES) : null,
    sct: hasSecrets ? packed.subarray(ctEnd + NONCE_BYTES) : null,
  }
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
