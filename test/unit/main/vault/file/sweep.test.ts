import { copyFileSync, cpSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReplaceStep } from '../../../../../src/main/vault/file/replace-file.ts'
import { REPLACE_STEPS } from '../../../../support/replace-steps.ts'
import {
  closing,
  create,
  must,
  mustOpen,
  PASSWORD,
  put,
  shown,
  tempFolder,
  withSql,
} from '../../../../support/vaults.ts'

/* What a killed program left of a file in the making goes with the next opening, and nothing else does. */

function unfinished(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.includes('.new'))
}

/** Lays a file in the making beside a vault. */
function leaveBeside(path: string, how: (file: string) => void, ending = '.0123abcd.new'): string {
  const file = `${path}${ending}`
  how(file)
  return basename(file)
}

test('V16 killed at any step of a rotation: after the next opening nothing is left over, and nothing is lost', async () => {
  const { vault, path } = await create()
  must(vault.commit([put('a', { t: '銀行' }, { password: '秘密' })]))
  const before = shown(vault)
  // What a program that is killed at a step leaves is the folder as it is then.
  const snapshots = new Map(REPLACE_STEPS.map((step) => [step, tempFolder()]))
  const onStep = (step: ReplaceStep): void =>
    cpSync(dirname(path), snapshots.get(step) ?? '', { recursive: true })
  const rotated = await vault.rotate({
    password: PASSWORD,
    keepAs: join(dirname(path), 'kept.hikae'),
    onStep,
  })
  if (rotated.vault !== null) closing(rotated.vault)
  must(rotated.outcome)
  expect([...snapshots].map(([step, folder]) => [step, unfinished(folder).length])).toEqual([
    ['keep', 0],
    ['publish-kept', 1],
    ['write', 0],
    ['sync', 1],
    ['verify', 1],
    ['compare', 1],
    ['swap', 1],
    ['sync-folder', 0],
  ])
  for (const folder of snapshots.values()) {
    const again = await mustOpen(join(folder, basename(path)), { takeOverLock: true })
    expect(again).toMatchObject({ mode: 'read-write', problems: [] })
    expect(unfinished(folder)).toEqual([])
    expect(shown(again)).toEqual(before)
  }
})

test('a file that was hardly begun goes, and the journal beside it', async () => {
  const { vault, path } = await create()
  vault.close()
  leaveBeside(path, (file) => writeFileSync(file, ''))
  leaveBeside(path, (file) => writeFileSync(file, 'torn'), '.0123abcd.new-journal')
  leaveBeside(path, (file) => writeFileSync(file, 'torn'), '.77777777.new-journal')
  await mustOpen(path)
  expect(unfinished(dirname(path))).toEqual([])
})

test('nothing is swept by whoever only reads, or while another program holds the lock', async () => {
  const { vault, path } = await create()
  const left = leaveBeside(path, (file) => writeFileSync(file, ''))
  const second = await mustOpen(path)
  expect(second.problems).toMatchObject([{ code: 'E_LOCKED_BY_OTHER' }])
  vault.close()
  await mustOpen(path, { mode: 'read-only' })
  expect(unfinished(dirname(path))).toEqual([left])
})

test('beside a damaged vault nothing is swept: the file in the making may be the better one', async () => {
  const { vault, path } = await create()
  must(vault.commit([put('a', { t: '銀行' })]))
  vault.close()
  const left = leaveBeside(path, (file) => copyFileSync(path, file))
  withSql(path, (db) => db.exec('DELETE FROM rec'))
  expect((await mustOpen(path)).problems).toMatchObject([{ code: 'E_SET_MISMATCH' }])
  expect(unfinished(dirname(path))).toEqual([left])
})

test('another vault stays, whatever it is called, and so does one of this vault with more saves', async () => {
  const [first, other] = [await create(), await create()]
  other.vault.close()
  const foreign = leaveBeside(first.path, (file) => copyFileSync(other.path, file))
  const copy = join(tempFolder(), 'copy.hikae')
  must(first.vault.copyTo(copy))
  for (const n of [1, 2]) must(first.vault.commit([put('a', { n })]))
  const newer = leaveBeside(first.path, (file) => copyFileSync(first.path, file), '.ffffffff.new')
  first.vault.close()
  copyFileSync(copy, first.path)
  await mustOpen(first.path)
  expect(unfinished(dirname(first.path)).toSorted()).toEqual([foreign, newer].toSorted())
})

test('only names of our own making are looked at, and only of this vault', async () => {
  const { vault, path } = await create()
  vault.close()
  const stay = ['.new', '.0123abcd.new.hikae', '.0123ABCD.new', '.0123abc.new'].map((ending) =>
    leaveBeside(path, (file) => writeFileSync(file, ''), ending),
  )
  stay.push(leaveBeside(join(dirname(path), 'other.hikae'), (file) => writeFileSync(file, '')))
  await mustOpen(path)
  expect(unfinished(dirname(path)).toSorted()).toEqual(stay.toSorted())
})
