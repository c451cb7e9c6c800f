import { expect, test } from 'vitest'
import { createWorkerDeriveKey } from '../../src/main/vault/vault.ts'
import { describing, noise, putContent } from '../support/attachments.ts'
import { create, must, PASSWORD, rowId } from '../support/vaults.ts'
import { readVault } from './second-reader.ts'

test('V3 a second reader gets attachments of 0, 65,536 and 65,537 bytes out, as they went in', { timeout: 60_000 }, async () => {
  const deriveKey = createWorkerDeriveKey(new URL('../../src/main/vault/kdf/kdf-worker.ts', import.meta.url))
  const { vault, path } = await create({ deriveKey })
  const contents = [noise(0), noise(65_536), noise(65_537)]
  must(vault.commit(contents.map((bytes, i) => describing('abc'.charAt(i), putContent(vault, bytes)))))
  vault.close()
  const read = await readVault(path, { password: PASSWORD })
  for (const [i, bytes] of contents.entries()) {
    expect(read[rowId('abc'.charAt(i))]?.content?.equals(bytes)).toBe(true)
  }
})
