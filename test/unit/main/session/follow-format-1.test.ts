import { copyFileSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createCurrentVault, summarise } from '../../../../src/main/session/current-vault.ts'
import { createFileFollower } from '../../../../src/main/session/follow-file.ts'
import { createSession } from '../../../../src/main/session/session.ts'
import sampleFacts from '../../../vectors/format-1-sample.json' with { type: 'json' }
import { HEADER } from '../../../support/headers.ts'
import { account, putting } from '../../../support/sessions.ts'
import { closing, host, must, mustOpen, tempFolder, withSql } from '../../../support/vaults.ts'

const SAMPLE = fileURLToPath(new URL('../../../vectors/format-1-sample.hikae', import.meta.url))
const key = { kind: 'recovery-code', code: sampleFacts.recoveryCode } as const
const now = () => '2026-11-22T12:00:00.000Z'

function formatOf(path: string): number {
  const body = withSql(path, (db) => db.prepare('SELECT body FROM header').get() as { readonly body: Buffer })
  return body.body.readUInt16LE(HEADER.minWriter)
}

/** A notebook of this format, over whose file a sync tool puts the file of format 1 that it once was. */
async function broughtUp() {
  const path = join(tempFolder(), 'a.hikae')
  copyFileSync(SAMPLE, path)
  const device = host()
  const vault = await mustOpen(path, { key, ...device })
  const bringOld = () => {
    copyFileSync(SAMPLE, `${path}.sync`)
    renameSync(`${path}.sync`, path)
  }
  return { path, device, vault, bringOld }
}

test('a copy of an older format that replaces the file is brought up before anything is put into it', async () => {
  const { path, vault, bringOld } = await broughtUp()
  const current = createCurrentVault({ before: () => undefined, after: () => undefined })
  const follower = createFileFollower(current, (next, history) => createSession(closing(next), now, history))
  current.set({ session: createSession(vault, now), setUp: null })
  must(current.get()?.session.applyEdit(putting(account('mine'))) ?? { ok: false, error: {} })
  bringOld()
  expect(formatOf(path)).toBe(1)
  expect(follower.check()).toMatchObject({ kind: 'merged' })
  expect(formatOf(path)).toBe(2)
  const session = current.get()?.session
  expect(session?.records().some(({ id }) => id === 'mine')).toBe(true)
  expect(session?.vault.verify().problems).toEqual([])
  expect(session && summarise({ session, setUp: null }).notices.map(({ kind }) => kind)).toContain('migrated')
})

test('so is one that its owner chooses to go on with; the file as it was is kept', async () => {
  const { path, device, vault, bringOld } = await broughtUp()
  vault.close()
  bringOld()
  const older = await mustOpen(path, { key, ...device })
  expect(older.problems.map(({ code }) => code)).toEqual(['E_ROLLBACK'])
  const accepted = closing(must(older.openSuccessor({ acceptCopy: true })))
  expect([accepted.mode, accepted.migration?.from, formatOf(path)]).toEqual(['read-write', 1, 2])
  const kept = readdirSync(dirname(path)).filter((name) => name.includes('format-1'))
  expect(kept.map((name) => formatOf(join(dirname(path), name)))).toEqual([1, 1])
})
