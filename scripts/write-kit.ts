import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { createVault, createWorkerDeriveKey, type Change, type JsonObject } from '../src/main/vault/vault.ts'
import { host, must, put, rowId, withSql } from '../test/support/bare-vaults.ts'
import { forgeHeader, HEADER } from '../test/support/headers.ts'
import {
  hashOfReleased,
  writeCase,
  type KitKey,
  type Released,
  type Verdict,
} from '../test/vectors/kit-case.ts'
import { openWithSecond } from '../test/vectors/second-opener.ts'

/*
 * Writes test/vectors/kit anew. What is wrong with each case and what its verdict must be is said here; what may be released
 * is what a reader with other primitives gets out of it. Keys and nonces are drawn afresh, so the files differ each time.
 */

const PASSWORD = 'いろは correct horse'
const folder = path.join(import.meta.dirname, '..', 'test', 'vectors', 'kit')
const work = mkdtempSync(path.join(os.tmpdir(), 'hikae-kit-'))
const deriveKey = createWorkerDeriveKey(new URL('../src/main/vault/kdf/kdf-worker.ts', import.meta.url))

const SAVES: readonly (readonly Change[])[] = [
  [put('a', { t: '銀行' }, { password: '秘密' }), put('b', { t: 'メール' })],
  [put('a', { t: '銀行', u: 'taro' }, 'keep')],
]

interface Made {
  readonly file: string
  readonly code: string
  readonly older: { readonly record: object; readonly seal: object }
}

async function make(name: string, saves = SAVES): Promise<Made> {
  const file = path.join(work, `${name}.hikae`)
  const kdfPolicy = { passes: 3, memoryKiB: 64 * 1024 }
  const { vault, recoveryCode } = must(
    await createVault({ path: file, password: PASSWORD, kdfPolicy, ...host(), deriveKey }),
  )
  let older: Made['older'] = { record: {}, seal: {} }
  for (const [index, changes] of saves.entries()) {
    must(vault.commit(changes))
    if (index > 0) continue
    older = withSql(file, (db) => ({
      record: db.prepare<[], object>('SELECT * FROM rec LIMIT 1').get() ?? {},
      seal: db.prepare<[], object>('SELECT * FROM seal').get() ?? {},
    }))
  }
  vault.close()
  return { file, code: recoveryCode, older }
}

/** A record whose JSON has exactly so many bytes. */
function ofSize(bytes: number): JsonObject {
  return { t: 'x'.repeat(bytes - '{"t":""}'.length) }
}

type Spoil = (made: Made) => void
const sql =
  (text: string): Spoil =>
  ({ file }) =>
    withSql(file, (db: Database.Database) => void db.exec(text))
const forged =
  (change: (body: Buffer) => Buffer): Spoil =>
  ({ file }) =>
    forgeHeader(file, change)
