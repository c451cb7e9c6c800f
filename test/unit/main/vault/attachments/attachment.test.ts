import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  copyAttachment,
  PIECE_BYTES,
  type Described,
  type OpenVault,
} from '../../../../../src/main/vault/vault.ts'
import { describing, noise, putContent, takeContent } from '../../../../support/attachments.ts'
import { codes, create, must, mustOpen, rowId, withSql } from '../../../../support/vaults.ts'

const CHUNK = 65_536

/** A closed vault with one attachment per content, described by the rows a, b, c …; and what it held before each change. */
async function vaultWith(
  ...contents: readonly Uint8Array[]
): Promise<{ readonly path: string; readonly described: readonly Described[] }> {
  const { vault, path } = await create()
  const described = contents.map((bytes, i) => {
    const content = putContent(vault, bytes)
    must(vault.commit([describing('abcdef'.charAt(i), content)]))
    return content
  })
  vault.close()
  return { path, described }
}

/** The rows whose attachment the full check names. */
function named(vault: OpenVault): readonly string[] {
  return vault
    .verify()
    .problems.flatMap((problem) => (problem.code === 'E_ATTACHMENT_DAMAGED' ? [problem.rowId] : []))
}

/** What an open for reading says of a file: the names, and each content or the code of why it does not come out. */
async function look(path: string, described: readonly Described[]) {
  const vault = await mustOpen(path, { mode: 'read-only' })
  const result = {
    opening: codes(vault),
    named: named(vault),
    contents: described.map((content) => takeContent(vault, content)),
  }
  vault.close()
  return result
}

describe('a content comes out as it went in', () => {
  test.each([
    [0, 1, 256],
    [1, 1, 256],
    [CHUNK - 1, 1, CHUNK],
    [CHUNK, 1, CHUNK],
    [CHUNK + 1, 2, CHUNK + 256],
    [PIECE_BYTES, 16, PIECE_BYTES],
    [PIECE_BYTES + 1, 17, PIECE_BYTES + 256],
    [2 * PIECE_BYTES + 70_000, 34, 2 * PIECE_BYTES + CHUNK + 4608],
  ])('V3 attachment of %i bytes: %i chunks, filled to %i bytes', async (size, chunks, stored) => {
    const bytes = noise(size)
    const { path, described } = await vaultWith(bytes)
    const rows = withSql(path, (db) => db.prepare<[], Buffer>('SELECT ct FROM chunk').pluck().all())
    expect(rows.map((ct) => ct.length - 16).reduce((total, length) => total + length, 0)).toBe(stored)
    const vault = await mustOpen(path)
    expect(takeContent(vault, described[0] as Described)).toEqual(bytes)
    expect(vault.verify()).toMatchObject({ problems: [], chunkCount: chunks, attachmentCount: 1 })
  })

  test('V7 the same content twice is the same nowhere in the file', async () => {
    const bytes = noise(CHUNK + 1)
    const { path } = await vaultWith(bytes, bytes)
    const cells = withSql(path, (db) =>
      db.prepare<[], { nonce: Buffer; ct: Buffer }>('SELECT nonce, ct FROM chunk').all(),
    )
    const all = cells.flatMap(({ nonce, ct }) => [nonce.toString('hex'), ct.toString('hex')])
    expect(new Set(all).size).toBe(8)
  })
})

