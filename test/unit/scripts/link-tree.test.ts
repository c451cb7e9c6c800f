import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkTree } from '../../../scripts/support/link-tree.ts'

let folder: string
const at = (...parts: string[]): string => path.join(folder, ...parts)

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hikae-test-'))
  await mkdir(at('from', 'deep', 'deeper'), { recursive: true })
  await writeFile(at('from', 'open'), 'open', { mode: 0o644 })
  await writeFile(at('from', 'deep', 'private'), 'private', { mode: 0o600 })
  await writeFile(at('from', 'deep', 'deeper', 'program'), 'program', { mode: 0o700 })
  await symlink('open', at('from', 'alias'))
  await chmod(at('from', 'deep'), 0o700)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777

test('makes every file and folder readable by everybody, and leaves the originals as they were', async () => {
  await linkTree(at('from'), at('to'))
  expect(await modeOf(at('to', 'deep'))).toBe(0o755)
  expect(await modeOf(at('to', 'deep', 'private'))).toBe(0o644)
  expect(await modeOf(at('to', 'deep', 'deeper', 'program'))).toBe(0o755)
  expect(await modeOf(at('from', 'deep', 'private'))).toBe(0o600)
  expect(await readFile(at('to', 'alias'), 'utf8')).toBe('open')
})

test('leaves out what is not wanted, folders whole', async () => {
  await linkTree(at('from'), at('to'), (relative) => relative !== 'deep')
  await expect(stat(at('to', 'deep'))).rejects.toThrow()
  expect(await readFile(at('to', 'open'), 'utf8')).toBe('open')
})
