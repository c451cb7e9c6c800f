import Database from 'better-sqlite3'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fail } from '#core/result'
import { inspectVault } from '../../../../src/main/vault/vault.ts'
import { forgeHeader, HEADER } from '../../../support/headers.ts'
import {
  closedVault,
  codes,
  create,
  folderBytes,
  mustOpen,
  open,
  PASSWORD,
  POLICY,
  put,
  recordingDeriveKey,
  shown,
  tempFolder,
  withSql,
} from '../../../support/vaults.ts'

const aVault = () => closedVault([put('a', { t: '銀行' }, { password: '秘密' })])

test('a wrong password is refused after the work of a right one', async () => {
  const { path } = await aVault()
  const wrong = recordingDeriveKey()
  const right = recordingDeriveKey()
  const refused = await open(path, {
    key: { kind: 'password', password: 'wrong' },
    deriveKey: wrong.deriveKey,
  })
  expect(refused).toEqual(fail({ code: 'E_PASSWORD', tried: 'password' }))
  await mustOpen(path, { deriveKey: right.deriveKey })
  const work = (requests: typeof wrong.requests) => requests.map(({ password: _, ...rest }) => rest)
  expect(work(wrong.requests)).toEqual(work(right.requests))
  expect(wrong.requests).toMatchObject([POLICY])
})

