import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { forgetVault } from '../../../../src/main/hand-over/forget.ts'
import { fingerprintOf } from '../../../../src/main/hand-over/fingerprint.ts'
import { tracesOf } from '../../../../src/main/hand-over/traces.ts'
import { account } from '../../../support/sessions.ts'
import { sheetRequest } from '../../../support/sheets.ts'
import { must, PASSWORD } from '../../../support/vaults.ts'
import { createVaultIn, program, type Program } from '../../../support/program.ts'

const OWNERS = '花子の合言葉 みかん'
const TITLE = '佐藤家の控え'
const pathIn = ({ folder }: Program) => join(folder, 'test.hikae')
const unlock = (app: Program, password: string, path = pathIn(app)) =>
  app.handlers.vault.unlock({ path, key: { kind: 'password', password } })
const give = (
  app: Program,
  said: { readonly password?: string; readonly newPassword?: string; readonly by?: string } = {},
) => app.handlers.handOver.give({ password: PASSWORD, newPassword: OWNERS, to: '佐藤 花子', ...said })
const byWord = { proof: { kind: 'word', title: TITLE } } as const

/** A vault with an account, a backup in the program's own place, and a copy for the owner on another disk. */
async function helpersComputer() {
  const app = program()
  await createVaultIn(app)
  must(await app.handlers.records.save({ put: [{ record: account('a') }], remove: [], label: 'add' }))
  must(await app.handlers.backups.backUpNow(undefined))
  mkdirSync(join(app.folder, 'stick'))
  const copy = join(app.folder, 'stick', 'owner.hikae')
  app.chosen.path = copy
  must(await app.handlers.vault.saveCopy(undefined))
  return { app, copy }
}
/** Every file of the helper's computer, but for the owner's stick. */
const filesOf = ({ folder }: Program): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, 'stick')))

describe('handing over', () => {
  test('the owner’s password opens from then on, and none of the helper’s keys does', async () => {
    const app = program()
    const { recoveryCode: before } = await createVaultIn(app)
    must(await app.handlers.records.save({ put: [{ record: account('a') }], remove: [], label: 'add' }))
    const given = must(await give(app))
    expect(given.recoveryCode).not.toBe(before)
    expect(given.handOver).toEqual({
      at: '2026-11-22T03:00:00.000Z',
      to: '佐藤 花子',
      fingerprint: fingerprintOf(app.current.get()?.session.vault.vaultId ?? ''),
      accounts: 1,
    })
    expect(must(await app.handlers.handOver.prove({ password: OWNERS })).recordCount).toBe(2)
    expect(await app.handlers.handOver.prove({ password: PASSWORD })).toEqual({
      ok: false,
      error: { code: 'E_PASSWORD', tried: 'password' },
    })
    await app.handlers.vault.lock(undefined)
    expect((await unlock(app, PASSWORD)).ok).toBe(false)
    const old = { kind: 'recovery-code', code: before } as const
    expect((await app.handlers.vault.unlock({ path: pathIn(app), key: old })).ok).toBe(false)
    must(await unlock(app, OWNERS))
    const proven = { ...given.handOver, provedAt: '2026-11-22T03:00:00.000Z' }
    expect(app.current.get()?.session.settings()?.handOvers).toEqual([proven])
    expect(
      app.current
        .get()
        ?.session.records()
        .some(({ id }) => id === 'a'),
    ).toBe(true)
  })

  test('with a wrong password, or a new one that cannot be one, nothing changes', async () => {
    const app = program()
    await createVaultIn(app)
    const before = readFileSync(pathIn(app))
    expect(await give(app, { password: 'wrong' })).toMatchObject({ error: { code: 'E_PASSWORD' } })
    expect(await give(app, { newPassword: '\u3000' })).toMatchObject({
      error: { code: 'E_PASSWORD_UNUSABLE' },
    })
    expect(readFileSync(pathIn(app)).equals(before)).toBe(true)
    must(await app.handlers.handOver.prove({ password: PASSWORD }))
  })
})

