import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  createVault,
  type Change,
  type JsonObject,
  type OpenVault,
} from '../../../../../src/main/vault/vault.ts'
import { asNobody } from '../../../../support/as-nobody.ts'
import {
  closedVault,
  create,
  codes,
  host,
  mustOpen,
  NOW_MS,
  PASSWORD,
  POLICY,
  put,
  rowId,
  shown,
  tempFolder,
  withSql,
} from '../../../../support/vaults.ts'

const remove = (digit: string): Change => ({ kind: 'delete', rowId: rowId(digit) })
const large = (digits: string): readonly Change[] =>
  Array.from(digits, (digit) => put(digit, { t: 'x'.repeat(20_000) }))

/** The vault in memory is the vault in the file, and the file is sound. */
async function expectSameAsFile(vault: OpenVault): Promise<void> {
  expect(vault.verify().problems).toEqual([])
  const before = shown(vault)
  const inFile = await mustOpen(vault.path, { mode: 'read-only' })
  expect(shown(inFile)).toEqual(before)
  expect(inFile.state()).toEqual(vault.state())
  inFile.close()
}

test('what was saved is there after reopening, revision by revision', async () => {
  const { path } = await closedVault(
    [put('a', { t: '銀行' }, { password: '一' }), put('b', {})],
    [put('a', { t: '銀行', u: 'taro' }, 'keep'), remove('b')],
    [put('a', { t: '銀行' }, { password: '二' })],
  )
  const vault = await mustOpen(path)
  expect(vault.records()).toEqual([{ rowId: rowId('a'), rev: 3, outline: { t: '銀行' }, hasSecrets: true }])
  expect(vault.secretsOf(rowId('a'))).toEqual({ ok: true, value: { password: '二' } })
  expect(vault.state()).toMatchObject({ seq: 4, recordCount: 1 })
})

test('a save says when it happened', async () => {
  let nowMs = NOW_MS
  const { vault } = await create({ clock: () => nowMs })
  nowMs += 60_000
  vault.commit([put('a', {})])
  expect(vault.state().savedAt).toBe(new Date(nowMs).toISOString())
})

test('secrets are kept, replaced, and taken away', async () => {
  const { vault } = await create()
  vault.commit([put('a', { n: 1 }, { password: '一' })])
  vault.commit([put('a', { n: 2 }, 'keep')])
  expect(vault.secretsOf(rowId('a'))).toEqual({ ok: true, value: { password: '一' } })
  vault.commit([put('a', { n: 3 }, { password: '二' })])
  expect(vault.secretsOf(rowId('a'))).toEqual({ ok: true, value: { password: '二' } })
  vault.commit([put('a', { n: 4 })])
  expect(vault.records()).toMatchObject([{ rev: 4, hasSecrets: false }])
  expect(vault.secretsOf(rowId('a'))).toEqual({ ok: true, value: null })
})

test('keeping the secrets of a record that has none keeps none', async () => {
  const { vault } = await create()
  expect(vault.commit([put('a', {}, 'keep')]).ok).toBe(true)
  expect(vault.records()).toMatchObject([{ hasSecrets: false }])
})

test('several changes of one record in one save count one after the other', async () => {
  const { vault } = await create()
  vault.commit([
    put('a', { n: 1 }, { p: 1 }),
    put('a', { n: 2 }, 'keep'),
    remove('a'),
    put('a', { n: 3 }),
    put('b', {}),
  ])
  expect(shown(vault)).toEqual(
    new Map([
      [rowId('a'), { outline: { n: 3 }, secrets: null }],
      [rowId('b'), { outline: {}, secrets: null }],
    ]),
  )
  await expectSameAsFile(vault)
})

test('saving nothing writes nothing', async () => {
  const { vault, path } = await create()
  const before = readFileSync(path)
  expect(vault.commit([])).toEqual({ ok: true, value: { seq: 1 } })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a record in memory is not the object that was given', async () => {
  const { vault } = await create()
  const outline = { list: ['one'] }
  vault.commit([put('a', outline)])
  outline.list.push('two')
  expect(vault.records()[0]?.outline).toEqual({ list: ['one'] })
})

test.each<[string, readonly Change[], object]>([
  [
    'an unknown record is deleted',
    [put('a', {}), remove('c')],
    { code: 'E_UNKNOWN_RECORD', rowId: rowId('c') },
  ],
  [
    'a record is larger than a mebibyte',
    [put('a', {}), put('c', { t: 'x'.repeat(1024 * 1024) })],
    { code: 'E_RECORD_TOO_LARGE', rowId: rowId('c') },
  ],
  [
    'outline and secrets together are',
    [put('c', { t: 'x'.repeat(600_000) }, { t: 'x'.repeat(600_000) })],
    { code: 'E_RECORD_TOO_LARGE', rowId: rowId('c') },
  ],
  ...['__proto__', 'constructor', 'prototype'].map((key): [string, readonly Change[], object] => [
    `a key is ${key}`,
    [put('a', {}), put('c', { deep: [JSON.parse(`{"${key}":1}`) as JsonObject] })],
    { code: 'E_RECORD_INVALID', rowId: rowId('c') },
  ]),
  [
    'a key of the secrets is hostile',
    [put('c', {}, JSON.parse('{"__proto__":1}') as JsonObject)],
    { code: 'E_RECORD_INVALID', rowId: rowId('c') },
  ],
])('nothing of a save is done when %s', async (_, changes, error) => {
  const { vault } = await create()
  vault.commit([put('a', { t: 'before' })])
  expect(vault.commit(changes)).toEqual({ ok: false, error })
  expect(vault.state().seq).toBe(2)
  expect(shown(vault)).toEqual(new Map([[rowId('a'), { outline: { t: 'before' }, secrets: null }]]))
  await expectSameAsFile(vault)
})