test('a wrong password changes no byte and leaves nothing beside the vault', async () => {
  const { path } = await aVault()
  const before = folderBytes(dirname(path))
  await open(path, { key: { kind: 'password', password: 'wrong' } })
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('the password opens the vault in whatever width it is typed', async () => {
  const { path } = await aVault()
  const vault = await mustOpen(path, {
    key: { kind: 'password', password: ' いろは　ｃｏｒｒｅｃｔ　 horse' },
  })
  expect(vault.mode).toBe('read-write')
})

test('a recovery code of another vault is refused', async () => {
  const { path } = await aVault()
  const other = await aVault()
  const opened = await open(path, { key: { kind: 'recovery-code', code: other.recoveryCode } })
  expect(opened).toEqual(fail({ code: 'E_PASSWORD', tried: 'recovery-code' }))
})

test('a mistyped recovery code names its wrong group', async () => {
  const { path, recoveryCode } = await aVault()
  const groups = recoveryCode.split(' ')
  const typed = groups.map((group, i) => (i === 2 ? `${group.slice(0, 5)}x` : group)).join('-')
  const opened = await open(path, { key: { kind: 'recovery-code', code: typed } })
  expect(opened).toEqual(fail({ code: 'E_RECOVERY_CODE', groups: [3], digits: 47 }))
})

test('the recovery code asks for no derivation', async () => {
  const { path, recoveryCode } = await aVault()
  const { deriveKey, requests } = recordingDeriveKey()
  await mustOpen(path, { key: { kind: 'recovery-code', code: recoveryCode }, deriveKey })
  expect(requests).toEqual([])
})

test('opening for reading changes no byte and takes no lock', async () => {
  const { path } = await aVault()
  const before = folderBytes(dirname(path))
  const vault = await mustOpen(path, { mode: 'read-only' })
  expect(vault).toMatchObject({ mode: 'read-only', problems: [] })
  expect(vault.commit([put('b', {})])).toEqual(fail({ code: 'E_VAULT_READ_ONLY' }))
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('V22 after closing there is one file and nothing beside it', async () => {
  const { path } = await aVault()
  const vault = await mustOpen(path)
  vault.commit([put('b', {})])
  expect(vault.close()).toEqual([])
  expect(readdirSync(dirname(path))).toEqual(['test.hikae'])
})

test('a closed vault answers nothing any more', async () => {
  const { path } = await aVault()
  const vault = await mustOpen(path)
  vault.close()
  expect(() => vault.records()).toThrow('closed')
  expect(() => vault.commit([])).toThrow('closed')
  expect(vault.close()).toEqual([])
})

test('the owner is known again by password and by recovery code', async () => {
  const { path, recoveryCode } = await aVault()
  const vault = await mustOpen(path)
  expect(await vault.checkPassword(PASSWORD)).toBe(true)
  expect(await vault.checkPassword('wrong')).toBe(false)
  expect(await vault.checkRecoveryCode(recoveryCode.replaceAll(' ', ''))).toBe(true)
  expect(await vault.checkRecoveryCode('000000 '.repeat(8))).toBe(false)
  expect(await vault.checkRecoveryCode('123')).toBe(false)
})

test('checking a password without memory for it is not a wrong password', async () => {
  const { path } = await aVault()
  const { deriveKey } = recordingDeriveKey()
  let isShort = false
  const vault = await mustOpen(path, {
    deriveKey: (request) =>
      isShort ? Promise.resolve(fail({ code: 'E_KDF_MEMORY', memoryKiB: 65_536 })) : deriveKey(request),
  })
  isShort = true
  await expect(vault.checkPassword(PASSWORD)).rejects.toThrow('E_KDF_MEMORY')
})

test('looking at a vault before any password tells its id, and that a recovery code opens it', async () => {
  const { vault, path } = await create()
  vault.close()
  const before = folderBytes(dirname(path))
  expect(await inspectVault(path)).toEqual({
    ok: true,
    value: {
      vaultId: vault.vaultId,
      createdAt: '2026-01-02T03:04:05.000Z',
      hasPasswordSlot: true,
      hasRecoverySlot: true,
      shares: null,
      isDamaged: false,
    },
  })
  expect(folderBytes(dirname(path))).toEqual(before)
})

/** Both ways of looking at a file agree on why it is refused. */
async function refusal(path: string): Promise<unknown> {
  const inspected = await inspectVault(path)
  const { deriveKey, requests } = recordingDeriveKey()
  const opened = await open(path, { deriveKey })
  expect(requests).toEqual([])
  expect(inspected).toEqual(opened)
  return opened.ok ? 'opened' : opened.error.code
}

test.each([
  ['a text', (path: string) => writeFileSync(path, 'Dear diary, '.repeat(50))],
  ['an empty file', (path: string) => writeFileSync(path, '')],
  ['another SQLite database', (path: string) => void new Database(path).exec('CREATE TABLE t(x)').close()],
])('%s is not a vault, and nothing is done to it', async (_, make) => {
  const folder = tempFolder()
  const path = join(folder, 'x.hikae')
  make(path)
  const before = folderBytes(folder)
  expect(await refusal(path)).toBe('E_NOT_VAULT')
  expect(folderBytes(folder)).toEqual(before)
})

test('a folder is not a vault', async () => {
  expect(await refusal(tempFolder())).toBe('E_NOT_VAULT')
})

test('a vault cut to its first bytes is not a vault any more', async () => {
  const { path } = await aVault()
  truncateSync(path, 99)
  expect(await refusal(path)).toBe('E_NOT_VAULT')
})

test('a missing file is named as such', async () => {
  expect(await refusal(join(tempFolder(), 'none.hikae'))).toBe('E_NOT_FOUND')
})

test('a vault with a newer schema is refused untouched', async () => {
  const { path } = await aVault()
  withSql(path, (db) => db.pragma('user_version = 2'))
  const before = folderBytes(dirname(path))
  expect(await refusal(path)).toBe('E_TOO_NEW')
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('a vault that only a newer version may read is refused', async () => {
  const { path } = await aVault()
  forgeHeader(path, (body) =>
    Buffer.concat([body.fill(3, HEADER.minReader, HEADER.minReader + 1), Buffer.from('new')]),
  )
  expect(await refusal(path)).toBe('E_TOO_NEW')
})

test.each([
  ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON rec BEGIN DELETE FROM rec; END'],
  ['a view', 'CREATE VIEW v AS SELECT * FROM rec'],
  ['a table', 'CREATE TABLE t(x)'],
  ['an index', 'CREATE INDEX i ON rec(rev)'],
  ['a column', 'ALTER TABLE rec ADD COLUMN x BLOB'],
  ['a generated column', 'ALTER TABLE rec ADD COLUMN x BLOB AS (ct) VIRTUAL'],
  ['a table gone', 'DROP TABLE chunk'],
  [
    'a table that looks alike',
    'DROP TABLE chunk; CREATE TABLE chunk(att BLOB NOT NULL, idx INTEGER NOT NULL, nonce BLOB NOT NULL, ct BLOB NOT NULL, PRIMARY KEY(att, idx))',
  ],
  [
    'another collation',
    'DROP TABLE seal; CREATE TABLE seal(id INTEGER PRIMARY KEY CHECK(id=1), nonce BLOB NOT NULL COLLATE NOCASE, ct BLOB NOT NULL) STRICT',
  ],
  ['the write-ahead log switched on', 'PRAGMA journal_mode = WAL'],
])('V24 a vault with %s is refused before a row is read', async (_, sql) => {
  const { path } = await aVault()
  withSql(path, (db) => db.exec(sql))
  expect(await refusal(path)).toBe('E_SCHEMA')
})

test('a write-ahead log laid beside a vault is not read', async () => {
  const { path } = await aVault()
  writeFileSync(`${path}-wal`, 'x')
  expect(await refusal(path)).toBe('E_SCHEMA')
})

test.each([
  ['passes one below the floor', { passes: 2 }, 'E_KDF_LIMIT'],
  ['passes one above the ceiling', { passes: 65 }, 'E_KDF_LIMIT'],
  ['as many passes as can be written', { passes: 0xffff_ffff }, 'E_KDF_LIMIT'],
  ['memory one below the floor', { memoryKiB: 65_535 }, 'E_KDF_LIMIT'],
  ['memory one above the ceiling', { memoryKiB: 1_048_577 }, 'E_KDF_LIMIT'],
  ['as much memory as can be written', { memoryKiB: 0xffff_ffff }, 'E_KDF_LIMIT'],
])('M12 a header that asks for %s is refused before any work', async (_, kdf, code) => {
  const { path } = await aVault()
  forgeKdf(path, kdf)
  expect(await refusal(path)).toBe(code)
})

test.each([
  ['the floor of passes', { passes: 3 }],
  ['the ceiling of passes', { passes: 64 }],
  ['the floor of memory', { memoryKiB: 65_536 }],
  ['the ceiling of memory', { memoryKiB: 1_048_576 }],
])('%s is worked on, and opens nothing when it was forged', async (_, kdf) => {
  const { path } = await aVault()
  const wanted = { ...POLICY, ...kdf }
  const isForged = wanted.passes !== POLICY.passes || wanted.memoryKiB !== POLICY.memoryKiB
  forgeKdf(path, kdf)
  const { deriveKey, requests } = recordingDeriveKey()
  const opened = await open(path, { deriveKey })
  expect(requests).toMatchObject([wanted])
  if (opened.ok) opened.value.close()
  expect(opened.ok ? 'opened' : opened.error.code).toBe(isForged ? 'E_PASSWORD' : 'opened')
})

test('more work than usual is asked for first, with an estimate', async () => {
  const path = join(tempFolder(), 'slow.hikae')
  const created = await create({ path, kdfPolicy: { passes: 33, memoryKiB: 256 * 1024 } })
  created.vault.close()
  const { deriveKey, requests } = recordingDeriveKey()
  expect(await open(path, { deriveKey })).toEqual(fail({ code: 'E_KDF_EXPENSIVE', estimatedSeconds: 11 }))
  expect(requests).toEqual([])
  expect((await mustOpen(path, { allowExpensiveKdf: true })).mode).toBe('read-write')
})

test('what runs without asking ends exactly at 8192 MiB passes', async () => {
  const path = join(tempFolder(), 'edge.hikae')
  const created = await create({ path, kdfPolicy: { passes: 32, memoryKiB: 256 * 1024 } })
  created.vault.close()
  expect((await mustOpen(path)).mode).toBe('read-write')
})

test('a header with hostile parameters still opens with the recovery code, for reading', async () => {
  const { path, recoveryCode } = await aVault()
  forgeKdf(path, { memoryKiB: 0xffff_ffff })
  const vault = await mustOpen(path, { key: { kind: 'recovery-code', code: recoveryCode } })
  expect(vault.mode).toBe('read-only')
  expect(codes(vault)).toContain('E_HEADER_FORGED')
  expect(vault.records()).toHaveLength(1)
})

test('too little memory for the derivation is not a wrong password', async () => {
  const { path } = await aVault()
  const failure = fail({ code: 'E_KDF_MEMORY', memoryKiB: 65_536 } as const)
  expect(await open(path, { deriveKey: () => Promise.resolve(failure) })).toEqual(failure)
})

test('a header that a newer version allows this one to read, but not to write, opens for reading', async () => {
  const { path, recoveryCode } = await aVault()
  forgeHeader(path, (body) => body.fill(3, HEADER.minWriter, HEADER.minWriter + 1))
  const vault = await mustOpen(path, { key: { kind: 'recovery-code', code: recoveryCode } })
  // Forged here; a genuine one names E_NEWER_WRITER, which only its own writer can make.
  expect(codes(vault)).toContain('E_HEADER_FORGED')
  expect(vault.mode).toBe('read-only')
})

test('a vault cut short opens for reading with what is left of it', async () => {
  const saves = Array.from({ length: 40 }, (_, i) => [
    put((i % 16).toString(16), { n: i, text: 'x'.repeat(3000) }),
  ])
  const { path } = await closedVault(...saves)
  const { length } = readFileSync(path)
  truncateSync(path, length - 20_000)
  const before = folderBytes(dirname(path))
  const vault = await mustOpen(path)
  expect(vault.mode).toBe('read-only')
  expect(codes(vault)).toEqual(expect.arrayContaining(['E_FILE_DAMAGED', 'E_SET_MISMATCH']))
  expect(vault.records().length).toBeGreaterThan(0)
  expect(vault.records().length).toBeLessThan(16)
  vault.close()
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('V19 a save that a crash interrupted is taken back when the vault is opened, also for reading', async () => {
  const { path, content } = await interruptedSave()
  const vault = await mustOpen(path, { mode: 'read-only' })
  expect(vault.problems).toEqual([])
  expect(shown(vault)).toEqual(content)
  expect(existsSync(`${path}-journal`)).toBe(false)
})

/** A vault whose last save reached half of the file before the power went. */
async function interruptedSave(): Promise<{
  readonly path: string
  readonly content: ReturnType<typeof shown>
}> {
  const { path } = await aVault()
  const vault = await mustOpen(path, { mode: 'read-only' })
  const content = shown(vault)
  vault.close()
  const crashed = join(dirname(path), 'crashed.hikae')
  withSql(path, (db) => {
    // A cache of one page makes SQLite write into the file before COMMIT; these copies are what a crash would leave.
    db.pragma('cache_size = 1')
    db.exec('BEGIN IMMEDIATE')
    db.prepare('UPDATE seal SET ct = zeroblob(784)').run()
    for (let i = 0; i < 40; i += 1) {
      db.prepare(
        'INSERT INTO rec(id, rev, nonce, ct) VALUES (randomblob(16), 1, zeroblob(24), zeroblob(2000))',
      ).run()
    }
    writeFileSync(crashed, readFileSync(path))
    writeFileSync(`${crashed}-journal`, readFileSync(`${path}-journal`))
    db.exec('ROLLBACK')
  })
  expect(readFileSync(crashed).equals(readFileSync(path))).toBe(false)
  return { path: crashed, content }
}

function forgeKdf(path: string, kdf: { readonly passes?: number; readonly memoryKiB?: number }): void {
  forgeHeader(path, (body) => {
    if (kdf.passes !== undefined) body.writeUInt32LE(kdf.passes, HEADER.passes)
    if (kdf.memoryKiB !== undefined) body.writeUInt32LE(kdf.memoryKiB, HEADER.memoryKiB)
    return body
  })
}