describe('the owner’s copy', () => {
  test('is read to its end before anything is done away with', async () => {
    const { app, copy } = await helpersComputer()
    expect(must(await app.handlers.handOver.chooseCopy(undefined))).toMatchObject({
      path: copy,
      recordCount: 2,
    })
  })

  test('does not count when it lacks something, is of other keys, damaged, or would go as well', async () => {
    const { app, copy } = await helpersComputer()
    const choose = async (path: string) => {
      app.chosen.path = path
      const answer = await app.handlers.handOver.chooseCopy(undefined)
      return answer.ok ? 'proven' : answer.error.code
    }
    expect(await choose(pathIn(app))).toBe('E_SAME_PLACE')
    const [backup] = must(await app.handlers.backups.state(undefined)).backups
    expect(await choose(backup?.path ?? '')).toBe('E_SAME_PLACE')
    expect(await choose(join(app.folder, 'nothing.hikae'))).toBe('E_COPY_DAMAGED')
    must(await app.handlers.records.save({ put: [{ record: account('b') }], remove: [], label: 'add' }))
    expect(await choose(copy)).toBe('E_COPY_OLDER')
    must(await give(app))
    expect(await choose(copy)).toBe('E_PASSWORD')
    const other = program()
    await createVaultIn(other)
    expect(await choose(pathIn(other))).toBe('E_OTHER_VAULT')
  })
})

describe('forgetting', () => {
  test('takes every file of the vault and every trace of it off this computer, and locks without a backup', async () => {
    const { app, copy } = await helpersComputer()
    must(await give(app))
    app.chosen.path = join(app.folder, 'stick', 'new.hikae')
    must(await app.handlers.vault.saveCopy(undefined))
    expect(readdirSync(app.around.appData.anchorFolder)).toHaveLength(1)
    const plan = must(await app.handlers.handOver.plan(undefined))
    expect(plan.files.map(({ kind }) => kind)).toEqual(['backup', 'backup', 'vault'])
    const proof = { kind: 'copy', path: app.chosen.path } as const
    const deletion = must(await app.handlers.handOver.forget({ proof }))
    expect(deletion).toMatchObject({
      fingerprint: plan.fingerprint,
      proof: 'copy',
      removed: { vault: 1, beside: 0, backups: 2 },
      remaining: { files: 0, folders: 0 },
    })
    expect(app.current.get()).toBeNull()
    expect(app.locks).toHaveLength(1)
    expect(filesOf(app).filter((path) => path.endsWith('.hikae') || path.endsWith('.lock'))).toEqual([])
    expect(must(await app.handlers.app.state(undefined)).vaults).toEqual([])
    expect(readdirSync(app.around.appData.anchorFolder)).toEqual([])
    for (const path of filesOf(app)) {
      const content = readFileSync(path, 'utf8')
      for (const trace of [TITLE, 'test.hikae', '佐藤 花子']) expect(content).not.toContain(trace)
    }
    must(await unlock(app, OWNERS, app.chosen.path))
    expect(existsSync(copy)).toBe(true)
  })

  test('leaves a certificate by number, without a name or a path, until it is taken off as well', async () => {
    const { app } = await helpersComputer()
    const deletion = must(await app.handlers.handOver.forget(byWord))
    expect(must(await app.handlers.handOver.deletions(undefined))).toEqual([deletion])
    expect(must(await app.handlers.handOver.forgetDeletion({ id: deletion.id }))).toEqual([])
  })

  test('takes a copy that lies beside it, and leaves other vaults alone', async () => {
    const { app } = await helpersComputer()
    copyFileSync(pathIn(app), join(app.folder, 'conflicted copy.hikae'))
    const other = program()
    await createVaultIn(other)
    copyFileSync(pathIn(other), join(app.folder, 'other.hikae'))
    const { removed } = must(await app.handlers.handOver.forget(byWord))
    expect(removed).toMatchObject({ vault: 1, beside: 1, backups: 1 })
    expect(existsSync(join(app.folder, 'other.hikae'))).toBe(true)
  })

  test('asks for the copy, or for the name of the notebook', async () => {
    const { app } = await helpersComputer()
    const wrong = { proof: { kind: 'word', title: '佐藤' } } as const
    expect(await app.handlers.handOver.forget(wrong)).toMatchObject({ error: { code: 'E_INPUT' } })
    const gone = { proof: { kind: 'copy', path: join(app.folder, 'nothing.hikae') } } as const
    expect(await app.handlers.handOver.forget(gone)).toMatchObject({ error: { code: 'E_COPY_DAMAGED' } })
    expect(app.current.get()).not.toBeNull()
  })

  test('stopped at any file, the vault opens with everything in it, and it can be done again', async () => {
    for (let stopAt = 0; stopAt < 3; stopAt += 1) {
      const { app } = await helpersComputer()
      must(await app.handlers.records.save({ put: [{ record: account('b') }], remove: [], label: 'add' }))
      copyFileSync(pathIn(app), join(app.folder, 'conflicted copy.hikae'))
      const { session } = app.current.get() ?? { session: null }
      if (session === null) throw new Error('it is open')
      let calls = 0
      const remove = (path: string) => {
        if (calls === stopAt) throw new Error(`cannot remove ${path}`)
        calls += 1
        rmSync(path)
      }
      const stopped = forgetVault(session, tracesOf(session, app.around), 'word', { ...app.around, remove })
      expect(stopped).toEqual({ ok: false, error: { code: 'E_IO' } })
      expect(must(await app.handlers.app.state(undefined)).vaults).toHaveLength(1)
      if (app.current.get() === null) must(await unlock(app, PASSWORD))
      expect(must(await app.handlers.vault.verify(undefined))).toMatchObject({ sound: true, recordCount: 3 })
      expect(must(await app.handlers.handOver.forget(byWord)).removed.vault).toBe(1)
      expect(existsSync(pathIn(app))).toBe(false)
    }
  })
})

