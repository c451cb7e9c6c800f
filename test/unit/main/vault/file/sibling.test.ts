import { copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OpenVault } from '../../../../../src/main/vault/vault.ts'
import {
  closing,
  create,
  folderBytes,
  host,
  must,
  mustOpen,
  put,
  shown,
  tempFolder,
  withSql,
} from '../../../../support/vaults.ts'

const failureOf = (result: ReturnType<OpenVault['openSibling']>) => (result.ok ? null : result.error.code)

/** A vault that is open on this device, and a copy of its file beside it that another device may edit. */
async function withCopy() {
  const folder = tempFolder()
  const path = join(folder, 'a.hikae')
  const copy = join(folder, 'copy.hikae')
  const mine = host()
  const { vault } = await create({ path, ...mine })
  must(vault.commit([put('a', { name: 'first' }, { password: 'one' })]))
  copyFileSync(path, copy)
  return { folder, path, copy, mine, vault }
}

describe('where the file stands', () => {
  test('as left: after opening and after every save', async () => {
    const { vault } = await withCopy()
    expect(vault.whereFileStands()).toBe('as-left')
    must(vault.commit([put('b', {})]))
    expect(vault.whereFileStands()).toBe('as-left')
  })

  test('saved by another program that works in the same file', async () => {
    const { vault, path } = await withCopy()
    const other = await mustOpen(path, { takeOverLock: true })
    must(other.commit([put('b', {})]))
    expect(vault.whereFileStands()).toBe('saved-by-other')
  })

  test('replaced: another file has its name, even with the very same bytes', async () => {
    const { vault, path, copy } = await withCopy()
    renameSync(copy, path)
    expect(vault.whereFileStands()).toBe('replaced')
  })

  test('gone, and as left again when it is moved back', async () => {
    const { vault, path, copy } = await withCopy()
    rmSync(copy)
    renameSync(path, copy)
    expect(vault.whereFileStands()).toBe('gone')
    renameSync(copy, path)
    expect(vault.whereFileStands()).toBe('as-left')
  })

  test('saved by another when the bytes were written over in place, also when they make no sense', async () => {
    const { vault, path } = await withCopy()
    writeFileSync(path, 'half of a f')
    expect(vault.whereFileStands()).toBe('saved-by-other')
  })
})

