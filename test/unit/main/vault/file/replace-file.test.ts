import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { primitivesReady } from '../../../../../src/main/vault/crypto/primitives.ts'
import {
  replaceFile,
  type Replacement,
  type ReplaceStep,
} from '../../../../../src/main/vault/file/replace-file.ts'
import { REPLACE_STEPS } from '../../../../support/replace-steps.ts'
import { folderBytes, must, tempFolder } from '../../../../support/vaults.ts'

beforeAll(primitivesReady)

/** A file that says `old`, about to be replaced by one that says `new`. */
function replacement(wish: Partial<Replacement> = {}): Replacement {
  const path = join(tempFolder(), 'a.hikae')
  writeFileSync(path, 'old')
  return {
    path,
    keepAs: join(dirname(path), 'a before.hikae'),
    write: (temporary) => writeFileSync(temporary, 'new'),
    isSound: (file, which) => readFileSync(file, 'utf8') === which,
    letGo: () => undefined,
    ...wish,
  }
}

/** Whole files of the folder that bear a name of a vault. */
function vaultsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.hikae'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

test('the new file has the name, and the old bytes stand under the name they were given', () => {
  const wish = replacement()
  must(replaceFile(wish))
  expect(readFileSync(wish.path, 'utf8')).toBe('new')
  expect(readFileSync(wish.keepAs, 'utf8')).toBe('old')
  expect(readdirSync(dirname(wish.path)).sort()).toEqual(['a before.hikae', 'a.hikae'])
  expect(statSync(wish.path).mode & 0o777).toBe(0o600)
})

test('V16 at every step of replacing a file at least one whole vault has its name', () => {
  const seen: ReplaceStep[] = []
  const wish = replacement({
    onStep: (step) => {
      seen.push(step)
      const whole = vaultsIn(dirname(wish.path))
      expect(whole).toContain(step === 'sync-folder' ? 'new' : 'old')
      expect(whole.every((content) => content === 'old' || content === 'new')).toBe(true)
    },
  })
  must(replaceFile(wish))
  expect(seen).toEqual(REPLACE_STEPS)
})

test.each(REPLACE_STEPS.slice(0, -1))('a disk that fails at “%s” leaves the folder as it was', (at) => {
  const wish = replacement({
    onStep: (step) => {
      if (step === at) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    },
  })
  const before = folderBytes(dirname(wish.path))
  expect(replaceFile(wish)).toEqual({ ok: false, error: { code: 'E_DISK_FULL' } })
  expect(folderBytes(dirname(wish.path))).toEqual(before)
})

test('a folder that cannot be synced after the swap does not make the new file the old one', () => {
  const wish = replacement({
    onStep: (step) => {
      if (step === 'sync-folder') throw Object.assign(new Error('sync'), { code: 'EIO' })
    },
  })
  must(replaceFile(wish))
  expect(readFileSync(wish.path, 'utf8')).toBe('new')
})

test.each(['old', 'new'] as const)('when the %s file does not prove sound, nothing is replaced', (broken) => {
  const wish = replacement({ isSound: (_, which) => which !== broken })
  const before = folderBytes(dirname(wish.path))
  expect(replaceFile(wish)).toEqual({ ok: false, error: { code: 'E_VERIFY_FAILED' } })
  expect(folderBytes(dirname(wish.path))).toEqual(before)
})

test.each<[string, (path: string) => void]>([
  ['wrote to the file', (path) => writeFileSync(path, 'their')],
  ['is in the middle of writing to it', (path) => writeFileSync(`${path}-journal`, '')],
  [
    'put another file there',
    (path) => {
      writeFileSync(`${path}.x`, 'sync')
      renameSync(`${path}.x`, path)
    },
  ],
])('another program that %s meanwhile loses nothing', (_, meddle) => {
  const wish: Replacement = replacement({ letGo: () => meddle(wish.path) })
  expect(replaceFile(wish)).toEqual({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
  expect(readFileSync(wish.path, 'utf8')).not.toBe('new')
})

test('a journal beside the vault belongs to it: nothing is replaced', () => {
  const wish = replacement()
  writeFileSync(`${wish.path}-journal`, 'half a save')
  expect(replaceFile(wish)).toEqual({ ok: false, error: { code: 'E_BUSY' } })
})

test('nothing is kept under a name that is taken', () => {
  const wish = replacement()
  writeFileSync(wish.keepAs, 'mine')
  expect(replaceFile(wish)).toEqual({ ok: false, error: { code: 'E_EXISTS' } })
  expect(readFileSync(wish.keepAs, 'utf8')).toBe('mine')
})

test('a symbolic link stays one: the file it names is replaced', () => {
  const wish = replacement()
  const link = join(tempFolder(), 'link.hikae')
  symlinkSync(wish.path, link)
  must(replaceFile({ ...wish, path: link }))
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(wish.path, 'utf8')).toBe('new')
})

test('files larger than one comparison are compared to the end', () => {
  const large = Buffer.alloc(3 * 1024 * 1024 + 5, 7)
  const wish: Replacement = replacement({
    isSound: () => true,
    letGo: () => writeFileSync(wish.path, Buffer.concat([large.subarray(0, -1), Buffer.from([8])])),
  })
  writeFileSync(wish.path, large)
  expect(replaceFile(wish)).toMatchObject({ ok: false, error: { code: 'E_CHANGED_ELSEWHERE' } })
  must(replaceFile({ ...wish, letGo: () => undefined }))
  expect(existsSync(wish.keepAs)).toBe(true)
})
