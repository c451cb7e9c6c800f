import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Change, OpenVault } from '../../../../src/main/vault/vault.ts'
import { create, must } from '../../../support/vaults.ts'

/** What the program has handed to the operating system to write, in bytes, files and all else. */
function bytesWritten(): number {
  return Number(/^wchar: (\d+)$/mu.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
}

/** A vault of so many records of about the same size. */
async function vaultOf(count: number): Promise<OpenVault> {
  const { vault } = await create()
  for (let done = 0; done < count; done += 5_000) {
    const changes = Array.from({ length: Math.min(5_000, count - done) }, (_, i): Change => {
      return { kind: 'put', rowId: vault.newRowId(), outline: { t: 'サービス', n: done + i }, secrets: null }
    })
    must(vault.commit(changes))
  }
  return vault
}

/** The bytes that one edit writes: the fewest of several, because the test runner writes too. */
function bytesOfOneEdit(vault: OpenVault): number {
  const records = vault.records()
  const edits = Array.from({ length: 9 }, (_, i) => {
    const { rowId, outline } = records[Math.floor((records.length * (i + 1)) / 11)] ?? {}
    if (rowId === undefined) throw new Error('no record')
    const before = bytesWritten()
    must(vault.commit([{ kind: 'put', rowId, outline: { ...outline, u: 'taro' }, secrets: null }]))
    return bytesWritten() - before
  })
  return Math.min(...edits)
}

test.skipIf(process.platform !== 'linux')(
  'V26 one edit writes as many bytes into a vault of 20,000 records as into one of 100',
  { timeout: 120_000 },
  async () => {
    const small = bytesOfOneEdit(await vaultOf(100))
    const large = bytesOfOneEdit(await vaultOf(20_000))
    expect(small).toBeGreaterThan(8_192)
    // A taller tree may cost a page or two, in the file and in the journal.
    expect(large).toBeLessThanOrEqual(small + 4 * 4_104)
  },
)
