import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { createContainer } from '../../../../src/main/db/container.ts'
import {
  visitRecBatches,
  visitRecRows,
  type RecBatch,
  type RecRow,
} from '../../../../src/main/db/rec-table.ts'

/* Rows are read many at a time. Whatever a file holds, the caller gets every row once, cell for cell. */

interface Cells {
  readonly rowid?: bigint
  readonly id: Buffer
  readonly rev: bigint
  readonly nonce: Buffer
  readonly ct: Buffer
  readonly snonce: Buffer | null
  readonly sct: Buffer | null
}

/** Bytes that are no text: zeros, halves of letters, every value there is. */
const bytes = (length: number, from: number) =>
  Buffer.from(Array.from({ length }, (_, i) => (from + i * 7) & 0xff))

function cells(i: number, more: Partial<Cells> = {}): Cells {
  const id = Buffer.alloc(16, i & 0xff)
  id.writeUInt32LE(i)
  const hasSecrets = i % 3 === 0
  return {
    id,
    rev: BigInt(i + 1),
    nonce: bytes(24, i),
    ct: bytes(16 + (i % 300), i),
    snonce: hasSecrets ? bytes(24, i + 1) : null,
    sct: hasSecrets ? bytes(16 + (i % 90), i + 2) : null,
    ...more,
  }
}

function tableWith(rows: readonly Cells[]): Database.Database {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  createContainer(db)
  const insert = db.prepare(
    'INSERT INTO rec(rowid, id, rev, nonce, ct, snonce, sct) VALUES ($rowid, $id, $rev, $nonce, $ct, $snonce, $sct)',
  )
  for (const row of rows) insert.run({ rowid: null, ...row })
  return db
}

function visited(db: Database.Database): readonly RecRow[] {
  const rows: RecRow[] = []
  expect(visitRecRows(db, (row) => rows.push(row))).toEqual({ complete: true })
  return rows
}

const plain = ({ id, rev, nonce, ct, snonce, sct }: RecRow) => ({
  id,
  rev: BigInt(rev as number),
  nonce,
  ct,
  snonce,
  sct,
})

const many = Array.from({ length: 700 }, (_, i) => cells(i))
const odd: Readonly<Record<string, readonly Cells[]>> = {
  'no row': [],
  'one row': [cells(3)],
  'as many rows as are read at once': many.slice(0, 256),
  'more rows than are read at once': many,
  'cells of other lengths': [
    cells(0, { id: bytes(15, 1) }),
    cells(1),
    cells(2, { nonce: bytes(25, 1) }),
    cells(3, { snonce: bytes(2, 1) }),
    cells(4, { ct: Buffer.alloc(0) }),
    cells(5, { snonce: bytes(24, 1) }),
    cells(6, { sct: Buffer.alloc(0) }),
    cells(7),
  ],
  'a revision beyond what JavaScript counts': [cells(1), cells(2, { rev: 2n ** 62n })],
  'rowids beyond what JavaScript counts': [
    cells(1),
    ...[0n, 1n, 2n].map((i) => cells(Number(i) + 2, { rowid: 2n ** 60n + i })),
  ],
  'rowids below zero': [cells(1, { rowid: -(2n ** 63n) + 1n }), cells(2, { rowid: -5n }), cells(3)],
  'the highest rowid there is': [cells(1), cells(2, { rowid: 2n ** 63n - 1n })],
  'rowids far apart': [cells(1, { rowid: 7n }), cells(2, { rowid: 300n }), cells(3, { rowid: 10_000n })],
  'secrets longer than a batch should hold': [cells(1), cells(3, { sct: bytes(200_000, 1) }), cells(6)],
}

test.each(Object.entries(odd))('%s: every row is visited once, cell for cell', (_name, rows) => {
  const inOrder = rows.map(({ rowid: _rowid, ...row }) => row)
  expect(visited(tableWith(rows)).map(plain)).toEqual(inOrder)
})

test('where only the tags of secrets are asked for, they are the last 16 bytes', () => {
  const packed: Buffer[] = []
  const layout: number[] = []
  const batch = (rows: RecBatch) => {
    packed.push(rows.packed)
    layout.push(...rows.layout)
  }
  visitRecBatches(tableWith(many), { batch, row: () => expect.unreachable() }, 'tags')

  const pieces = many.flatMap(({ id, nonce, ct, snonce, sct }) => [
    ...[id, nonce, ct],
    ...(snonce === null || sct === null ? [] : [snonce, sct.subarray(-16)]),
  ])
  expect(Buffer.concat(packed)).toEqual(Buffer.concat(pieces))
  expect(layout).toEqual(many.flatMap(({ rev, ct, sct }) => [Number(rev), ct.length, sct === null ? 0 : 16]))
})

test('a number that is no whole one is given as it stands', () => {
  const db = tableWith([cells(1), cells(2)])
  db.unsafeMode()
  db.pragma('writable_schema = ON')
  db.exec("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'rec'")
  db.pragma('writable_schema = RESET')
  db.exec("UPDATE rec SET rev = 2.5, nonce = 'text of 24 letters ......' WHERE rowid = 2")
  expect(visited(db).at(1)).toMatchObject({ rev: 2.5, nonce: 'text of 24 letters ......' })
})
