import {
  copyFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import {
  createVault,
  openVault,
  type Change,
  type JsonObject,
  type OpenVault,
  type RowId,
} from '../../src/main/vault/vault.ts'
import { host, must, PASSWORD, POLICY, rowId, withSql } from '../support/bare-vaults.ts'
import { forgeHeader } from '../support/headers.ts'
import { drawFrom } from './random.ts'

/*
 * Changing a vault file as somebody without the key could, and looking what is said of it.
 */

/** A vault to be changed, with all that anybody may have kept of it. */
export interface Target {
  readonly folder: string
  readonly path: string
  readonly recoveryCode: string
  readonly content: ReadonlyMap<string, { readonly outline: JsonObject; readonly secrets: JsonObject | null }>
  /** Every version of every record row, and every seal, that the file ever held, newest last. */
  readonly rows: readonly Row[]
  readonly seals: readonly Row[]
}

type Row = Readonly<Record<string, unknown>> & { readonly id?: Buffer; readonly rev?: number }

/** What came of many changes. */
export interface TamperFigures {
  readonly changes: number
  /** Not opened at all, with a reason. */
  readonly refused: number
  /** Opened for reading, with the name of what is wrong. */
  readonly reported: number
  /** Opened, and named by the full check: opening reads no secret and no attachment. */
  readonly found: number
  /** The change is in bytes that mean nothing: the content is whole and sound. */
  readonly noEffect: number
  readonly wrong: readonly string[]
}

/** Makes a vault of few rows with a history: outlines, secrets, an attachment, records that changed and went. */
export async function makeTarget(root: string, more: readonly Change[] = []): Promise<Target> {
  const folder = mkdtempSync(join(root, 'hikae-tamper-'))
  const path = join(folder, 'a.hikae')
  const request = { path, password: PASSWORD, kdfPolicy: POLICY, ...host() }
  const { vault, recoveryCode } = must(await createVault(request))
  const rows = new Map<string, Row>()
  const seals: Row[] = []
  const keep = (): void => {
    withSql(path, (db) => {
      for (const row of db.prepare<[], Row>('SELECT * FROM rec').all()) {
        rows.set(`${row.id?.toString('hex') ?? ''} ${row.rev ?? ''}`, row)
      }
      seals.push(db.prepare<[], Row>('SELECT * FROM seal').get() ?? {})
    })
  }
  keep()
  const put = (digit: string, outline: JsonObject, secrets: JsonObject | null | 'keep' = null): Change => {
    return { kind: 'put', rowId: rowId(digit), outline, secrets }
  }
  const saves: readonly (readonly Change[])[] = [
    [put('a', { t: '銀行' }, { password: '秘密' }), put('b', { t: 'メール' }), ...more],
    [put('c', { t: '証券' }, { password: '三' }), put('d', { t: '消える' })],
    [put('a', { t: '銀行', u: 'taro' }, 'keep'), { kind: 'delete', rowId: rowId('d') }],
    [put('b', { t: 'メール', u: 'hanako' })],
  ]
  for (const changes of saves) {
    must(vault.commit(changes))
    keep()
  }
  const writer = must(vault.attachments.begin(300))
  must(writer.append(new Uint8Array(300).fill(7)))
  const { size, content: described } = must(writer.finish())
  must(vault.commit([put('e', { type: 'attachment', size, content: { ...described } })]))
  keep()
  const content = contentOf(vault)
  vault.close()
  return { folder, path, recoveryCode, content, rows: [...rows.values()], seals }
}

export function removeTarget({ folder }: Target): void {
  rmSync(folder, { recursive: true, force: true })
}

function contentOf(vault: OpenVault): Target['content'] {
  return new Map(
    vault.records().map(({ rowId: id, outline }) => [id, { outline, secrets: must(vault.secretsOf(id)) }]),
  )
}

interface Look {
  readonly what: 'refused' | 'reported' | 'found' | 'no effect'
  /** The codes, each with the record and part that it names. */
  readonly named: readonly string[]
  readonly wrong: string | null
}

/** Opens the file as it is now, and says what its owner is told. */
async function look(target: Target): Promise<Look> {
  try {
    return await lookUnlessItThrows(target)
  } catch (error) {
    return { what: 'refused', named: [], wrong: `crashes: ${String(error)}` }
  }
}

async function lookUnlessItThrows({ path, recoveryCode, content }: Target): Promise<Look> {
  const key = { kind: 'recovery-code', code: recoveryCode } as const
  const opened = await openVault({ path, key, ...host(), mode: 'read-only' })
  if (!opened.ok) return { what: 'refused', named: [opened.error.code], wrong: null }
  const vault = opened.value
  const shown = vault.records().map(({ rowId: id, outline }) => {
    const secrets = vault.secretsOf(id)
    return [id, outline, secrets.ok ? secrets.value : undefined] as const
  })
  const full = vault.verify().problems
  vault.close()
  const named = [...vault.problems, ...full].map((problem) => nameOf(problem))
  const invented = shown.find(([id, outline, secrets]) => {
    const known = content.get(id)
    if (known === undefined || !isSame(known.outline, outline)) return true
    // Taking the secrets of a record away shows it without any, which has to be said, as everything has.
    return secrets !== undefined && secrets !== null && !isSame(known.secrets, secrets)
  })
  const isRollback = named.includes('E_SET_MISMATCH')
  // A row that was put back is shown, since it was saved once; that it is not the one that was sealed is said.
  if (invented !== undefined && !isRollback) {
    return { what: 'found', named, wrong: `shows what was never saved: ${JSON.stringify(invented)}` }
  }
  if (vault.problems.length > 0) {
    const wrong = vault.mode === 'read-only' ? null : 'is open for writing'
    return { what: 'reported', named, wrong }
  }
  if (full.length > 0) return { what: 'found', named, wrong: null }
  const isWhole = shown.length === content.size && shown.every(([, , secrets]) => secrets !== undefined)
  return { what: 'no effect', named, wrong: isWhole ? null : 'is not whole, and nothing is said of it' }
}

function nameOf(
  problem: OpenVault['problems'][number] | ReturnType<OpenVault['verify']>['problems'][number],
): string {
  const id = 'rowId' in problem ? ` ${problem.rowId?.slice(0, 1) ?? 'row'}` : ''
  const part = 'part' in problem ? ` ${problem.part}` : ''
  return `${problem.code}${id}${part}`
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What a byte stands for, and what has to be named when it is another. */
interface Place {
  readonly cell: string
  readonly at: number
  readonly expected: readonly string[]
}

/** Every byte of the logical content: of every cell of every row, where it stands in the file. */
export function logicalBytes({ path }: Target): readonly Place[] {
  const file = readFileSync(path)
  const places: Place[] = []
  const add = (cell: string, value: Buffer | null, expected: readonly string[]): void => {
    if (value === null) return
    const start = file.indexOf(value)
    if (start === -1) throw new Error(`${cell} is not in one piece in the file`)
    for (let i = 0; i < value.length; i += 1) places.push({ cell, at: start + i, expected })
  }
  withSql(path, (db) => {
    const all = (sql: string): readonly Record<string, Buffer>[] =>
      db.prepare<[], Record<string, Buffer>>(sql).all()
    const cell = (row: Readonly<Record<string, Buffer>>, name: string): Buffer => row[name] ?? Buffer.alloc(0)
    for (const row of all('SELECT * FROM header')) {
      add('header.body', cell(row, 'body'), ['E_HEADER_DAMAGED'])
      add('header.sum', cell(row, 'sum'), ['E_HEADER_DAMAGED'])
      add('header.mac', cell(row, 'mac'), ['E_HEADER_FORGED'])
    }
    for (const row of all('SELECT * FROM seal')) {
      for (const name of ['nonce', 'ct']) add(`seal.${name}`, cell(row, name), ['E_SEAL_DAMAGED'])
    }
    for (const row of all('SELECT * FROM rec')) {
      const id = cell(row, 'id').toString('hex').slice(0, 1)
      const outline = `E_RECORD_DAMAGED ${id} outline`
      for (const name of ['nonce', 'ct']) add(`rec.${name}`, cell(row, name), [outline])
      const secrets = `E_RECORD_DAMAGED ${id} secrets`
      for (const name of ['snonce', 'sct']) add(`rec.${name}`, row[name] ?? null, [secrets])
    }
    for (const row of all('SELECT * FROM chunk')) {
      for (const name of ['nonce', 'ct']) add(`chunk.${name}`, cell(row, name), ['E_ATTACHMENT_DAMAGED e'])
    }
  })
  return places
}

/** Every byte of the file. */
export function everyByte({ path }: Target): readonly Place[] {
  return Array.from(readFileSync(path), (_, at) => ({ cell: 'file', at, expected: [] }))
}

/** Changes single bytes, one after the other, each with every one of these patterns. */
export async function flip(
  target: Target,
  places: readonly Place[],
  masksAt: (index: number) => readonly number[],
  told: (done: number) => void = () => undefined,
): Promise<TamperFigures> {
  const tally = newTally()
  const intact = readFileSync(target.path)
  for (const [index, { cell, at, expected }] of places.entries()) {
    for (const mask of masksAt(index)) {
      setByte(target.path, at, (intact[at] ?? 0) ^ mask)
      count(tally, `${cell} at ${at} with ${mask}`, await look(target), expected)
      // Opening may have made the file longer or shorter only if it is broken itself.
      if (readFileSync(target.path).length !== intact.length)
        tally.wrong.push(`${cell} at ${at}: the file was changed`)
    }
    setByte(target.path, at, intact[at] ?? 0)
    if ((index + 1) % 5_000 === 0) told(index + 1)
  }
  return tally
}

function setByte(path: string, at: number, value: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Uint8Array.of(value), 0, 1, at)
  closeSync(file)
}

interface Tally {
  changes: number
  refused: number
  reported: number
  found: number
  noEffect: number
  wrong: string[]
}

function newTally(): Tally {
  return { changes: 0, refused: 0, reported: 0, found: 0, noEffect: 0, wrong: [] }
}

function count(
  tally: Tally,
  what: string,
  { what: outcome, named, wrong }: Look,
  expected: readonly string[],
): void {
  tally.changes += 1
  tally[outcome === 'no effect' ? 'noEffect' : outcome] += 1
  const unnamed = expected.filter((name) => !named.some((said) => said.startsWith(name)))
  if (wrong !== null) tally.wrong.push(`${what}: ${wrong} (${named.join()})`)
  else if (unnamed.length > 0)
    tally.wrong.push(`${what}: ${outcome}, ${named.join()} instead of ${expected.join()}`)
}

/** One thing that somebody with an SQLite tool does, and what has to be named. */
interface RowEdit {
  readonly what: string
  readonly run: (target: Target) => void
  readonly expected: readonly string[]
}

const SET = ['E_SET_MISMATCH']
const PUT = 'INSERT INTO rec(id, rev, nonce, ct, snonce, sct) VALUES ($id, $rev, $nonce, $ct, $snonce, $sct)'

/** Every operation on every row: deleting, doubling, exchanging, renaming, every older version, every older seal. */
export function rowEdits(target: Target, most = 100): readonly RowEdit[] {
  const all = withSql(target.path, (db) => db.prepare<[], Row>('SELECT * FROM rec').all())
  const current = all.slice(-most)
  const sql = (what: string, text: string, expected: readonly string[], ...input: unknown[]): RowEdit => {
    return { what, expected, run: ({ path }) => withSql(path, (db) => void db.prepare(text).run(...input)) }
  }
  const digit = (row: Row) => row.id?.toString('hex').slice(0, 1) ?? ''
  const edits: RowEdit[] = []
  for (const row of current) {
    const name = digit(row)
    const broken = [...SET, `E_RECORD_DAMAGED ${name} outline`]
    edits.push(
      sql(`${name} deleted`, 'DELETE FROM rec WHERE id = ?', SET, row.id),
      sql(`${name} doubled`, PUT, [...SET, 'E_RECORD_DAMAGED f outline'], {
        ...row,
        id: Buffer.alloc(16, 0xff),
      }),
      sql(`${name} renamed`, 'UPDATE rec SET id = ? WHERE id = ?', SET, Buffer.alloc(16, 0xff), row.id),
    )
    for (const rev of [1, 2, 3, 99]) {
      if (rev === row.rev) continue
      edits.push(
        sql(`${name} called revision ${rev}`, 'UPDATE rec SET rev = ? WHERE id = ?', broken, rev, row.id),
      )
    }
    for (const other of current.filter((one) => one !== row)) {
      const what = `${name} given`
      const from = `of ${digit(other)}`
      const set = (cells: string) => `UPDATE rec SET ${cells} WHERE id = ?`
      const { id } = row
      edits.push(
        sql(`${what} the nonce ${from}`, set('nonce = ?'), broken, other['nonce'], id),
        sql(`${what} the outline ${from}`, set('ct = ?'), broken, other['ct'], id),
        sql(
          `${what} nonce and outline ${from}`,
          set('nonce = ?, ct = ?'),
          broken,
          other['nonce'],
          other['ct'],
          id,
        ),
        {
          what: `${name} exchanged with ${digit(other)}`,
          expected: SET,
          run: ({ path }) =>
            withSql(path, (db) => {
              const rename = db.prepare('UPDATE rec SET id = ? WHERE id = ?')
              rename.run(Buffer.alloc(16), id)
              rename.run(id, other.id)
              rename.run(other.id, Buffer.alloc(16))
            }),
        },
      )
      if ((other['sct'] ?? null) !== (row['sct'] ?? null)) {
        const both = set('snonce = ?, sct = ?')
        edits.push(sql(`${what} the secrets ${from}`, both, SET, other['snonce'], other['sct'], id))
      }
    }
  }
  const isCurrent = (row: Row) => all.some((now) => isSame(now, row))
  for (const row of target.rows.filter((one) => !isCurrent(one))) {
    const what = `revision ${row.rev ?? ''} of ${digit(row)} put back`
    edits.push({
      what,
      expected: SET,
      run: ({ path }) =>
        withSql(path, (db) => {
          db.prepare('DELETE FROM rec WHERE id = ?').run(row.id)
          db.prepare(PUT).run(row)
        }),
    })
  }
  for (const [index, seal] of target.seals.slice(0, -1).entries()) {
    const what = `the seal of save ${index + 1} put back`
    edits.push(sql(what, 'UPDATE seal SET nonce = $nonce, ct = $ct WHERE id = $id', SET, seal))
  }
  edits.push(sql('the seal deleted', 'DELETE FROM seal', ['E_SEAL_DAMAGED']))
  return [...edits, ...headerEdits(), ...cuts(target)]
}

/** Each field of the header changed, with the unkeyed sum made to fit. Offsets from docs/vault-format.md, "Header". */
function headerEdits(): readonly RowEdit[] {
  const fields: readonly (readonly [name: string, at: number, length: number])[] = [
    ['vault id', 8, 16],
    ['time of creation', 24, 8],
    ['min_writer', 34, 2],
    ['features', 36, 2],
    ['epoch', 38, 4],
    ['flags of slot 1', 44, 1],
    ['id of slot 1', 45, 16],
    ['salt of slot 1', 72, 16],
    ['commitment of slot 1', 88, 32],
    ['nonce of slot 1', 120, 24],
    ['wrapped key of slot 1', 144, 48],
    ['flags of slot 2', 193, 1],
    ['id of slot 2', 194, 16],
  ]
  return fields.map(([name, at, length]) => ({
    what: `${name} forged`,
    // With another vault id, or another slot for the recovery code, no key is found that could say more.
    expected: name === 'vault id' || name.endsWith('slot 2') ? ['E_PASSWORD'] : ['E_HEADER_FORGED'],
    run: ({ path }) =>
      forgeHeader(path, (body) => {
        const forged = Buffer.from(body)
        forged[at + length - 1] = (forged[at + length - 1] ?? 0) ^ (name === 'time of creation' ? 0 : 1)
        if (name === 'time of creation') forged[at] = (forged[at] ?? 0) ^ 1
        return forged
      }),
  }))
}

/** The file cut at every page. */
function cuts({ path }: Target): readonly RowEdit[] {
  const pages = readFileSync(path).length / 4_096
  return Array.from({ length: Math.min(pages - 1, 64) }, (_, index) => ({
    what: `cut after page ${index + 1} of ${pages}`,
    expected: [],
    run: ({ path: file }) => truncateSync(file, (index + 1) * 4_096),
  }))
}

/** Does each of these to a fresh copy of the file. Nothing of all this may be without effect. */
export async function edit(target: Target, edits: readonly RowEdit[]): Promise<TamperFigures> {
  const tally = newTally()
  const intact = join(target.folder, 'intact')
  copyFileSync(target.path, intact)
  for (const { what, run, expected } of edits) {
    run(target)
    const seen = await look(target)
    count(tally, what, seen, expected)
    if (seen.what === 'no effect') tally.wrong.push(`${what}: nothing is said of it`)
    copyFileSync(intact, target.path)
  }
  return tally
}

/** Many records at once, for a vault in which most bytes are those of records. */
export function manyRecords(count: number, newRowId: () => RowId): readonly Change[] {
  return Array.from({ length: count }, (_, i) => {
    const outline = { t: `サービス ${i}`, n: i, note: 'あ'.repeat(i % 40) }
    return { kind: 'put', rowId: newRowId(), outline, secrets: { password: `p${i}` } }
  })
}

/** Bytes drawn from the whole file, and one of the patterns for each. */
export function drawnBytes(target: Target, seed: number, many: number): readonly Place[] {
  const draw = drawFrom(seed, 0x7461_6d70)
  const { length } = readFileSync(target.path)
  return Array.from({ length: many }, () => ({ cell: 'file', at: draw(length), expected: [] }))
}