describe('the certificates', () => {
  test('of a hand-over is a numbered sheet of the vault, and a second print replaces the first', async () => {
    const { app } = await helpersComputer()
    must(await give(app, { by: '田中' }))
    const sheet = sheetRequest({ sheetKind: 'hand-over-certificate' })
    expect(must(await app.handlers.sheets.print({ sheet, to: 'printer' }))?.number).toBe(1)
    must(await app.handlers.sheets.print({ sheet, to: 'printer' }))
    expect(app.printed.map(({ replaces }) => replaces?.number)).toEqual([undefined, 1])
    expect(app.printed[0]?.sections).toMatchObject([
      { kind: 'hand-over', to: '佐藤 花子', by: '田中', accounts: 1, provedAt: null },
    ])
    for (const secret of [PASSWORD, OWNERS]) expect(JSON.stringify(app.printed)).not.toContain(secret)
  })

  test('of a deletion is printed with no vault open, without a number, a name or a path', async () => {
    const { app } = await helpersComputer()
    const deletion = must(await app.handlers.handOver.forget(byWord))
    expect(app.current.get()).toBeNull()
    const wish = { id: deletion.id, language: 'ja', to: 'printer' } as const
    expect(must(await app.handlers.sheets.printDeletion(wish))).toEqual({ pages: 1, path: null })
    const [paper] = app.printed
    expect(paper).toMatchObject({ number: null, sections: [{ kind: 'deletion', deletion }] })
    for (const said of [TITLE, app.folder]) expect(JSON.stringify(paper)).not.toContain(said)
    expect(await app.handlers.sheets.printDeletion({ ...wish, id: '0'.repeat(16) })).toEqual({
      ok: false,
      error: { code: 'E_NOTHING_TO_PRINT' },
    })
  })
})
