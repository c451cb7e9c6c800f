import { copyFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createAnchorFolder, type Change, type OpenVault } from '../../../../../src/main/vault/vault.ts'
import { create, host, must, mustOpen, put, tempFolder, withSql } from '../../../../support/vaults.ts'

const save = (vault: OpenVault, times = 1) => {
  for (let i = 0; i < times; i += 1) must(vault.commit([put('a', { n: i })]))
}

/** One vault file, two devices that saw it as it was made, and a way to put copies aside. */
async function twoDevices() {
  const folder = tempFolder()
  const path = join(folder, 'a.hikae')
  const mine = host()
  const yours = host()
  ;(await create({ path, ...mine })).vault.close()
  ;(await mustOpen(path, yours)).close()
  let copies = 0
  return {
    path,
    mine,
    yours,
    keepCopy: () => {
      const copy = join(folder, `copy-${(copies += 1)}`)
      copyFileSync(path, copy)
      return () => copyFileSync(copy, path)
    },
    edit: async (device: ReturnType<typeof host>, times = 1) => {
      const vault = await mustOpen(path, device)
      save(vault, times)
      vault.close()
    },
  }
}

test('V11 a vault nobody touched is as it was left', async () => {
  const { path, mine } = await twoDevices()
  expect(await mustOpen(path, mine)).toMatchObject({
    copyVerdict: 'as-left',
    mode: 'read-write',
    problems: [],
  })
})

test('V11 a vault this device edited last is as it was left', async () => {
  const { path, mine, edit } = await twoDevices()
  await edit(mine, 3)
  expect((await mustOpen(path, mine)).copyVerdict).toBe('as-left')
})

test.each([1, 2, 32])('V11 a vault another device saved %d times was continued there', async (times) => {
  const { path, mine, yours, edit } = await twoDevices()
  await edit(yours, times)
  expect(await mustOpen(path, mine)).toMatchObject({ copyVerdict: 'continued-elsewhere', mode: 'read-write' })
})

test('V11 after more saves than the lineage holds nothing is known of its ancestry, which is said once', async () => {
  const { path, mine, yours, edit } = await twoDevices()
  await edit(yours, 33)
  const once = await mustOpen(path, mine)
  expect(once).toMatchObject({ copyVerdict: 'ancestry-unknown', mode: 'read-write' })
  once.close()
  expect((await mustOpen(path, mine)).copyVerdict).toBe('as-left')
})

describe('V11 two copies edited apart', () => {
  test('with as many saves are a fork', async () => {
    const { path, mine, yours, edit, keepCopy } = await twoDevices()
    const restore = keepCopy()
    await edit(mine)
    restore()
    await edit(yours)
    const vault = await mustOpen(path, mine)
    expect(vault).toMatchObject({ copyVerdict: 'fork', mode: 'read-only' })
    expect(vault.problems).toEqual([{ code: 'E_FORK', seq: 2, lastSeenSeq: 2 }])
  })

  test('with more saves on the other side are a fork', async () => {
    const { path, mine, yours, edit, keepCopy } = await twoDevices()
    const restore = keepCopy()
    await edit(mine)
    restore()
    await edit(yours, 5)
    expect((await mustOpen(path, mine)).problems).toEqual([{ code: 'E_FORK', seq: 6, lastSeenSeq: 2 }])
  })
})

test('V11 M6 an older copy opens for reading, again and again', async () => {
  const { path, mine, edit, keepCopy } = await twoDevices()
  const restore = keepCopy()
  await edit(mine, 2)
  restore()
  for (let i = 0; i < 2; i += 1) {
    const vault = await mustOpen(path, mine)
    expect(vault).toMatchObject({ copyVerdict: 'older-copy', mode: 'read-only' })
    expect(vault.problems).toEqual([{ code: 'E_ROLLBACK', seq: 1, lastSeenSeq: 3 }])
    vault.close()
  }
})