describe('what somebody does to chunks is found, and the attachment is named', () => {
  test('V5 any byte of any chunk flipped', { timeout: 60_000 }, async () => {
    const { path, described } = await vaultWith(noise(300), noise(10))
    const intact = readFileSync(path)
    const cells = withSql(path, (db) =>
      db.prepare<[], { nonce: Buffer; ct: Buffer }>('SELECT nonce, ct FROM chunk ORDER BY rowid').all(),
    )
    for (const [i, { nonce, ct }] of cells.entries()) {
      for (const cell of [nonce, ct]) {
        const start = intact.indexOf(cell)
        expect(intact.indexOf(cell, start + 1)).toBe(-1)
        // Every byte of the nonce and the tag, every thirty-first of the text between them.
        for (let at = 0; at < cell.length; at += at > 24 && at < cell.length - 16 ? 31 : 1) {
          const bytes = Buffer.from(intact)
          bytes[start + at] = (bytes[start + at] ?? 0) ^ (1 << (at % 8))
          writeFileSync(path, bytes)
          const { named, contents } = await look(path, described)
          expect(named).toEqual([rowId('ab'.charAt(i))])
          expect(contents[i]).toBe('E_ATTACHMENT_DAMAGED')
          expect(contents[1 - i]).toBeInstanceOf(Uint8Array)
        }
      }
    }
  })

  const SWAP = `UPDATE chunk SET idx = idx + 10; UPDATE chunk SET idx = 11 - idx WHERE idx < 12; UPDATE chunk SET idx = idx - 10 WHERE idx >= 12`

  test.each([
    ['missing', 'DELETE FROM chunk WHERE idx = 1', ['E_SET_MISMATCH']],
    ['the last one missing', 'DELETE FROM chunk WHERE idx = 2', ['E_SET_MISMATCH']],
    ['swapped', SWAP, []],
    ['renamed', 'UPDATE chunk SET idx = 7 WHERE idx = 2', []],
    [
      'doubled in the place of another',
      'UPDATE chunk SET (nonce, ct) = (SELECT nonce, ct FROM chunk WHERE idx = 0) WHERE idx = 1',
      [],
    ],
    ['given to nobody', "UPDATE chunk SET att = x'00112233445566778899aabbccddeeff' WHERE idx = 0", []],
    ['cut short', 'UPDATE chunk SET ct = substr(ct, 1, 1000) WHERE idx = 0', []],
    ['of another type', "UPDATE chunk SET nonce = x''", []],
  ])('V6 a chunk %s', async (_what, sql, opening) => {
    const { path, described } = await vaultWith(noise(3 * CHUNK))
    withSql(path, (db) => db.exec(sql))
    const found = await look(path, described)
    expect(found).toEqual({ opening, named: [rowId('a')], contents: ['E_ATTACHMENT_DAMAGED'] })
  })

  test('V6 a chunk too many, under a name of its own', async () => {
    const { path, described } = await vaultWith(noise(10))
    withSql(path, (db) => db.exec('INSERT INTO chunk SELECT att, 1, nonce, ct FROM chunk'))
    const found = await look(path, described)
    expect(found.opening).toEqual(['E_SET_MISMATCH'])
    expect(found.contents[0]).toBeInstanceOf(Uint8Array)
  })

  test('V6 chunks of two attachments exchanged', async () => {
    const { path, described } = await vaultWith(noise(10), noise(10))
    withSql(path, (db) => {
      const rows = db
        .prepare<[], { rowid: number; ct: Buffer; nonce: Buffer }>('SELECT rowid, * FROM chunk')
        .all()
      const write = db.prepare('UPDATE chunk SET nonce = ?, ct = ? WHERE rowid = ?')
      rows.forEach(({ rowid }, i) => write.run(rows[1 - i]?.nonce, rows[1 - i]?.ct, rowid))
    })
    expect((await look(path, described)).named).toEqual([rowId('a'), rowId('b')])
  })

  test('V6 a chunk of an older generation of the same attachment', async () => {
    const { vault, path } = await create()
    const before = putContent(vault, noise(10))
    must(vault.commit([describing('a', before)]))
    const old = withSql(path, (db) =>
      db.prepare<[], { nonce: Buffer; ct: Buffer }>('SELECT * FROM chunk').get(),
    )
    const writer = must(vault.attachments.begin(10, { ...before.content, gen: '77'.repeat(16) }))
    must(writer.append(noise(10)))
    const after = must(writer.finish())
    must(vault.commit([describing('a', after)]))
    expect(vault.verify().problems).toEqual([])
    vault.close()
    withSql(path, (db) => db.prepare('UPDATE chunk SET nonce = ?, ct = ?').run(old?.nonce, old?.ct))
    expect(await look(path, [after])).toEqual({
      opening: [],
      named: [rowId('a')],
      contents: ['E_ATTACHMENT_DAMAGED'],
    })
  })

  test('a description that belongs to other bytes of the same size', async () => {
    const { vault } = await create()
    const content = putContent(vault, noise(CHUNK + 5))
    const wrong = { ...content, content: { ...content.content, hash: '00'.repeat(32) } }
    must(vault.commit([describing('a', wrong)]))
    expect(takeContent(vault, wrong)).toBe('E_ATTACHMENT_DAMAGED')
    expect(named(vault)).toEqual([rowId('a')])
  })
})

