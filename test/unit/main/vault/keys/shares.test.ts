import { expect, test } from 'vitest'
import { formatShareCode, parseShareCode } from '#core/secret/share-code'
import { parseShare, serialiseShare } from '../../../../../src/main/vault/keys/shares.ts'
import { inspectVault } from '../../../../../src/main/vault/vault.ts'
import { slotsOf } from '../../../../support/header-bytes.ts'
import { create, must, mustOpen, open, PASSWORD, put } from '../../../../support/vaults.ts'

async function sharedVault(threshold: number, count: number) {
  const made = await create()
  must(made.vault.commit([put('1', { title: 'shop' }, { password: 'tsubame-7' })]))
  const { shares } = must(await made.vault.makeShares({ password: PASSWORD, threshold, count }))
  return { ...made, shares }
}

const opening = (path: string, shares: readonly string[]) =>
  open(path, { key: { kind: 'shares', shares }, mode: 'read-only' })

/** A share that reads well and belongs to the set, but lies somewhere else: what a forger would hand in. */
function forged(code: string): string {
  const share = parseShare(must(parseShareCode(code)))
  if (share === null) throw new Error('not a share')
  const point = share.point.map((byte, i) => (i === 0 ? byte ^ 1 : byte))
  return formatShareCode(serialiseShare({ ...share, point }))
}

test('any two of three shares open the vault, one does not', async () => {
  const { vault, path, shares } = await sharedVault(2, 3)
  expect(vault.shareState()).toEqual({ threshold: 2, count: 3 })
  expect(shares).toHaveLength(3)
  expect(vault.verify().problems).toEqual([])
  vault.close()
  for (const [a = '', b = ''] of [
    [shares[0], shares[1]],
    [shares[2], shares[0]],
    [shares[1], shares[2]],
  ]) {
    const opened = await mustOpen(path, { key: { kind: 'shares', shares: [a, b] }, mode: 'read-only' })
    expect(opened.problems).toEqual([])
    opened.close()
  }
  expect(await opening(path, shares.slice(0, 1))).toEqual({
    ok: false,
    error: { code: 'E_SHARES', reason: 'few', share: null },
  })
})

test('the same share twice is one share', async () => {
  const { vault, path, shares } = await sharedVault(2, 2)
  vault.close()
  const [one = ''] = shares
  expect(await opening(path, [one, one])).toMatchObject({ error: { code: 'E_SHARES', reason: 'few' } })
})

test('before any key is asked for, a vault says that a family can open it', async () => {
  const { vault, path } = await sharedVault(3, 5)
  vault.close()
  expect(must(await inspectVault(path)).shares).toEqual({ threshold: 3, count: 5 })
})

test('shares are typed as they come: full-width, with dashes, without spaces', async () => {
  const { vault, path, shares } = await sharedVault(2, 2)
  vault.close()
  const [first = '', second = ''] = shares
  const fullWidth = first.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
  const typed = [fullWidth.replaceAll(' ', 'ー'), `\u3000${second.replaceAll(' ', '')}`]
  expect((await opening(path, typed)).ok).toBe(true)
})

test('a mistyped share is named, also when every group by itself is right', async () => {
  const { vault, path, shares } = await sharedVault(2, 3)
  vault.close()
  const [first = '', second = ''] = shares
  const groups = second.split(' ')
  const exchanged = [groups[1], groups[0], ...groups.slice(2)].join(' ')
  for (const typed of [second.replace(/^\d/u, (digit) => String((Number(digit) + 1) % 10)), exchanged, '']) {
    expect(await opening(path, [first, typed])).toEqual({
      ok: false,
      error: { code: 'E_SHARES', reason: 'mistyped', share: 2 },
    })
  }
})

test('a share of another set is named', async () => {
  const { vault, path, shares: old } = await sharedVault(2, 3)
  const { shares } = must(await vault.makeShares({ password: PASSWORD, threshold: 2, count: 3 }))
  vault.close()
  const mixed = [shares[0] ?? '', shares[1] ?? '', old[2] ?? '']
  expect(await opening(path, mixed)).toEqual({
    ok: false,
    error: { code: 'E_SHARES', reason: 'set', share: 3 },
  })
  expect(await opening(path, old)).toEqual({
    ok: false,
    error: { code: 'E_SHARES', reason: 'set', share: null },
  })
})

test('V9 a wrong share among more than enough is named; among just enough it is not known which', async () => {
  const { vault, path, shares } = await sharedVault(3, 5)
  vault.close()
  const wrongAt = (index: number, given: readonly string[]) =>
    given.map((share, i) => (i === index ? forged(share) : share))
  for (const index of [0, 1, 2, 3]) {
    expect(await opening(path, wrongAt(index, shares.slice(0, 4)))).toEqual({
      ok: false,
      error: { code: 'E_SHARES', reason: 'wrong', share: index + 1 },
    })
  }
  expect(await opening(path, wrongAt(1, shares.slice(0, 3)))).toEqual({
    ok: false,
    error: { code: 'E_SHARES', reason: 'wrong', share: null },
  })
  expect((await opening(path, shares)).ok).toBe(true)
})

test('new shares take the place of the old ones, and removed shares open nothing', async () => {
  const { vault, path, shares: old } = await sharedVault(2, 3)
  must(await vault.makeShares({ password: PASSWORD, threshold: 2, count: 2 }))
  expect(slotsOf(path).map(({ type }) => type)).toEqual([1, 2, 3, 4])
  must(await vault.removeShares(PASSWORD))
  expect(vault.shareState()).toBeNull()
  expect(slotsOf(path).map(({ type }) => type)).toEqual([1, 2, 4])
  must(await vault.removeShares(PASSWORD))
  expect(vault.verify().problems).toEqual([])
  vault.close()
  expect(await opening(path, old)).toMatchObject({ error: { code: 'E_SHARES', reason: 'set' } })
  expect((await open(path, { mode: 'read-only' })).ok).toBe(true)
})

test('with a wrong password shares are neither made nor removed', async () => {
  const { vault, path, shares } = await sharedVault(2, 2)
  const wrong = { ok: false, error: { code: 'E_PASSWORD', tried: 'password' } }
  expect(await vault.makeShares({ password: 'not it', threshold: 2, count: 2 })).toEqual(wrong)
  expect(await vault.removeShares('not it')).toEqual(wrong)
  vault.close()
  expect((await opening(path, shares)).ok).toBe(true)
})