test('a record of exactly a mebibyte is saved', async () => {
  const { vault } = await create()
  expect(vault.commit([put('a', { t: 'x'.repeat(1024 * 1024 - 8) })]).ok).toBe(true)
  await expectSameAsFile(vault)
})

test('secrets that cannot be kept stop the save', async () => {
  const { vault, path } = await create()
  vault.commit([put('a', {}, { password: '一' })])
  // The tag stays as it was, and with it the set hash.
  withSql(path, (db) => db.exec('UPDATE rec SET sct = CAST(zeroblob(256) || substr(sct, -16) AS BLOB)'))
  expect(vault.commit([put('a', { t: 'new' }, 'keep')])).toEqual({
    ok: false,
    error: { code: 'E_RECORD_DAMAGED', rowId: rowId('a') },
  })
})

test('the same secret has the same fingerprint, another one another, and in another vault again another', async () => {
  const { vault } = await create()
  const other = await create()
  expect(vault.fingerprint('がんばる')).toMatch(/^[0-9a-f]{16}$/u)
  expect(vault.fingerprint('がんばる'.normalize('NFD'))).toBe(vault.fingerprint('がんばる'))
  expect(vault.fingerprint('がんばれ')).not.toBe(vault.fingerprint('がんばる'))
  expect(other.vault.fingerprint('がんばる')).not.toBe(vault.fingerprint('がんばる'))
})

test('V10 the stored length of a record tells its length class only', async () => {
  const { vault, path } = await create()
  vault.commit([put('a', { t: 'x' }, { p: '' }), put('b', { t: 'x'.repeat(200) }, { p: 'y'.repeat(200) })])
  const lengths = withSql(path, (db) =>
    db.prepare('SELECT DISTINCT length(ct), length(sct) FROM rec').raw().all(),
  )
  expect(lengths).toEqual([[272, 272]])
})

describe('two programs on one vault', () => {
  test('the second one to save is told, and loses nothing of the first', async () => {
    const { path } = await closedVault([put('a', { n: 0 })])
    const first = await mustOpen(path)
    const second = await mustOpen(path, { takeOverLock: true })
    expect(first.commit([put('a', { n: 1 })]).ok).toBe(true)
    expect(second.commit([put('a', { n: 2 })])).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
    expect(second.secretsOf(rowId('a'))).toEqual({ ok: true, value: null })
    await expectSameAsFile(first)
  })

  test('secrets that the other one replaced are not called damaged', async () => {
    const { path } = await closedVault([put('a', {}, { p: 1 })])
    const reader = await mustOpen(path, { mode: 'read-only' })
    const writer = await mustOpen(path)
    writer.commit([put('a', {}, { p: 2 })])
    expect(reader.secretsOf(rowId('a'))).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
    expect(reader.verify().problems).toEqual([{ code: 'E_CHANGED_ELSEWHERE' }])
  })

  test('a program that holds the file is waited for, then named', { timeout: 20_000 }, async () => {
    const { vault, path } = await create()
    withSql(path, (db) => {
      db.exec('BEGIN IMMEDIATE')
      expect(vault.commit([put('a', {})])).toEqual({ ok: false, error: { code: 'E_BUSY' } })
    })
    expect(vault.commit([put('a', {})]).ok).toBe(true)
    await expectSameAsFile(vault)
  })

  test('a vault that a sync tool replaced is not written to', async () => {
    const { vault, path } = await create()
    copyFileSync(path, `${path}.other`)
    renameSync(`${path}.other`, path)
    const replaced = readFileSync(path)
    expect(vault.commit([put('a', {})])).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
    expect(readFileSync(path).equals(replaced)).toBe(true)
  })

  test('V15 a vault whose folder vanished is not written to', async () => {
    const folder = join(tempFolder(), 'usb')
    mkdirSync(folder)
    const { vault } = await create({ path: join(folder, 'a.hikae') })
    rmSync(folder, { recursive: true })
    expect(vault.commit([put('a', {})]).ok).toBe(false)
    expect(vault.records()).toEqual([])
  })
})

