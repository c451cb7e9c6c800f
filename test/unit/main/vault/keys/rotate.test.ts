import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReplaceStep } from '../../../../../src/main/vault/file/replace-file.ts'
import { createAnchorFolder, type OpenVault, type Rotation } from '../../../../../src/main/vault/vault.ts'
import { slotsOf } from '../../../../support/header-bytes.ts'
import {
  closing,
  create,
  folderBytes,
  host,
  must,
  mustOpen,
  open,
  PASSWORD,
  put,
  rowId,
  shown,
  tempFolder,
  withSql,
} from '../../../../support/vaults.ts'

const keptName = (path: string) => join(dirname(path), 'kept.hikae')

/** A vault with two records, shares and a photo. */
async function vaultToRotate(wish: Parameters<typeof create>[0] = {}) {
  const made = await create(wish)
  const { vault } = made
  const fingerprint = vault.fingerprint('tsubame-7')
  must(vault.commit([put('1', { title: 'shop', facts: [{ fingerprint }] }, { old: ['tsubame-7'] })]))
  must(
    vault.commit([put('1', { title: '店', facts: [{ fingerprint }] }, 'keep'), put('2', { title: 'mail' })]),
  )
  const writer = must(vault.attachments.begin(100_000))
  must(writer.append(new Uint8Array(100_000).fill(7)))
  const described = must(writer.finish())
  const outline = { type: 'attachment', id: 'photo', size: described.size, content: { ...described.content } }
  must(vault.commit([put('3', { ...photo(), ...outline })]))
  const { shares } = must(await vault.makeShares({ password: PASSWORD, threshold: 2, count: 2 }))
  return { ...made, shares, described }
}

function photo() {
  return { name: 'card.jpg', mediaType: 'image/jpeg' }
}

async function rotated(vault: OpenVault, onStep?: (step: ReplaceStep) => void): Promise<Rotation> {
  const steps = onStep === undefined ? {} : { onStep }
  const rotation = await vault.rotate({ password: PASSWORD, keepAs: keptName(vault.path), ...steps })
  if (rotation.vault !== null) closing(rotation.vault)
  return rotation
}

function mustRotate({ vault, outcome }: Rotation) {
  const { recoveryCode } = must(outcome)
  if (vault === null) throw new Error('no vault to go on with')
  return { vault, recoveryCode }
}

test('after a rotation the vault holds what it held, and goes on saving', async () => {
  const { vault: old, path, described } = await vaultToRotate()
  const before = shown(old)
  const { seq } = old.state()
  const { vault } = mustRotate(await rotated(old))
  expect(vault).toMatchObject({ mode: 'read-write', problems: [], vaultId: old.vaultId })
  expect(vault.state()).toMatchObject({ seq: seq + 1, recordCount: before.size })
  expect([...shown(vault).keys()]).toEqual([...before.keys()])
  expect(shown(vault).get(rowId('1'))?.secrets).toEqual({ old: ['tsubame-7'] })
  expect(vault.records().map(({ rev }) => rev)).toEqual([2, 1, 1])
  const piece = must(vault.attachments.read(described).next())
  expect(Buffer.from(piece ?? []).equals(Buffer.alloc(100_000, 7))).toBe(true)
  must(vault.commit([put('4', { title: 'new' })]))
  expect(vault.verify().problems).toEqual([])
  expect(() => old.records()).toThrow()
  vault.close()
  expect((await mustOpen(path)).problems).toEqual([])
})

test('rotation shuts out the old recovery code, the shares and quick unlock; the password stays', async () => {
  const { vault: old, path, recoveryCode, shares } = await vaultToRotate()
  const sealed = must(await old.sealForQuickUnlock({ password: PASSWORD, pin: '482915' }))
  const quick = { kind: 'quick-unlock', pin: '482915', sealed } as const
  const { vault, recoveryCode: fresh } = mustRotate(await rotated(old))
  expect(vault.shareState()).toBeNull()
  vault.close()
  const refusal = async (key: Parameters<typeof open>[1]) => {
    const opened = await open(path, { ...key, mode: 'read-only' })
    return opened.ok ? 'opened' : opened.error.code
  }
  expect(await refusal({ key: { kind: 'recovery-code', code: recoveryCode } })).toBe('E_PASSWORD')
  expect(await refusal({ key: { kind: 'shares', shares } })).toBe('E_SHARES')
  expect(await refusal({ key: quick })).toBe('E_QUICK_UNLOCK')
  expect(await refusal({ key: { kind: 'recovery-code', code: fresh } })).toBe('opened')
  expect(await refusal({})).toBe('opened')
})

test('rotation shuts out the old vault key: nothing of the old slots and texts stands in the new file', async () => {
  const { vault: old, path } = await vaultToRotate()
  const cells = withSql(path, (db) =>
    db
      .prepare<[], Buffer>(
        'SELECT ct FROM rec UNION SELECT sct FROM rec UNION SELECT ct FROM chunk UNION SELECT ct FROM seal',
      )
      .pluck()
      .all()
      .filter((cell) => Buffer.isBuffer(cell)),
  )
  const before = [...cells, ...slotsOf(path).map(({ secretPart }) => secretPart)]
  mustRotate(await rotated(old)).vault.close()
  const now = readFileSync(path)
  expect(before.length).toBeGreaterThan(7)
  for (const bytes of before) expect(now.includes(bytes.subarray(0, 48))).toBe(false)
  expect(slotsOf(path).map(({ type }) => type)).toEqual([1, 2])
})

