import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFileWhole } from '../../../../src/main/exchange/write-file.ts'
import { tempFolder } from '../../../support/vaults.ts'

test('writes a file that only its owner may read, and nothing beside it', async () => {
  const folder = tempFolder()
  const target = join(folder, 'a.json')
  expect(await writeFileWhole(target, 'secret')).toEqual({ ok: true, value: null })
  expect(await readFile(target, 'utf8')).toBe('secret')
  expect((await stat(target)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('leaves a file that is there as it is', async () => {
  const folder = tempFolder()
  const target = join(folder, 'a.json')
  await writeFile(target, 'precious')
  expect(await writeFileWhole(target, 'new')).toEqual({ ok: false, error: { code: 'E_EXISTS' } })
  expect(await readFile(target, 'utf8')).toBe('precious')
  expect(await readdir(folder)).toEqual(['a.json'])
})

test('replaces it when told to, also when others could read the old one', async () => {
  const target = join(tempFolder(), 'a.json')
  await writeFile(target, 'old')
  await chmod(target, 0o644)
  expect(await writeFileWhole(target, 'new', { overwrite: true })).toMatchObject({ ok: true })
  expect(await readFile(target, 'utf8')).toBe('new')
  expect((await stat(target)).mode & 0o777).toBe(0o600)
})

test('replaces a link, not what it leads to', async () => {
  const folder = tempFolder()
  await writeFile(join(folder, 'elsewhere'), 'precious')
  await symlink('elsewhere', join(folder, 'a.json'))
  await writeFileWhole(join(folder, 'a.json'), 'new', { overwrite: true })
  expect(await readFile(join(folder, 'elsewhere'), 'utf8')).toBe('precious')
})

test.each([
  ['a folder that is not there', 'nowhere/a.json', 'E_FOLDER_READ_ONLY'],
  ['a folder in its place', '.', 'E_EXISTS'],
])('does not write into %s', async (_, name, code) => {
  const folder = tempFolder()
  const result = await writeFileWhole(join(folder, name), 'new', { overwrite: name === '.' })
  expect(result).toMatchObject({ ok: false })
  if (name !== '.') expect(result).toEqual({ ok: false, error: { code } })
  expect(await readdir(folder)).toEqual([])
})
