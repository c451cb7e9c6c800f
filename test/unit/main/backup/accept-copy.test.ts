import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAcceptingCopy } from '../../../../src/main/backup/accept-copy.ts'
import { createSession } from '../../../../src/main/session/session.ts'
import { deskOf } from '../../../support/backups.ts'
import { account, putting } from '../../../support/sessions.ts'
import {
  closing,
  codes,
  create,
  host,
  must,
  mustOpen,
  PASSWORD,
  tempFolder,
} from '../../../support/vaults.ts'

/** A computer that knows a later state than the file that lies there now: a copy from before. */
async function olderCopy() {
  const folder = tempFolder()
  const path = join(folder, 'test.hikae')
  const device = host()
  const key = { kind: 'password', password: PASSWORD } as const
  const { vault } = await create({ path, ...device })
  const session = createSession(vault, () => '2026-11-22T09:00:00.000Z')
  must(session.applyEdit(putting(account('kept'))))
  copyFileSync(path, `${path}.older`)
  must(session.applyEdit(putting(account('later'))))
  const desk = deskOf(session, folder)
  vault.close()
  copyFileSync(`${path}.older`, path)
  rmSync(`${path}.older`)
  return { path, desk, request: { path, key, ...device }, bytes: readFileSync(path) }
}

test('an older copy that is accepted is backed up first as it lay there', async () => {
  const { path, desk, request, bytes } = await olderCopy()
  const vault = closing(must(await openAcceptingCopy(request, desk.host)))
  expect([vault.mode, codes(vault)]).toEqual(['read-write', []])
  expect(desk.own()).toHaveLength(1)
  const backup = await mustOpen(join(desk.ownFolder(), desk.own()[0] ?? ''))
  const records = (of: typeof vault) => createSession(of, () => '').records()
  expect(records(backup)).toEqual(records(vault))
  expect(backup.state().seq).toBeLessThan(vault.state().seq)
  expect(readFileSync(path).equals(bytes)).toBe(false)
})

test('where no place takes a backup the copy opens for reading, and no byte of it changes', async () => {
  const { path, desk, request, bytes } = await olderCopy()
  writeFileSync(desk.host.appData.backupFolder, 'in the way')
  const vault = closing(must(await openAcceptingCopy(request, desk.host)))
  expect([vault.mode, codes(vault)]).toEqual(['read-only', ['E_ROLLBACK']])
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a file that is no other copy opens as ever, without a backup', async () => {
  const { path, desk, request } = await olderCopy()
  const fresh = { ...request, ...host(), path }
  const vault = closing(must(await openAcceptingCopy(fresh, desk.host)))
  expect(vault.mode).toBe('read-write')
  expect(desk.own()).toEqual([])
})

test('a wrong key backs nothing up', async () => {
  const { desk, request } = await olderCopy()
  const opened = await openAcceptingCopy(
    { ...request, key: { kind: 'password', password: 'not it' } },
    desk.host,
  )
  expect(opened).toMatchObject({ ok: false, error: { code: 'E_PASSWORD' } })
  expect(desk.own()).toEqual([])
})