describe('another file of the vault', () => {
  test('opens for reading without a password, with its secrets, and changes no byte and no memory of this device', async () => {
    const { vault, copy, mine, folder } = await withCopy()
    must(vault.commit([put('a', { name: 'newer' })]))
    const before = { files: folderBytes(folder), anchors: new Map(mine.anchors.byId) }
    const sibling = closing(must(vault.openSibling(copy)))
    expect(shown(sibling).get('a'.repeat(32))).toEqual({
      outline: { name: 'first' },
      secrets: { password: 'one' },
    })
    expect(sibling.mode).toBe('read-only')
    sibling.close()
    expect({ files: folderBytes(folder), anchors: mine.anchors.byId }).toEqual(before)
  })

  test('has keys of its own: closing it leaves the vault open, and the other way round', async () => {
    const { vault, copy } = await withCopy()
    must(vault.openSibling(copy)).close()
    must(vault.commit([put('b', {}, { pin: '1' })]))
    const sibling = closing(must(vault.openSibling(copy)))
    vault.close()
    expect(must(sibling.secretsOf('a'.repeat(32) as never))).toEqual({ password: 'one' })
  })

  test('of somebody else is refused', async () => {
    const { vault } = await withCopy()
    const stranger = await create()
    expect(failureOf(vault.openSibling(stranger.path))).toBe('E_OTHER_VAULT')
  })

  test('whose header is not of our key asks for its password', async () => {
    const { vault, copy } = await withCopy()
    withSql(copy, (db) => db.exec('UPDATE header SET mac = zeroblob(32)'))
    expect(failureOf(vault.openSibling(copy))).toBe('E_PASSWORD')
  })

  test.each([
    ['a record is missing', (path: string) => withSql(path, (db) => db.exec('DELETE FROM rec'))],
    [
      'the seal is broken',
      (path: string) => withSql(path, (db) => db.exec('UPDATE seal SET ct = zeroblob(784)')),
    ],
    [
      'the header is broken',
      (path: string) => withSql(path, (db) => db.exec('UPDATE header SET sum = zeroblob(16)')),
    ],
    ['it was cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 9000))],
    ['it holds foreign objects', (path: string) => withSql(path, (db) => db.exec('CREATE TABLE x(y)'))],
  ])('that is damaged is refused: %s', async (_what, damage) => {
    const { vault, copy } = await withCopy()
    damage(copy)
    expect(failureOf(vault.openSibling(copy))).toBe('E_COPY_DAMAGED')
  })

  test('that is none, or not there, is said as such', async () => {
    const { vault, copy } = await withCopy()
    expect(failureOf(vault.openSibling(`${copy}.missing`))).toBe('E_NOT_FOUND')
    writeFileSync(copy, 'a letter')
    expect(failureOf(vault.openSibling(copy))).toBe('E_NOT_VAULT')
  })
})

describe('the successor of a file that was replaced', () => {
  test('opens for writing with the lock, while the one before can still be read', async () => {
    const { vault, path, copy, mine } = await withCopy()
    must(vault.commit([put('b', { name: 'ours' }, { pin: '1' })]))
    renameSync(copy, path)
    const successor = closing(must(vault.openSuccessor()))
    expect(successor).toMatchObject({ mode: 'read-write', copyVerdict: 'older-copy', problems: [] })
    expect(shown(vault).get('b'.repeat(32))).toEqual({ outline: { name: 'ours' }, secrets: { pin: '1' } })
    vault.close()
    expect(existsSync(`${path}.lock`)).toBe(true)
    must(successor.commit([put('b', { name: 'ours' }, { pin: '1' })]))
    successor.close()
    expect(existsSync(`${path}.lock`)).toBe(false)
    expect((await mustOpen(path, mine)).copyVerdict).toBe('as-left')
  })

  test('is sealed with a number above both lines, even with nothing to add', async () => {
    const { vault, path, copy, mine } = await withCopy()
    must(vault.commit([put('b', {})]))
    must(vault.commit([put('b', {})]))
    renameSync(copy, path)
    const successor = closing(must(vault.openSuccessor()))
    expect(must(successor.commit([])).seq).toBe(vault.state().seq + 1)
    successor.close()
    expect((await mustOpen(path, mine)).copyVerdict).toBe('as-left')
  })

  test('is not remembered before what it lacks was saved in it', async () => {
    const { vault, path, copy, mine } = await withCopy()
    must(vault.commit([put('b', {})]))
    renameSync(copy, path)
    must(vault.openSuccessor()).close()
    vault.close()
    expect((await mustOpen(path, mine)).copyVerdict).toBe('older-copy')
  })

  test('that continues ours is nothing to complete', async () => {
    const { vault, path, copy } = await withCopy()
    const other = await mustOpen(copy)
    must(other.commit([put('c', {})]))
    other.close()
    renameSync(copy, path)
    const successor = closing(must(vault.openSuccessor()))
    expect(successor.copyVerdict).toBe('continued-elsewhere')
    expect(must(successor.commit([])).seq).toBe(successor.state().seq)
  })

  test('opens for reading when another program has it by now', async () => {
    const { vault, path, copy } = await withCopy()
    renameSync(copy, path)
    writeFileSync(`${path}.lock`, JSON.stringify({ host: 'elsewhere', user: 'h', pid: 1, since: '2026' }))
    const successor = closing(must(vault.openSuccessor()))
    expect(successor.problems).toMatchObject([{ code: 'E_LOCKED_BY_OTHER', host: 'elsewhere' }])
  })

  test('that is another vault leaves everything as it is: the lock, and what can be read', async () => {
    const { vault, path, copy } = await withCopy()
    const stranger = await create()
    stranger.vault.close()
    linkSync(path, `${copy}.ours`)
    renameSync(stranger.path, path)
    expect(failureOf(vault.openSuccessor())).toBe('E_OTHER_VAULT')
    expect(shown(vault).size).toBe(1)
    expect(vault.commit([put('b', {})])).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
    expect(existsSync(`${path}.lock`)).toBe(true)
    renameSync(`${copy}.ours`, path)
    expect(must(vault.commit([put('b', {})])).seq).toBe(3)
  })

  test('of a vault that is open for reading only is just read', async () => {
    const { vault, path, mine } = await withCopy()
    const reader = await mustOpen(path, { ...mine, mode: 'read-only' })
    must(vault.commit([put('b', {})]))
    expect(reader.whereFileStands()).toBe('saved-by-other')
    const successor = closing(must(reader.openSuccessor()))
    expect(successor).toMatchObject({ mode: 'read-only', problems: [] })
    expect(successor.records()).toHaveLength(2)
    expect(must(vault.commit([put('c', {})])).seq).toBe(4)
  })
})

test('an older copy that is open for reading becomes the one to go on with, without a password', async () => {
  const { vault, path, copy, mine } = await withCopy()
  must(vault.commit([put('b', {})]))
  vault.close()
  renameSync(copy, path)
  const older = await mustOpen(path, mine)
  expect(older.problems).toMatchObject([{ code: 'E_ROLLBACK' }])
  const accepted = closing(must(older.openSuccessor({ acceptCopy: true })))
  older.close()
  expect(accepted).toMatchObject({ mode: 'read-write', problems: [] })
  expect(must(accepted.commit([put('c', {})])).seq).toBeGreaterThan(4)
  expect(accepted.records()).toHaveLength(2)
})
