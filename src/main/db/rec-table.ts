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

/**
 * Rows that follow each other, in one piece: for each its id, nonce, ct, and where it has secrets their nonce and sct, or the
 * last 16 bytes of sct where only those were asked for. Of these rows types and lengths of all cells are checked.
 */
export interface RecBatch {
  readonly packed: Buffer
  /** For each row three numbers: its rev, the length of its ct, and the length of what stands here of its sct, or 0. */
  readonly layout: readonly number[]
}

/** Who gets the rows: most of them by the hundred, and what is odd about its cells, or large, one at a time. */
export interface RecVisitor {
  readonly batch: (batch: RecBatch) => void
  readonly row: (row: RecRow) => void
}

const COLUMNS = 'id, rev, nonce, ct, snonce, sct'
const LOWEST_ROWID = -(2n ** 63n)
const HIGHEST_ROWID = 2n ** 63n - 1n
const ID_BYTES = 16
const NONCE_BYTES = 24
const TAG_BYTES = 16
/** How many rowids one batch spans, and the longest cell in one. */
const BATCH_ROWIDS = 128n
const BATCH_CELL_BYTES = 16 * 1024

/** All rows, each given to `visit` once, as {@link visitRecBatches} finds them. */
export function visitRecRows(
  connection: Connection,
  visit: (row: RecRow) => void,
): { readonly complete: boolean } {
  return walkToEnd(visitingRecRows(connection, visit))
}

/** {@link visitRecRows} with a yield after every batch. What is broken is read in one step. */
export function visitingRecRows(connection: Connection, visit: (row: RecRow) => void): Walk {
  const batch = ({ packed, layout }: RecBatch): void => {
    let start = 0
    for (let i = 0; i < layout.length; i += 3) {
      const [rev = 0, ctLength = 0, sctLength = 0] = layout.slice(i, i + 3)
      const ct = start + ID_BYTES + NONCE_BYTES
      const snonce = ct + ctLength
      const sct = sctLength === 0 ? snonce : snonce + NONCE_BYTES
      const end = sct + sctLength
      visit({
        id: packed.subarray(start, start + ID_BYTES),
        rev,
        nonce: packed.subarray(start + ID_BYTES, ct),
        ct: packed.subarray(ct, snonce),
        snonce: sctLength === 0 ? null : packed.subarray(snonce, sct),
        sct: sctLength === 0 ? null : packed.subarray(sct, end),
      })
      start = end
    }
  }
  return visitingRecBatches(connection, { batch, row: visit }, 'whole')
}

/**
 * All rows, each given to the visitor once, in their order. Where a broken page stops the walk it is taken up again from
 * the other end, so that only what the page held is missing; `complete` is false then. `NOT INDEXED`, because an index
 * may lie.
 */
export function visitRecBatches(
  connection: Connection,
  visitor: RecVisitor,
  secrets: 'whole' | 'tags',
): { readonly complete: boolean } {
  return walkToEnd(visitingRecBatches(connection, visitor, secrets))
}

type Walk = Generator<undefined, { readonly complete: boolean }, undefined>

function walkToEnd(walk: Walk): { readonly complete: boolean } {
  for (;;) {
    const step = walk.next()
    if (step.done === true) return step.value
  }
}

function* visitingRecBatches(connection: Connection, visitor: RecVisitor, secrets: 'whole' | 'tags'): Walk {
  const read = createBatchReader(connection, secrets)
  let last = LOWEST_ROWID
  for (;;) {
    const found = readUnlessDamaged(() => read.after(last))
    if (found === 'end') return { complete: true }
    if (found === null) return visitOneByOne(connection, visitor.row, last)
    if ('packed' in found.rows) visitor.batch(found.rows)
    else {
      for (const rowid of found.rows) {
        const row = readUnlessDamaged(() => read.row(rowid) ?? null)
        if (row === null) return visitOneByOne(connection, visitor.row, last)
        last = rowid
        visitor.row(row)
      }
    }
    last = found.last
    yield
  }
}

interface FoundRows {
  readonly last: bigint
  /** Their rowids, when one of them is odd. */
  readonly rows: RecBatch | readonly bigint[]
}

/** Whether the cells of a row have the types and lengths that they should, and none is large. */
const IS_USUAL = `typeof(rev) = 'integer' AND rev BETWEEN 1 AND ${Number.MAX_SAFE_INTEGER}
  AND typeof(id) = 'blob' AND length(id) = ${ID_BYTES}
  AND typeof(nonce) = 'blob' AND length(nonce) = ${NONCE_BYTES}
  AND typeof(ct) = 'blob' AND length(ct) BETWEEN ${TAG_BYTES} AND ${BATCH_CELL_BYTES}
  AND (snonce IS NULL AND sct IS NULL OR typeof(snonce) = 'blob' AND length(snonce) = ${NONCE_BYTES}
    AND typeof(sct) = 'blob' AND length(sct) BETWEEN ${TAG_BYTES} AND ${BATCH_CELL_BYTES})`

/**
 * Making a Buffer for each cell, or for each row, takes longer than decrypting it, so SQLite puts them together: `||` and
 * `group_concat` keep bytes as they are.
 */
function createBatchReader(connection: Connection, secrets: 'whole' | 'tags') {
  const range = 'FROM rec NOT INDEXED WHERE rowid BETWEEN ? AND ?'
  const sct = secrets === 'whole' ? 'sct' : `substr(sct, -${TAG_BYTES})`
  const next = connection
    .prepare<bigint, bigint | null>('SELECT min(rowid) FROM rec NOT INDEXED WHERE rowid > ?')
    .pluck()
    .safeIntegers(true)
  const count = connection.prepare<[bigint, bigint], number>(`SELECT count(*) ${range}`).pluck()
  const rowids = connection
    .prepare<[bigint, bigint], bigint>(`SELECT rowid ${range} ORDER BY rowid`)
    .pluck()
    .safeIntegers(true)
  const batch = connection
    .prepare<[bigint, bigint], readonly [count: number, layout: string, packed: Buffer | null]>(
      `SELECT count(*),
         '[' || group_concat(rev || ',' || length(ct) || ',' || ifnull(length(${sct}), 0)) || ']',
         CAST(group_concat(id || nonce || ct || ifnull(snonce || ${sct}, ''), '') AS BLOB)
       ${range} AND ${IS_USUAL}`,
    )
    .raw()
  const row = connection
    .prepare<bigint, RecRow>(`SELECT ${COLUMNS} FROM rec NOT INDEXED WHERE rowid = ?`)
    .safeIntegers(true)

  const after = (rowid: bigint): FoundRows | 'end' => {
    const first = next.get(rowid) ?? null
    if (first === null) return 'end'
    const beyond = first + BATCH_ROWIDS - 1n
    const last = beyond > HIGHEST_ROWID ? HIGHEST_ROWID : beyond
    const [usual, layout, packed] = batch.get(first, last) ?? [null, '', null]
    if (packed === null || usual !== count.get(first, last)) return { last, rows: rowids.all(first, last) }
    return { last, rows: { packed, layout: JSON.parse(layout) as readonly number[] } } // made of numbers, above
  }
  return { after, row: (rowid: bigint) => row.get(rowid) }
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

/** Prepares the statements on a connection. */
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
