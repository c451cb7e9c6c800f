import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { OpenVault } from '../../../../src/main/vault/vault.ts'
import { forgeHeader, HEADER } from '../../../support/headers.ts'
import {
  closedVault,
  codes,
  create,
  host,
  must,
  mustOpen,
  open,
  PASSWORD,
  put,
  rowId,
  shown,
  withSql,
} from '../../../support/vaults.ts'

const SAVES = [
  [put('a', { t: '銀行' }, { password: '秘密' }), put('b', { t: 'メール' })],
  [put('a', { t: '銀行', u: 'taro' }, 'keep')],
]
const CONTENT = new Map([
  [rowId('a'), { outline: { t: '銀行', u: 'taro' }, secrets: { password: '秘密' } }],
  [rowId('b'), { outline: { t: 'メール' }, secrets: null }],
])

/** Nothing may be shown that was never saved: what is damaged is missing or refused. */
function expectNothingChanged(vault: OpenVault): void {
  for (const [id, { outline, secrets }] of shown(vault)) {
    expect(outline).toEqual(CONTENT.get(rowId(id.slice(0, 1)))?.outline)
    if (secrets !== 'E_RECORD_DAMAGED' && secrets !== null) {
      expect(secrets).toEqual(CONTENT.get(rowId(id.slice(0, 1)))?.secrets)
    }
  }
}

describe('one flipped byte', () => {
  interface Target {
    readonly path: string
    readonly intact: Buffer
    readonly recoveryCode: string
  }

  /** What became of the vault with this byte flipped, opened with the recovery code. */
  async function flipped(
    { path, intact, recoveryCode }: Target,
    offset: number,
  ): Promise<'refused' | 'reported' | 'found' | 'no effect'> {
    const bytes = Buffer.from(intact)
    bytes[offset] = (bytes[offset] ?? 0) ^ (1 << (offset % 8))
    writeFileSync(path, bytes)
    const opened = await open(path, { key: { kind: 'recovery-code', code: recoveryCode }, mode: 'read-only' })
    if (!opened.ok) return 'refused'
    const vault = opened.value
    expectNothingChanged(vault)
    const isWhole = JSON.stringify([...shown(vault)]) === JSON.stringify([...CONTENT])
    const isSound = vault.verify().problems.length === 0
    vault.close()
    if (vault.problems.length > 0) return 'reported'
    if (!isSound) return 'found'
    expect(isWhole).toBe(true)
    return 'no effect'
  }

  /** The values of one column, as they stand in the file. */
  function columnOf(path: string, name: string): readonly Buffer[] {
    const [table = '', column = ''] = name.split('.')
    return withSql(path, (db) => {
      const values = db.prepare<[], Buffer | null>(`SELECT ${column} FROM ${table}`).pluck().all()
      return values.filter((value) => value !== null)
    })
  }

  test.each([
    ['header.body', ['refused', 'reported']],
    ['header.sum', ['reported']],
    ['header.mac', ['reported']],
    ['seal.nonce', ['reported']],
    ['seal.ct', ['reported']],
    // The second place of an id is SQLite's index, which only the full check compares.
    ['rec.id', ['found', 'reported']],
    ['rec.nonce', ['reported']],
    ['rec.ct', ['reported']],
    ['rec.snonce', ['reported']],
    // Opening decrypts no secret, so a byte of one is found when it is asked for; its tag is part of the set hash.
    ['rec.sct', ['found', 'reported']],
  ])('V5 anywhere in %s is never silent', { timeout: 60_000 }, async (name, expected) => {
    const { path, recoveryCode } = await closedVault(...SAVES)
    const intact = readFileSync(path)
    const outcomes = new Set<string>()
    for (const value of columnOf(path, name)) {
      for (let start = intact.indexOf(value); start !== -1; start = intact.indexOf(value, start + 1)) {
        for (let i = 0; i < value.length; i += 1) {
          outcomes.add(await flipped({ path, intact, recoveryCode }, start + i))
        }
      }
    }
    expect([...outcomes].sort()).toEqual(expected)
  })

  test('in the password slot leaves the way by recovery code open, for reading', async () => {
    const { path, recoveryCode: code } = await closedVault(...SAVES)
    const bytes = readFileSync(path)
    const at = bytes.indexOf('hk1/head') + HEADER.passes + 20
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(path, bytes)
    expect(await open(path)).toEqual({ ok: false, error: { code: 'E_HEADER_DAMAGED' } })
    const vault = await mustOpen(path, { key: { kind: 'recovery-code', code } })
    expect(codes(vault)).toContain('E_HEADER_DAMAGED')
    expect(shown(vault)).toEqual(CONTENT)
  })
})