const flipped =
  (table: string, column: string, at: number): Spoil =>
  ({ file }) =>
    withSql(file, (db) => {
      const row = db
        .prepare<[], { v: Buffer }>(`SELECT ${column} AS v FROM ${table} WHERE ${column} IS NOT NULL LIMIT 1`)
        .get()
      if (row === undefined) throw new Error('nothing to flip')
      const value = Buffer.from(row.v)
      const index = at < 0 ? value.length + at : at
      value[index] = (value[index] ?? 0) ^ 1
      db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`).run(value, row.v)
    })
const kdf = (at: number, value: number): Spoil =>
  forged((body) => {
    body.writeUInt32LE(value, at)
    return body
  })
const slot = (change: (body: Buffer) => void): Spoil =>
  forged((body) => {
    change(body)
    return body
  })
const withSlot = (type: number, payload: Buffer): Spoil =>
  forged((body) => {
    const more = Buffer.from(body)
    more[HEADER.slotCount] = (more[HEADER.slotCount] ?? 0) + 1
    const length = Buffer.alloc(2)
    length.writeUInt16LE(payload.length)
    return Buffer.concat([more, Buffer.of(type, 0), Buffer.alloc(16, 0x77), length, payload])
  })
const A = `x'${rowId('a')}'`
const B = `x'${rowId('b')}'`
const nothing: Spoil = () => undefined

type Case = readonly [name: string, expect: Verdict, spoil: Spoil, saves?: readonly (readonly Change[])[]]

const byCode: readonly Case[] = [
  ['two-records', 'success', nothing],
  ['empty-vault', 'success', nothing, []],
  ['one-record', 'success', nothing, [[put('a', { t: '銀行' })]]],
  ...[255, 256, 4_095, 4_096].map((size): Case => [
    `record-of-${size}-bytes`,
    'success',
    nothing,
    [[put('a', ofSize(size))]],
  ]),
  ...[0, 8, 16, 24, 32, 34, 36, 38, 42, 43, 44, 45, 61, 63, 64, 68, 72, 88, 120, 144, 192, 331].map(
    (at): Case => [`header-ends-after-${at}`, 'header damaged', forged((body) => body.subarray(0, at))],
  ),
  ['header-with-one-byte-more', 'header damaged', forged((body) => Buffer.concat([body, Buffer.of(0)]))],
  ['header-another-label', 'header damaged', forged((body) => (body.write('hk2/head', 0, 'latin1'), body))],
  ['header-no-slots', 'header damaged', forged((body) => ((body[HEADER.slotCount] = 0), body))],
  ['header-sum-flipped', 'header damaged', flipped('header', 'sum', 0)],
  ['header-body-flipped', 'header damaged', flipped('header', 'body', 24)],
  ['header-mac-flipped', 'header forged', flipped('header', 'mac', 0)],
  ['header-flags-forged', 'header forged', slot((body) => void (body[44] = 1))],
  ['header-features-forged', 'header forged', slot((body) => void (body[36] = 1))],
  ['slot-length-too-short', 'header damaged', slot((body) => body.writeUInt16LE(128, HEADER.slotLength))],
  ['slot-length-too-long', 'header damaged', slot((body) => body.writeUInt16LE(130, HEADER.slotLength))],
  ['slot-ids-equal', 'header damaged', slot((body) => void body.copy(body, 194, 45, 61))],
  ['slot-unknown-kdf', 'header damaged', slot((body) => void (body[HEADER.kdf] = 2))],
  ['slot-of-unknown-type-added', 'header forged', withSlot(9, Buffer.from('later'))],
  ['slot-commitment-flipped', 'password', slot((body) => void (body[228] = (body[228] ?? 0) ^ 1))],
  ['slot-wrapped-key-flipped', 'password', slot((body) => void (body[331] = (body[331] ?? 0) ^ 1))],
  ['slot-nonce-flipped', 'password', slot((body) => void (body[260] = (body[260] ?? 0) ^ 1))],
  ['too-new-reader', 'too new', slot((body) => body.writeUInt16LE(999, HEADER.minReader))],
  ['too-new-schema', 'too new', sql('PRAGMA user_version = 2')],
  ['schema-table-added', 'schema', sql('CREATE TABLE t(x)')],
  ['schema-trigger-added', 'schema', sql('CREATE TRIGGER t AFTER INSERT ON rec BEGIN DELETE FROM rec; END')],
  ['schema-view-added', 'schema', sql('CREATE VIEW v AS SELECT * FROM rec')],
  ['schema-table-gone', 'schema', sql('DROP TABLE chunk')],
  ['seal-nonce-flipped', 'seal damaged', flipped('seal', 'nonce', 0)],
  ['seal-text-flipped', 'seal damaged', flipped('seal', 'ct', 0)],
  ['seal-tag-flipped', 'seal damaged', flipped('seal', 'ct', -1)],
  ['seal-gone', 'seal damaged', sql('DELETE FROM seal')],
  [
    'seal-older',
    'set mismatch',
    ({ file, older }) =>
      withSql(file, (db) => void db.prepare('UPDATE seal SET nonce = $nonce, ct = $ct').run(older.seal)),
  ],
  [
    'record-older',
    'set mismatch',
    ({ file, older }) =>
      withSql(
        file,
        (db) =>
          void db
            .prepare(
              'UPDATE rec SET rev = $rev, nonce = $nonce, ct = $ct, snonce = $snonce, sct = $sct WHERE id = $id',
            )
            .run(older.record),
      ),
  ],
  ['record-gone', 'set mismatch', sql(`DELETE FROM rec WHERE id = ${B}`)],
  [
    'record-doubled',
    'set mismatch',
    sql(`INSERT INTO rec SELECT x'${'0c'.repeat(16)}', rev, nonce, ct, snonce, sct FROM rec WHERE id = ${A}`),
  ],
  ['record-revision-changed', 'set mismatch', sql(`UPDATE rec SET rev = 9 WHERE id = ${A}`)],
  [
    'record-without-its-secrets',
    'set mismatch',
    sql(`UPDATE rec SET snonce = NULL, sct = NULL WHERE id = ${A}`),
  ],
  ['record-nonce-flipped', 'set mismatch', flipped('rec', 'nonce', 0)],
  ['record-tag-flipped', 'set mismatch', flipped('rec', 'ct', -1)],
  ['record-text-flipped', 'record damaged', flipped('rec', 'ct', 0)],
  ['secrets-nonce-flipped', 'set mismatch', flipped('rec', 'snonce', 0)],
  ['secrets-tag-flipped', 'set mismatch', flipped('rec', 'sct', -1)],
  ['secrets-text-flipped', 'record damaged', flipped('rec', 'sct', 0)],
  ['chunk-added', 'set mismatch', sql(`INSERT INTO chunk VALUES (${A}, 0, zeroblob(24), zeroblob(272))`)],
]

/** Opened with the password: the limits of the derivation come before any work. */
const byPassword: readonly (readonly [name: string, expect: Verdict, spoil: Spoil, password: string])[] = [
  ['password-right', 'success', nothing, PASSWORD],
  ['password-in-full-width', 'success', nothing, 'いろは　ｃｏｒｒｅｃｔ　ｈｏｒｓｅ'],
  ['password-wrong', 'password', nothing, 'いろは incorrect horse'],
  // One ciphertext under two ways in: the commitment of the second was made for the first.
  [
    'password-slot-doubled',
    'password',
    ({ file }) =>
      forgeHeader(file, (body) => {
        const more = Buffer.from(body)
        more[HEADER.slotCount] = 3
        return Buffer.concat([more, Buffer.of(1, 0), Buffer.alloc(16, 0x77), body.subarray(61, 192)])
      }),
    'いろは incorrect horse',
  ],
  ...(
    [
      ['passes-below-the-floor', HEADER.passes, 2],
      ['passes-above-the-ceiling', HEADER.passes, 65],
      ['passes-as-many-as-can-be', HEADER.passes, 0xffff_ffff],
      ['memory-below-the-floor', HEADER.memoryKiB, 65_535],
      ['memory-above-the-ceiling', HEADER.memoryKiB, 1_048_577],
      ['memory-as-much-as-can-be', HEADER.memoryKiB, 0xffff_ffff],
    ] as const
  ).map(([name, at, value]) => [`kdf-${name}`, 'kdf limit' as const, kdf(at, value), PASSWORD] as const),
]

async function write(name: string, verdict: Verdict, made: Made, key: KitKey): Promise<void> {
  const opened = await openWithSecond(made.file, key)
  if (opened.verdict !== verdict) throw new Error(`${name}: ${opened.verdict} instead of ${verdict}`)
  const released: readonly Released[] = opened.released
  const vault = readFileSync(made.file)
  writeFileSync(
    path.join(folder, `${name}.case`),
    writeCase({ expect: verdict, released: hashOfReleased(released), key, vault }),
  )
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, verdict, spoil, saves] of byCode) {
  const made = await make(name, saves)
  spoil(made)
  await write(name, verdict, made, { kind: 'recovery-code', code: made.code })
}
for (const [name, verdict, spoil, password] of byPassword) {
  const made = await make(name)
  spoil(made)
  await write(name, verdict, made, { kind: 'password', password })
}
rmSync(work, { recursive: true })
process.stdout.write(`${byCode.length + byPassword.length} cases\n`)