describe('chunks without a description', () => {
  /** A vault whose program died after the first pieces of a content. */
  async function diedHalfWay(): Promise<{ readonly path: string; readonly whole: Described }> {
    const { vault, path } = await create()
    const whole = putContent(vault, noise(CHUNK + 1))
    must(vault.commit([describing('a', whole)]))
    const writer = must(vault.attachments.begin(3 * PIECE_BYTES))
    must(writer.append(noise(PIECE_BYTES)))
    must(writer.append(noise(PIECE_BYTES)))
    vault.close()
    return { path, whole }
  }

  test('do no harm, and the next opening for writing takes them out, and no others', async () => {
    const { path, whole } = await diedHalfWay()
    const reading = await mustOpen(path, { mode: 'read-only' })
    expect(reading.verify()).toMatchObject({ problems: [], chunkCount: 18 })
    reading.close()
    const vault = await mustOpen(path)
    expect(vault.verify()).toMatchObject({ problems: [], chunkCount: 2 })
    expect(takeContent(vault, whole)).toBeInstanceOf(Uint8Array)
  })

  test('are taken out at once when adding is given up', async () => {
    const { vault } = await create()
    const writer = must(vault.attachments.begin(3 * PIECE_BYTES))
    must(writer.append(noise(PIECE_BYTES)))
    must(writer.append(noise(PIECE_BYTES)))
    expect(vault.verify().chunkCount).toBe(16)
    writer.abandon()
    expect(vault.verify()).toMatchObject({ problems: [], chunkCount: 0 })
  })

  test('stay for a description that this version cannot read', async () => {
    const { vault, path } = await create()
    const { content } = putContent(vault, noise(10))
    const outline = { type: 'picture-of-the-future', content: { att: content.att } }
    must(vault.commit([{ kind: 'put', rowId: rowId('a'), outline, secrets: null }]))
    vault.close()
    expect((await mustOpen(path)).verify().chunkCount).toBe(1)
  })

  test('stay while a deletion can be undone, and are gone after the next opening', async () => {
    const { vault, path } = await create()
    const bytes = noise(10)
    const content = putContent(vault, bytes)
    must(vault.commit([describing('a', content)]))
    must(vault.commit([{ kind: 'delete', rowId: rowId('a') }]))
    must(vault.commit([describing('a', content)]))
    expect(takeContent(vault, content)).toEqual(bytes)
    must(vault.commit([{ kind: 'delete', rowId: rowId('a') }]))
    vault.close()
    expect((await mustOpen(path)).verify().chunkCount).toBe(0)
  })

  test('go with the record in the transaction that leaves only its trace', async () => {
    const { vault } = await create()
    const content = putContent(vault, noise(10))
    must(vault.commit([describing('a', content)]))
    const trace = { type: 'purged', id: 'aa' }
    must(vault.commit([{ kind: 'put', rowId: rowId('a'), outline: trace, secrets: null }]))
    expect(vault.verify()).toMatchObject({ problems: [], chunkCount: 0 })
    expect(takeContent(vault, content)).toBe('E_ATTACHMENT_DAMAGED')
  })

  test('V20 leave no byte of their ciphertext in the file', async () => {
    const { vault, path } = await create()
    const content = putContent(vault, noise(CHUNK))
    must(vault.commit([describing('a', content)]))
    const ct = withSql(path, (db) => db.prepare<[], Buffer>('SELECT ct FROM chunk').pluck().get())
    const part = (ct ?? Buffer.alloc(0)).subarray(10_000, 10_032)
    expect(readFileSync(path).includes(part)).toBe(true)
    const trace = { type: 'purged', id: 'aa' }
    must(vault.commit([{ kind: 'put', rowId: rowId('a'), outline: trace, secrets: null }]))
    expect(readFileSync(path).includes(part)).toBe(false)
  })
})