describe('an edit by somebody with an SQLite tool', () => {
  /** What the vault says after these statements, opened with its password. */
  async function after(
    sql: string,
  ): Promise<{ readonly vault: OpenVault; readonly said: readonly string[] }> {
    const { path } = await closedVault(...SAVES)
    withSql(path, (db) => db.exec(sql))
    const vault = await mustOpen(path)
    expectNothingChanged(vault)
    return { vault, said: codes(vault) }
  }
  const A = `x'${rowId('a')}'`
  const B = `x'${rowId('b')}'`
  const NEW = `x'${rowId('c')}'`

  test.each([
    ['deletes a record', `DELETE FROM rec WHERE id = ${A}`, ['E_SET_MISMATCH']],
    ['deletes every record', 'DELETE FROM rec', ['E_SET_MISMATCH']],
    [
      'doubles a record under a new id',
      `INSERT INTO rec SELECT ${NEW}, rev, nonce, ct, snonce, sct FROM rec WHERE id = ${A}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    [
      'hides a record behind a negative rowid',
      `INSERT INTO rec(rowid, id, rev, nonce, ct) SELECT -9, ${NEW}, rev, nonce, ct FROM rec WHERE id = ${B}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    [
      'exchanges two records',
      `UPDATE rec SET id = ${NEW} WHERE id = ${A}; UPDATE rec SET id = ${A} WHERE id = ${B}; UPDATE rec SET id = ${B} WHERE id = ${NEW}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED', 'E_RECORD_DAMAGED'],
    ],
    [
      'renames a record',
      `UPDATE rec SET id = ${NEW} WHERE id = ${A}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    [
      'raises a revision',
      `UPDATE rec SET rev = rev + 1 WHERE id = ${A}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    [
      'makes a revision impossible',
      `UPDATE rec SET rev = -1 WHERE id = ${A}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    [
      'makes a revision larger than any number',
      `UPDATE rec SET rev = 9223372036854775807 WHERE id = ${A}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    [
      'takes the secrets away',
      `UPDATE rec SET snonce = NULL, sct = NULL WHERE id = ${A}`,
      ['E_SET_MISMATCH'],
    ],
    [
      'takes half of the secrets away',
      `UPDATE rec SET snonce = NULL WHERE id = ${A}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    [
      'gives one record the secrets of another',
      `UPDATE rec SET (snonce, sct) = (SELECT snonce, sct FROM rec WHERE id = ${A}) WHERE id = ${B}`,
      ['E_SET_MISMATCH'],
    ],
    ['empties a text', `UPDATE rec SET ct = x'' WHERE id = ${A}`, ['E_SET_MISMATCH', 'E_RECORD_DAMAGED']],
    [
      'makes a text huge',
      `UPDATE rec SET ct = zeroblob(3000000) WHERE id = ${A}`,
      ['E_SET_MISMATCH', 'E_RECORD_DAMAGED'],
    ],
    ['shortens an id', `UPDATE rec SET id = x'aa' WHERE id = ${A}`, ['E_SET_MISMATCH', 'E_RECORD_DAMAGED']],
    ['deletes the seal', 'DELETE FROM seal', ['E_SEAL_DAMAGED']],
    ['shortens the seal', "UPDATE seal SET ct = x'00'", ['E_SEAL_DAMAGED']],
    ['adds an attachment', "INSERT INTO chunk VALUES (x'00', 0, x'00', x'00')", ['E_SET_MISMATCH']],
    ['replaces the header mac', 'UPDATE header SET mac = zeroblob(32)', ['E_HEADER_FORGED']],
  ])('V6 that %s is reported, and the vault opens for reading', async (_, sql, expected) => {
    const { vault, said } = await after(sql)
    expect(said).toEqual(expected)
    expect(vault.mode).toBe('read-only')
    expect(vault.commit([put('d', {})])).toEqual({ ok: false, error: { code: 'E_VAULT_READ_ONLY' } })
    expect(vault.verify().problems.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected]))
  })

  test('names the damaged record, and shows the others', async () => {
    const { vault } = await after(`UPDATE rec SET ct = zeroblob(length(ct)) WHERE id = ${B}`)
    expect(vault.problems).toContainEqual({ code: 'E_RECORD_DAMAGED', rowId: rowId('b'), part: 'outline' })
    expect(vault.secretsOf(rowId('b'))).toEqual({
      ok: false,
      error: { code: 'E_RECORD_DAMAGED', rowId: rowId('b') },
    })
    expect(vault.secretsOf(rowId('a'))).toEqual({ ok: true, value: { password: '秘密' } })
    expect(vault.secretsOf(rowId('f'))).toEqual({
      ok: false,
      error: { code: 'E_UNKNOWN_RECORD', rowId: rowId('f') },
    })
  })

  test('with a deleted seal the vault says since when it exists, and shows its records', async () => {
    const { vault } = await after('DELETE FROM seal')
    expect(vault.state()).toEqual({ seq: 0, savedAt: '2026-01-02T03:04:05.000Z', recordCount: 2 })
    expect(vault.copyVerdict).toBe('unknown')
    expect(shown(vault)).toEqual(CONTENT)
  })

  test('a header row that is gone is found again in the bytes of the file', async () => {
    const { path } = await closedVault(...SAVES)
    withSql(path, (db) => {
      db.pragma('secure_delete = OFF')
      db.exec('UPDATE header SET id = 1; DELETE FROM header')
    })
    const opened = await open(path)
    // SQLite overwrites four bytes of a freed cell, ahead of the header's label: the body survives.
    const vault = must(opened)
    expect(codes(vault)).toContain('E_HEADER_DAMAGED')
    expect(shown(vault)).toEqual(CONTENT)
    vault.close()
  })
})

describe('an older version put back', () => {
  /** A vault after two saves, and the rows that stood in it after the first. */
  async function twoVersions() {
    const { vault, path } = await create()
    must(vault.commit(SAVES[0] ?? []))
    const older = withSql(path, (db) => ({
      record: db.prepare<[], object>(`SELECT * FROM rec WHERE id = x'${rowId('a')}'`).get() ?? {},
      seal: db.prepare<[], object>('SELECT * FROM seal').get() ?? {},
    }))
    must(vault.commit(SAVES[1] ?? []))
    vault.close()
    return { path, older }
  }
  const PUT_RECORD =
    'UPDATE rec SET rev = $rev, nonce = $nonce, ct = $ct, snonce = $snonce, sct = $sct WHERE id = $id'

  test('V6 of one record is reported', async () => {
    const { path, older } = await twoVersions()
    withSql(path, (db) => db.prepare(PUT_RECORD).run(older.record))
    expect(codes(await mustOpen(path))).toEqual(['E_SET_MISMATCH'])
  })

  test('of one record while the vault is open is refused when its secrets are asked for', async () => {
    const { path, older } = await twoVersions()
    const vault = await mustOpen(path)
    withSql(path, (db) => db.prepare(PUT_RECORD).run(older.record))
    expect(vault.secretsOf(rowId('a'))).toEqual({
      ok: false,
      error: { code: 'E_RECORD_DAMAGED', rowId: rowId('a') },
    })
  })

  test('V6 of the secrets alone is reported', async () => {
    const { path, older } = await twoVersions()
    withSql(path, (db) =>
      db.prepare('UPDATE rec SET snonce = $snonce, sct = $sct WHERE id = $id').run(older.record),
    )
    expect(codes(await mustOpen(path))).toEqual(['E_SET_MISMATCH'])
  })

  test('V6 of the seal is reported', async () => {
    const { path, older } = await twoVersions()
    withSql(path, (db) => db.prepare('UPDATE seal SET nonce = $nonce, ct = $ct').run(older.seal))
    expect(codes(await mustOpen(path))).toEqual(['E_SET_MISMATCH'])
  })

  test('of everything is reported on a device that saw the newer one', async () => {
    const { path, older } = await twoVersions()
    const device = host()
    ;(await mustOpen(path, device)).close()
    withSql(path, (db) => {
      db.prepare(PUT_RECORD).run(older.record)
      db.prepare('UPDATE seal SET nonce = $nonce, ct = $ct').run(older.seal)
    })
    const vault = await mustOpen(path, device)
    expect(vault.problems).toEqual([{ code: 'E_ROLLBACK', seq: 2, lastSeenSeq: 3 }])
  })
})

describe('a forged header', () => {
  test('with a slot exchanged for that of another vault opens nothing with that password', async () => {
    const mine = await closedVault(...SAVES)
    const thiefs = await create({ password: 'thief' })
    thiefs.vault.close()
    const slot = withSql(thiefs.path, (db) => {
      const body = db.prepare('SELECT body FROM header').pluck().get() as Buffer
      return body.subarray(HEADER.slotType, HEADER.firstSlotEnd)
    })
    forgeHeader(mine.path, (body) => {
      slot.copy(body, HEADER.slotType)
      return body
    })
    const key = { kind: 'password', password: 'thief' } as const
    expect(await open(mine.path, { key })).toEqual({
      ok: false,
      error: { code: 'E_PASSWORD', tried: 'password' },
    })
  })

  test('with another commitment opens nothing, though the wrapped key is whole', async () => {
    const { path } = await closedVault(...SAVES)
    forgeHeader(path, (body) => {
      body[HEADER.firstSlotEnd - 48 - 24 - 1] = (body[HEADER.firstSlotEnd - 48 - 24 - 1] ?? 0) ^ 1
      return body
    })
    expect(await open(path)).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
  })

  test('with a way in removed is reported by the ways that are left', async () => {
    const { path } = await closedVault(...SAVES)
    forgeHeader(path, (body) => {
      body[HEADER.slotCount] = 1
      return body.subarray(0, HEADER.firstSlotEnd)
    })
    const vault = await mustOpen(path, { key: { kind: 'password', password: PASSWORD } })
    expect(codes(vault)).toEqual(['E_HEADER_FORGED', 'E_HEADER_FORGED'])
    expect(shown(vault)).toEqual(CONTENT)
  })
})

test('a damaged vault is not written to when it is closed', async () => {
  const { path } = await closedVault(...SAVES)
  withSql(path, (db) => db.exec('DELETE FROM rec'))
  const before = readFileSync(path)
  const vault = await mustOpen(path)
  vault.close()
  expect(readFileSync(path).equals(before)).toBe(true)
})