test('the same secret is known again after a rotation, under another fingerprint', async () => {
  const { vault: old } = await vaultToRotate()
  const before = old.fingerprint('tsubame-7')
  const { vault } = mustRotate(await rotated(old))
  const after = vault.fingerprint('tsubame-7')
  expect(after).not.toBe(before)
  expect(shown(vault).get(rowId('1'))?.outline).toEqual({ title: '店', facts: [{ fingerprint: after }] })
})

test('the old file is kept, and its old keys still open it', async () => {
  const { vault: old, path, recoveryCode } = await vaultToRotate()
  const before = shown(old)
  mustRotate(await rotated(old)).vault.close()
  const kept = await mustOpen(keptName(path), {
    key: { kind: 'recovery-code', code: recoveryCode },
    mode: 'read-only',
  })
  expect(kept.problems).toEqual([])
  expect(shown(kept)).toEqual(before)
})

test('the device remembers the new vault, and takes the kept file for a first sight, not for a rollback', async () => {
  const device = { ...host(), anchors: createAnchorFolder(tempFolder()) }
  const { vault: old, path } = await vaultToRotate(device)
  mustRotate(await rotated(old)).vault.close()
  expect((await mustOpen(path, { ...device, mode: 'read-only' })).copyVerdict).toBe('as-left')
  expect((await mustOpen(keptName(path), { ...device, mode: 'read-only' })).copyVerdict).toBe('first-time')
})

test('V16 whatever moment a rotation is broken off at, the name leads to a vault that opens', async () => {
  const { vault: old } = await vaultToRotate()
  const snapshots: string[] = []
  mustRotate(
    await rotated(old, () => {
      const folder = tempFolder()
      for (const name of readdirSync(dirname(old.path))) {
        copyFileSync(join(dirname(old.path), name), join(folder, name))
      }
      snapshots.push(join(folder, 'test.hikae'))
    }),
  )
  expect(snapshots).toHaveLength(8)
  for (const [i, path] of snapshots.entries()) {
    const vault = await mustOpen(path, { takeOverLock: true })
    expect(vault.verify().problems).toEqual([])
    expect(vault.state().recordCount).toBe(3)
    expect(vault.shareState() === null).toBe(i === 7)
  }
})

test.each<ReplaceStep>(['keep', 'write', 'verify', 'compare', 'swap'])(
  'a rotation that fails at “%s” leaves the vault as it was, and it goes on saving',
  async (at) => {
    const { vault: old, path, recoveryCode } = await vaultToRotate()
    const before = shown(old)
    const bytes = readFileSync(path)
    const { vault, outcome } = await rotated(old, (step) => {
      if (step === at) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    })
    expect(outcome).toEqual({ ok: false, error: { code: 'E_DISK_FULL' } })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(existsSync(keptName(path))).toBe(false)
    if (vault === null) throw new Error('no vault to go on with')
    expect(shown(vault)).toEqual(before)
    must(vault.commit([put('5', { title: 'still here' })]))
    expect(vault.verify().problems).toEqual([])
    expect(await vault.checkRecoveryCode(recoveryCode)).toBe(true)
    vault.close()
    expect(readdirSync(dirname(path))).toEqual(['test.hikae'])
  },
)

test('another program that saves while the new file is made loses nothing', async () => {
  const { vault: old, path } = await vaultToRotate()
  const { outcome } = await rotated(old, (step) => {
    if (step === 'compare') withSql(path, (db) => db.exec('UPDATE rec SET rev = rev + 1 WHERE rev = 2'))
  })
  expect(outcome).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
})

test.each([
  ['a secret', 'UPDATE rec SET sct = zeroblob(length(sct)) WHERE sct IS NOT NULL'],
  ['a chunk of a photo', 'UPDATE chunk SET ct = zeroblob(length(ct)) WHERE idx = 1'],
])('a vault in which %s is damaged is not rotated: what cannot be read would be gone', async (_what, sql) => {
  const { vault: old, path } = await vaultToRotate()
  withSql(path, (db) => db.exec(sql))
  const bytes = readFileSync(path)
  const { outcome } = await rotated(old)
  expect(outcome).toEqual({ ok: false, error: { code: 'E_VERIFY_FAILED' } })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a wrong password rotates nothing', async () => {
  const { vault: old, path } = await vaultToRotate()
  const before = folderBytes(dirname(path))
  const { vault, outcome } = await old.rotate({ password: 'not it', keepAs: keptName(path) })
  expect(outcome).toEqual({ ok: false, error: { code: 'E_PASSWORD', tried: 'password' } })
  expect(vault).toBe(old)
  expect(folderBytes(dirname(path))).toEqual(before)
})

test('a vault is rotated again and again', async () => {
  const { vault: first, path } = await vaultToRotate()
  let { vault } = mustRotate(await rotated(first))
  for (const keepAs of [`${path}.2`, `${path}.3`]) {
    vault = mustRotate(await vault.rotate({ password: PASSWORD, keepAs })).vault
  }
  closing(vault)
  expect(vault.verify().problems).toEqual([])
  expect(shown(vault).get(rowId('1'))?.secrets).toEqual({ old: ['tsubame-7'] })
})
