import { cpSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backUpEverywhere } from '../../../../src/main/backup/make.ts'
import { parseBackupName } from '../../../../src/main/backup/names.ts'
import { restoreFrom } from '../../../../src/main/backup/restore.ts'
import { createSession } from '../../../../src/main/session/session.ts'
import { choosePlace, deskOf, NOON_MS } from '../../../support/backups.ts'
import { withFault, type Fault } from '../../../support/file-faults.ts'
import { account, newSession, putting } from '../../../support/sessions.ts'
import { mustOpen, tempFolder } from '../../../support/vaults.ts'

const CODES = ['EIO', 'ENOSPC'] as const
const WHEN = ['before', 'after'] as const

/** A copy of it, opened, for one try. */
async function stageOf({ vault, stick }: Awaited<ReturnType<typeof sixBackups>>) {
  const [folder, place] = [tempFolder(), tempFolder()]
  cpSync(vault, join(folder, 'test.hikae'))
  cpSync(stick, place, { recursive: true })
  const session = createSession(await mustOpen(join(folder, 'test.hikae')), () => '2026-11-22T03:00:00.000Z')
  const at = deskOf(session, folder)
  at.clock.nowMs = NOON_MS + 3_600_000
  choosePlace(at, { first: place })
  return { ...at, stick: place }
}

/** A vault with six backups on a stick, the oldest of which goes with the next one. */
async function sixBackups() {
  const folder = tempFolder()
  const session = await newSession(join(folder, 'test.hikae'))
  const at = deskOf(session, folder)
  const stick = tempFolder()
  choosePlace(at, { first: stick })
  for (let hour = 0; hour < 6; hour += 1) {
    session.applyEdit(putting(account(`shop${hour}`)))
    at.clock.nowMs = NOON_MS + hour * 60_000
    backUpEverywhere(session, at.host)
  }
  session.applyEdit(putting(account('last')))
  session.vault.close()
  return { vault: session.vault.path, stick }
}

type Stage = Awaited<ReturnType<typeof stageOf>>

/** Fails unless the vault and every backup that has its name open and are sound: all of them, not only one. */
function everythingOpens({ session, stick }: Stage): void {
  const names = readdirSync(stick).filter((name) => parseBackupName(name) !== null)
  expect(names.length).toBeGreaterThanOrEqual(5)
  for (const path of [session.vault.path, ...names.map((name) => join(stick, name))]) {
    const opened = session.vault.openSibling(path)
    if (!opened.ok) throw new Error(`${path}: ${opened.error.code}`)
    const { problems } = opened.value.verify()
    opened.value.close()
    expect(problems).toEqual([])
  }
}

test('V16 a backup that fails at any step leaves the vault and every backup there was', async () => {
  const template = await sixBackups()
  const counting = await stageOf(template)
  const steps = withFault(
    null,
    () => everythingOpens(counting),
    () => expect(backUpEverywhere(counting.session, counting.host)).toMatchObject([{ ok: true }]),
  )
  expect(steps).toBeGreaterThan(4)
  expect(readdirSync(counting.stick)).toHaveLength(5)
  for (let at = 1; at <= steps; at += 1) {
    for (const [index, when] of WHEN.entries()) {
      const stage = await stageOf(template)
      const fault: Fault = { at, when, code: CODES[(at + index) % 2] ?? 'EIO' }
      withFault(
        fault,
        () => undefined,
        () => void backUpEverywhere(stage.session, stage.host),
      )
      everythingOpens(stage)
      // The disk is back: nothing of the failed try is in the way.
      expect(backUpEverywhere(stage.session, stage.host)).toMatchObject([{ ok: true }])
      everythingOpens(stage)
      stage.session.vault.close()
    }
  }
})

test('V16 a restore that fails at any step leaves the vault as it was or restored, and every backup', async () => {
  const template = await sixBackups()
  for (let at = 1; at <= 8; at += 1) {
    const stage = await stageOf(template)
    const [oldest = ''] = readdirSync(stage.stick).toSorted()
    const copy = join(tempFolder(), 'oldest.hikae')
    cpSync(join(stage.stick, oldest), copy)
    const backup = createSession(await mustOpen(copy, { mode: 'read-only' }), () => '')
    const before = stage.session.records().length
    let asked: ReturnType<typeof restoreFrom> | undefined
    withFault(
      { at, when: at % 2 === 0 ? 'before' : 'after', code: 'EIO' },
      () => undefined,
      () => {
        // Without attachments all of it runs before anything is waited for.
        asked = restoreFrom(backup, stage.session, stage.host, null)
      },
    )
    // Without a backup of what is there nothing is restored.
    if ((await asked)?.ok !== true) expect(stage.session.records()).toHaveLength(before)
    everythingOpens(stage)
    backup.vault.close()
    stage.session.vault.close()
  }
})

test('V15 a disk that is full takes no backup away, and the next one after space is made is sound', async () => {
  const stage = await stageOf(await sixBackups())
  const before = readdirSync(stage.stick)
  withFault(
    { at: 1, when: 'before', code: 'ENOSPC' },
    () => undefined,
    () =>
      expect(backUpEverywhere(stage.session, stage.host)).toEqual([
        { ok: false, error: { code: 'E_DISK_FULL' } },
      ]),
  )
  expect(readdirSync(stage.stick)).toEqual(before)
  expect(readdirSync(dirname(stage.session.vault.path))).toContain('test.hikae')
  expect(backUpEverywhere(stage.session, stage.host)).toMatchObject([{ ok: true }])
  everythingOpens(stage)
})