test('a damaged vault is not remembered', async () => {
  const { path, mine, yours, edit } = await twoDevices()
  await edit(yours, 2)
  withSql(path, (db) => db.exec('DELETE FROM rec'))
  const before = new Map(mine.anchors.byId)
  expect((await mustOpen(path, mine)).problems).toMatchObject([{ code: 'E_SET_MISMATCH' }])
  expect(mine.anchors.byId).toEqual(before)
})

test('V11 a device that never saw the vault can say nothing', async () => {
  const { path } = await twoDevices()
  expect((await mustOpen(path, host())).copyVerdict).toBe('first-time')
})

test('V11 what a device remembers counts for nothing once it was changed', async () => {
  const { path, mine, edit } = await twoDevices()
  await edit(mine)
  for (const [id, bytes] of mine.anchors.byId) {
    bytes[0] = 9
    mine.anchors.byId.set(id, bytes)
  }
  expect((await mustOpen(path, mine)).copyVerdict).toBe('first-time')
})

test.each([0, 55, 57])(
  'V11 what a device remembers counts for nothing when it is %d bytes',
  async (length) => {
    const { path, mine } = await twoDevices()
    for (const id of mine.anchors.byId.keys()) mine.anchors.byId.set(id, new Uint8Array(length))
    expect((await mustOpen(path, mine)).copyVerdict).toBe('first-time')
  },
)

describe('an older copy that its owner goes on with', () => {
  test('is written once, with a number above everything this device saw', async () => {
    const { path, mine, edit, keepCopy } = await twoDevices()
    const restore = keepCopy()
    await edit(mine, 4)
    restore()
    const vault = await mustOpen(path, { ...mine, acceptCopy: true })
    expect(vault).toMatchObject({ copyVerdict: 'older-copy', mode: 'read-write', problems: [] })
    expect(vault.state().seq).toBe(6)
    save(vault)
    vault.close()
    expect((await mustOpen(path, mine)).copyVerdict).toBe('as-left')
  })

  test('is a fork for a device that saw the abandoned line', async () => {
    const { path, mine, yours, edit, keepCopy } = await twoDevices()
    const restore = keepCopy()
    await edit(mine, 4)
    ;(await mustOpen(path, yours)).close()
    restore()
    ;(await mustOpen(path, { ...mine, acceptCopy: true })).close()
    expect((await mustOpen(path, yours)).copyVerdict).toBe('fork')
  })

  test('was only continued for a device that saw nothing else', async () => {
    const { path, mine, yours, edit, keepCopy } = await twoDevices()
    const restore = keepCopy()
    await edit(mine, 4)
    restore()
    ;(await mustOpen(path, { ...mine, acceptCopy: true })).close()
    expect((await mustOpen(path, yours)).copyVerdict).toBe('continued-elsewhere')
  })

  test('stays as it is when it is opened for reading only', async () => {
    const { path, mine, edit, keepCopy } = await twoDevices()
    const restore = keepCopy()
    await edit(mine)
    restore()
    const vault = await mustOpen(path, { ...mine, acceptCopy: true, mode: 'read-only' })
    expect(vault.problems).toMatchObject([{ code: 'E_ROLLBACK' }])
  })
})

describe('the folder of anchors', () => {
  test('is made with the first anchor, which says nothing of the vault by its name', async () => {
    const folder = join(tempFolder(), 'app', 'anchors')
    const anchors = createAnchorFolder(folder)
    const { vault, path } = await create({ ...host(), anchors })
    save(vault)
    vault.close()
    expect(readdirSync(folder)).toHaveLength(1)
    expect(readdirSync(folder)[0]).toMatch(/^[0-9a-f]{32}\.anchor$/u)
    expect(readdirSync(folder)[0]).not.toContain(vault.vaultId)
    expect((await mustOpen(path, { ...host(), anchors })).copyVerdict).toBe('as-left')
  })

  test('that cannot be written to does not keep a vault from being saved', async () => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, '')
    const { vault, path } = await create({ anchors: createAnchorFolder(join(file, 'anchors')) })
    const change: Change = put('a', {})
    expect(vault.commit([change]).ok).toBe(true)
    vault.close()
    expect((await mustOpen(path)).records()).toHaveLength(1)
  })
})