describe('a save that the disk refuses', () => {
  const isRoot = process.geteuid?.() === 0

  test('V15 into a folder without write permission opens the vault for reading', async () => {
    const { path } = await closedVault([put('a', {})])
    const folder = dirname(path)
    chmodSync(path, 0o666)
    chmodSync(folder, 0o555)
    await asNobody(async () => {
      const vault = await mustOpen(path)
      expect(vault.mode).toBe('read-only')
      expect(codes(vault)).toEqual(['E_FOLDER_READ_ONLY'])
      expect(vault.records()).toHaveLength(1)
      vault.close()
    })
    expect(readdirSync(folder)).toEqual(['test.hikae'])
  })

  test('V15 when permission is taken away later is told, and the next one verifies', async () => {
    const folder = tempFolder()
    chmodSync(folder, 0o777)
    const path = join(folder, 'a.hikae')
    await asNobody(async () => {
      const { vault } = await create({ path })
      expect(vault.commit([put('a', {})]).ok).toBe(true)
      asRoot(() => chmodSync(folder, 0o555))
      expect(vault.commit([put('b', {})])).toEqual({ ok: false, error: { code: 'E_FOLDER_READ_ONLY' } })
      expect(vault.records()).toHaveLength(1)
      asRoot(() => chmodSync(folder, 0o777))
      expect(vault.commit([put('b', {})]).ok).toBe(true)
      await expectSameAsFile(vault)
      vault.close()
    })
  })

  test.skipIf(!isRoot || !canMount())(
    'V15 for want of space is told, and the next one verifies',
    async () => {
      const folder = tempFolder()
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', folder])
      onTestFinished(() => void execFileSync('umount', [folder]))
      const path = join(folder, 'a.hikae')
      const { vault } = await create({ path })
      expect(vault.commit([put('a', { t: 'small' }, { p: '秘密' })]).ok).toBe(true)
      const before = shown(vault)
      const filler = fillDisk(folder)
      expect(vault.commit(large('bcdef'))).toEqual({ ok: false, error: { code: 'E_DISK_FULL' } })
      expect(shown(vault)).toEqual(before)
      await expectSameAsFile(vault)
      expect(vault.copyTo(join(folder, 'copy.hikae'))).toEqual({ ok: false, error: { code: 'E_DISK_FULL' } })
      expect(readdirSync(folder).sort()).toEqual(['a.hikae', 'a.hikae.lock', 'filler'])
      rmSync(filler)
      expect(vault.commit(large('b')).ok).toBe(true)
      await expectSameAsFile(vault)
      expect(vault.copyTo(join(folder, 'copy.hikae')).ok).toBe(true)
      vault.close()
    },
  )

  test.skipIf(!isRoot || !canMount())(
    'V15 leaves nothing behind of a vault that could not be made',
    async () => {
      const folder = tempFolder()
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', folder])
      onTestFinished(() => void execFileSync('umount', [folder]))
      fillDisk(folder)
      const path = join(folder, 'a.hikae')
      const created = await createVault({ path, password: PASSWORD, kdfPolicy: POLICY, ...host() })
      expect(created).toEqual({ ok: false, error: { code: 'E_DISK_FULL' } })
      expect(readdirSync(folder)).toEqual(['filler'])
    },
  )

  test.skipIf(!hasPrlimit())('V15 for the size of the file is told, and the next one verifies', async () => {
    const { vault, path } = await create()
    vault.commit([put('a', { t: 'small' }, { p: '秘密' })])
    const before = shown(vault)
    const refused = withFileLimit(statSync(path).size + 8192, () => vault.commit(large('bcdef')))
    expect(refused).toEqual({ ok: false, error: { code: 'E_IO' } })
    expect(shown(vault)).toEqual(before)
    await expectSameAsFile(vault)
    expect(vault.commit(large('bcdef')).ok).toBe(true)
    await expectSameAsFile(vault)
  })
})

test('what the device remembers failing to be saved does not fail the save', async () => {
  const { anchors } = host()
  const { vault } = await create({
    anchors: {
      load: anchors.load,
      save: () => {
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      },
    },
  })
  expect(vault.commit([put('a', {})]).ok).toBe(true)
})

/** Writes until there is no space left. */
function fillDisk(folder: string): string {
  const filler = join(folder, 'filler')
  expect(() => {
    for (;;) appendFileSync(filler, new Uint8Array(4096))
  }).toThrow('ENOSPC')
  return filler
}

/** Changes what only the owner of a folder may change, from within {@link asNobody}. */
function asRoot(work: () => void): void {
  const { seteuid, getuid, geteuid } = process
  const effective = geteuid?.()
  if (seteuid === undefined || effective === undefined || getuid?.() !== 0) {
    work()
    return
  }
  seteuid(0)
  try {
    work()
  } finally {
    seteuid(effective)
  }
}

/** Runs work while no file of this process may grow beyond the limit: a real write error that needs no root. */
function withFileLimit<T>(bytes: number, work: () => T): T {
  const limit = (soft: string) =>
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${soft}:unlimited`])
  limit(String(bytes))
  try {
    return work()
  } finally {
    limit('unlimited')
  }
}

function hasPrlimit(): boolean {
  return succeeds(() => execFileSync('prlimit', ['--version']))
}

function canMount(): boolean {
  return succeeds(() => {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
  })
}

function succeeds(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
