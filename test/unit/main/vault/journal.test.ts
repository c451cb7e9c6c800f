import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { OpenVault } from '../../../../src/main/vault/vault.ts'
import {
  closedVault,
  codes,
  host,
  must,
  mustOpen,
  open,
  put,
  shown,
  withSql,
} from '../../../support/vaults.ts'

const contents = (size: number) =>
  Array.from({ length: 12 }, (_, i) => put(i.toString(16), { t: 'x'.repeat(size) }))

/** The two files as a crash would leave them in the middle of a save that touches every page. */
function interrupted(path: string): { readonly half: Buffer; readonly journal: Buffer } {
  return withSql(path, (db) => {
    db.pragma('journal_mode = DELETE')
    // A cache of one page makes SQLite write into the file before COMMIT.
    db.pragma('cache_size = 1')
    db.exec('BEGIN IMMEDIATE; UPDATE rec SET ct = zeroblob(length(ct)); UPDATE seal SET ct = zeroblob(784)')
    const left = { half: readFileSync(path), journal: readFileSync(`${path}-journal`) }
    db.exec('ROLLBACK')
    return left
  })
}

/** Nothing may be shown that was never saved; what is not whole is said. */
function expectSaidAndUnchanged(vault: OpenVault, known: readonly unknown[]): void {
  for (const { outline } of shown(vault).values()) expect(known).toContainEqual(outline)
  expect(vault.problems).not.toEqual([])
  expect(vault.mode).toBe('read-only')
}

test('V19 the journal of another vault laid beside this one is never silent', async () => {
  const mine = await closedVault(contents(2_000))
  const other = await closedVault(contents(2_000))
  writeFileSync(`${mine.path}-journal`, interrupted(other.path).journal)
  const opened = await open(mine.path)
  if (opened.ok) {
    expectSaidAndUnchanged(opened.value, [{ t: 'x'.repeat(2_000) }])
    opened.value.close()
  } else expect(['E_SCHEMA', 'E_HEADER_DAMAGED', 'E_PASSWORD']).toContain(opened.error.code)
})

test('V19 a journal of an earlier save put back is never silent', async () => {
  const { path } = await closedVault(contents(2_000))
  const device = host()
  const { journal } = interrupted(path)
  const vault = await mustOpen(path, device)
  must(vault.commit(contents(2_500)))
  must(vault.commit([put('f', { t: 'y'.repeat(9_000) })]))
  vault.close()
  writeFileSync(`${path}-journal`, journal)
  const opened = await open(path, device)
  if (opened.ok) {
    const known = [2_000, 2_500].map((size) => ({ t: 'x'.repeat(size) }))
    expectSaidAndUnchanged(opened.value, [...known, { t: 'y'.repeat(9_000) }])
    opened.value.close()
  } else expect(['E_SCHEMA', 'E_HEADER_DAMAGED']).toContain(opened.error.code)
})

test('V19 half a save whose journal was thrown away is never silent', async () => {
  const { path } = await closedVault(contents(2_000))
  const { half } = interrupted(path)
  writeFileSync(path, half)
  rmSync(`${path}-journal`, { force: true })
  const vault = await mustOpen(path)
  expectSaidAndUnchanged(vault, [{ t: 'x'.repeat(2_000) }])
  expect(codes(vault)).toEqual(expect.arrayContaining(['E_RECORD_DAMAGED']))
})

test.each(['read-write', 'read-only'] as const)(
  'V22 a journal that a crash left before anything stood in it goes when the vault is opened %s',
  async (mode) => {
    const { path } = await closedVault(contents(100))
    const before = readFileSync(path)
    // SQLite writes zeros first, and the mark by which a journal is one only when its pages are on the disk.
    writeFileSync(`${path}-journal`, Buffer.alloc(4_616))
    const vault = await mustOpen(path, { mode })
    expect(vault.problems).toEqual([])
    expect(vault.close()).toEqual([])
    expect(existsSync(`${path}-journal`)).toBe(false)
    expect(readFileSync(path).equals(before)).toBe(true)
  },
)