describe('limits', () => {
  test('32 MiB for one', async () => {
    const { vault } = await create()
    expect(vault.attachments.begin(32 * 1024 ** 2 + 1)).toEqual({
      ok: false,
      error: { code: 'E_ATTACHMENT_TOO_LARGE' },
    })
    expect(vault.attachments.begin(32 * 1024 ** 2).ok).toBe(true)
  })

  test('512 MiB for all: what the records describe is counted', async () => {
    const { vault } = await create()
    const described = (i: number): Described => ({
      size: 32 * 1024 ** 2,
      content: { att: `${i}`.padStart(32, '0'), gen: '00'.repeat(16), count: 512, hash: '00'.repeat(32) },
    })
    const digits = '0123456789abcde'.split('')
    must(vault.commit(digits.map((digit, i) => describing(digit, described(i)))))
    expect(vault.attachments.begin(32 * 1024 ** 2).ok).toBe(true)
    must(vault.commit([describing('f', described(15))]))
    expect(vault.attachments.begin(1)).toEqual({ ok: false, error: { code: 'E_ATTACHMENTS_FULL' } })
  })

  test('nothing goes into a vault that is open for reading or closed', async () => {
    const { path } = await vaultWith(noise(1))
    const reading = await mustOpen(path, { mode: 'read-only' })
    const writer = must(reading.attachments.begin(1))
    must(writer.append(noise(1)))
    expect(writer.finish()).toEqual({ ok: false, error: { code: 'E_VAULT_READ_ONLY' } })
    reading.close()
    const closed = await mustOpen(path)
    const late = must(closed.attachments.begin(2 * PIECE_BYTES))
    must(late.append(noise(PIECE_BYTES)))
    closed.close()
    expect(late.append(noise(PIECE_BYTES))).toEqual({ ok: false, error: { code: 'E_VAULT_READ_ONLY' } })
  })
})

test('V12 another program saves between two pieces: the adding ends', async () => {
  const { vault, path } = await create()
  const writer = must(vault.attachments.begin(3 * PIECE_BYTES))
  must(writer.append(noise(PIECE_BYTES)))
  must(writer.append(noise(PIECE_BYTES)))
  withSql(path, (db) => db.exec('UPDATE seal SET nonce = zeroblob(24)'))
  expect(writer.append(noise(PIECE_BYTES))).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
})

describe('to another vault', () => {
  test('a content goes with its identity, and the description fits it there too', async () => {
    const { vault: from } = await create()
    const { vault: to } = await create()
    const bytes = noise(PIECE_BYTES + 5)
    const described = putContent(from, bytes)
    expect(await copyAttachment(from, to, described)).toEqual({ ok: true, value: null })
    must(to.commit([describing('a', described)]))
    expect(takeContent(to, described)).toEqual(bytes)
    expect(to.verify()).toMatchObject({ problems: [], chunkCount: 17 })
  })

  test('what is there already stays, and what broke off before is replaced', async () => {
    const { vault: from } = await create()
    const { vault: to, path } = await create()
    const described = putContent(from, noise(2 * CHUNK))
    must(await copyAttachment(from, to, described))
    const { seq } = to.state()
    must(await copyAttachment(from, to, described))
    expect(to.state().seq).toBe(seq)
    withSql(path, (db) => db.exec('UPDATE chunk SET idx = 9 WHERE idx = 1'))
    must(await copyAttachment(from, to, described))
    expect(takeContent(to, described)).toBeInstanceOf(Uint8Array)
    expect(to.verify()).toMatchObject({ problems: [], chunkCount: 2 })
  })

  test('a damaged one is not copied', async () => {
    const { vault: from, path } = await create()
    const { vault: to } = await create()
    const described = putContent(from, noise(PIECE_BYTES + 5))
    withSql(path, (db) => db.exec('UPDATE chunk SET ct = zeroblob(length(ct)) WHERE idx = 16'))
    expect(await copyAttachment(from, to, described)).toEqual({
      ok: false,
      error: { code: 'E_ATTACHMENT_DAMAGED' },
    })
    expect(to.verify()).toMatchObject({ problems: [], chunkCount: 0 })
  })
})
