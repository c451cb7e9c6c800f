import { expect, test } from 'vitest'
import { create, must, PASSWORD, put, rowId } from '../support/vaults.ts'
import { readVault } from './second-reader.ts'

test.each([
  [2, 3],
  [3, 5],
])('a second reader joins %i of %i shares by itself and reads the vault', async (threshold, count) => {
  const { vault, path } = await create()
  must(vault.commit([put('1', { title: '店' }, { password: 'tsubame-7' })]))
  const { shares } = must(await vault.makeShares({ password: PASSWORD, threshold, count }))
  vault.close()
  const content = { [rowId('1')]: { outline: { title: '店' }, secrets: { password: 'tsubame-7' } } }
  expect(await readVault(path, { shares: shares.slice(0, threshold) })).toEqual(content)
  expect(await readVault(path, { shares: shares.slice(-threshold) })).toEqual(content)
  await expect(readVault(path, { shares: shares.slice(0, threshold - 1) })).rejects.toThrow('commit')
})
