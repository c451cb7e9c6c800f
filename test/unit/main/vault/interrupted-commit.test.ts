import { expect, test } from 'vitest'
import { openVaultFile } from '../../../../src/main/db/vault-file.ts'
import { deriveVaultKeys } from '../../../../src/main/vault/keys/keys.ts'
import { readHeader } from '../../../../src/main/vault/file/read-header.ts'
import { startSession } from '../../../../src/main/vault/start-session.ts'
import { unlockHeader } from '../../../../src/main/vault/keys/unlock.ts'
import type { OpenVault } from '../../../../src/main/vault/vault.ts'
import {
  closedVault,
  closing,
  fastDeriveKey,
  host,
  must,
  mustOpen,
  PASSWORD,
  put,
  rowId,
  shown,
} from '../../../support/vaults.ts'

type Fault = 'none' | 'before' | 'after'

/** A vault whose next COMMIT fails like a broken disk: before it happened, or after, when only the answer is lost. */
async function vaultOnBadDisk(
  path: string,
): Promise<{ readonly vault: OpenVault; readonly fail: (fault: Fault) => void }> {
  let fault: Fault = 'none'
  const file = must(openVaultFile(path, 'read-write'))
  const header = must(readHeader(path, file))
  const unlocked = must(
    await unlockHeader(header.header, { kind: 'password', password: PASSWORD }, fastDeriveKey),
  )
  if (unlocked === null) throw new Error('the password of the test is wrong')
  const connection = new Proxy(file.connection, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...input: readonly unknown[]): unknown => {
        const isCommit = name === 'exec' && input[0] === 'COMMIT'
        if (isCommit && fault === 'before') throw ioError()
        const answer: unknown = Reflect.apply(value as (...all: readonly unknown[]) => unknown, target, input)
        if (isCommit && fault === 'after') throw ioError()
        return answer
      }
    },
  })
  const keys = deriveVaultKeys(unlocked)
  const vault = closing(must(startSession(path, { ...file, connection }, { header, keys }, host(), {})))
  return { vault, fail: (next) => (fault = next) }
}

function ioError(): Error {
  return Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' })
}

test.each<[string, Fault, number]>([
  ['did not happen', 'before', 2],
  ['happened all the same', 'after', 3],
])(
  'V15 after a COMMIT that failed but %s, memory is what the file holds, and the next save verifies',
  async (_, fault, seq) => {
    const { path } = await closedVault([put('a', { n: 1 }, { p: '秘密' })])
    const { vault, fail } = await vaultOnBadDisk(path)
    fail(fault)
    expect(vault.commit([put('a', { n: 2 }, 'keep'), put('b', {})])).toEqual({
      ok: false,
      error: { code: 'E_IO' },
    })
    fail('none')
    expect(vault.state()).toMatchObject({ seq, recordCount: seq - 1 })
    expect(vault.verify().problems).toEqual([])

    expect(vault.commit([put('a', { n: 3 }, 'keep')])).toEqual({ ok: true, value: { seq: seq + 1 } })
    expect(vault.verify().problems).toEqual([])
    const inFile = await mustOpen(path, { mode: 'read-only' })
    expect(shown(inFile)).toEqual(shown(vault))
    expect(inFile.secretsOf(rowId('a'))).toEqual({ ok: true, value: { p: '秘密' } })
  },
)
