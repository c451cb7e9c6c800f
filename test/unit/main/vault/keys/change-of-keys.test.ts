import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openVaultFile } from '../../../../../src/main/db/vault-file.ts'
import { readHeader } from '../../../../../src/main/vault/file/read-header.ts'
import { deriveVaultKeys } from '../../../../../src/main/vault/keys/keys.ts'
import { unlockHeader } from '../../../../../src/main/vault/keys/unlock.ts'
import { startSession } from '../../../../../src/main/vault/start-session.ts'
import type { OpenVault } from '../../../../../src/main/vault/vault.ts'
import { slotsOf } from '../../../../support/header-bytes.ts'
import {
  closing,
  create,
  fastDeriveKey,
  host,
  must,
  mustOpen,
  open,
  PASSWORD,
  POLICY,
  put,
} from '../../../../support/vaults.ts'

const NEW = '新しい合言葉'

/** Every change of a key, and the type of the slot that it takes away. */
const changes: readonly (readonly [
  string,
  number,
  (vault: OpenVault) => Promise<{ readonly ok: boolean }>,
])[] = [
  [
    'a change of password',
    1,
    (vault) =>
      vault.changePassword({
        key: { kind: 'password', password: PASSWORD },
        newPassword: NEW,
        kdfPolicy: POLICY,
      }),
  ],
  ['a new recovery code', 2, (vault) => vault.replaceRecoveryCode(PASSWORD)],
  ['new shares', 3, (vault) => vault.makeShares({ password: PASSWORD, threshold: 2, count: 2 })],
  ['the end of shares', 3, (vault) => vault.removeShares(PASSWORD)],
]

async function vaultWithEverything() {
  const made = await create()
  must(made.vault.commit([put('1', { title: 'shop' }, { password: 'tsubame-7' })]))
  must(await made.vault.makeShares({ password: PASSWORD, threshold: 2, count: 3 }))
  return made
}

test.each(changes)('V20 after %s no byte of the old slot is in the file', async (_, type, change) => {
  const { vault, path } = await vaultWithEverything()
  const old = slotsOf(path).filter((slot) => slot.type === type)
  expect(old).toHaveLength(1)
  expect((await change(vault)).ok).toBe(true)
  vault.close()
  for (const { secretPart } of old) {
    // Salt, commitment, nonce and wrapped key, each by itself.
    for (const [from, to] of [
      [0, 16],
      [16, 48],
      [48, 72],
      [72, 120],
    ] as const) {
      expect(readFileSync(path).includes(secretPart.subarray(from, to))).toBe(false)
    }
  }
})

test.each([
  ['OFF', true],
  ['ON', false],
])('V20 with secure_delete %s a slot that is taken away stays readable: %s', async (setting, stays) => {
  const { vault, path } = await vaultWithEverything()
  vault.close()
  const old = slotsOf(path).find(({ type }) => type === 1)?.secretPart ?? Buffer.alloc(0)
  const db = new Database(path)
  db.pragma(`secure_delete = ${setting}`)
  db.prepare('UPDATE header SET body = zeroblob(100)').run()
  db.close()
  expect(readFileSync(path).includes(old)).toBe(stays)
})

type Fault = 'before' | 'after' | null

/** The vault on a disk whose next COMMIT fails: before it happened, or after, when only the answer is lost. */
async function onBadDisk(path: string) {
  const state = { fault: null as Fault }
  const file = must(openVaultFile(path, 'read-write'))
  const header = must(readHeader(path, file))
  const key = must(await unlockHeader(header.header, { kind: 'password', password: PASSWORD }, fastDeriveKey))
  if (key === null) throw new Error('the password of the test is wrong')
  const connection = new Proxy(file.connection, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...input: readonly unknown[]): unknown => {
        const fault = name === 'exec' && input[0] === 'COMMIT' ? state.fault : null
        if (fault === 'before') throw ioError()
        const answer: unknown = Reflect.apply(value as (...all: readonly unknown[]) => unknown, target, input)
        if (fault === 'after') throw ioError()
        return answer
      }
    },
  })
  const unlocked = { header, keys: deriveVaultKeys(key) }
  const vault = closing(must(startSession(path, { ...file, connection }, unlocked, host(), {})))
  return { vault, state }
}

function ioError(): Error {
  return Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' })
}

test.each(
  changes.flatMap(([name, type, change]) =>
    (['before', 'after'] as const).map((fault) => ({ name, type, change, fault })),
  ),
)(
  'when the disk fails $fault the COMMIT of $name, memory is what the file holds',
  async ({ type, change, fault }) => {
    const { vault: first, path, recoveryCode } = await vaultWithEverything()
    first.close()
    const before = slotsOf(path)
    const { vault, state } = await onBadDisk(path)
    state.fault = fault
    const changed = await change(vault)
    state.fault = null
    expect(changed.ok).toBe(fault === 'after')
    const sameSlots = slotsOf(path).filter(({ secretPart }) =>
      before.some((slot) => slot.secretPart.equals(secretPart)),
    )
    expect(sameSlots.length).toBe(fault === 'after' ? 2 : 3)
    expect(vault.verify().problems).toEqual([])
    must(vault.commit([put('2', { title: 'later' })]))
    expect(vault.verify().problems).toEqual([])
    vault.close()
    const password = fault === 'after' && type === 1 ? NEW : PASSWORD
    expect((await mustOpen(path, { key: { kind: 'password', password } })).verify().problems).toEqual([])
    const byCode = await open(path, { key: { kind: 'recovery-code', code: recoveryCode }, mode: 'read-only' })
    expect(byCode.ok).toBe(fault === 'before' || type !== 2)
  },
)
