import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createSession } from '../../../../src/main/session/session.ts'
import { attach, noise, spoilContent } from '../../../support/attachments.ts'
import { terminal, type Terminal } from '../../../support/cli-host.ts'
import { mustOpen } from '../../../support/vaults.ts'

const PASSWORD = 'mihon no aikotoba 48'

let sitting: Terminal
/** The other computer, which remembers things of its own. */
let elsewhere: Terminal
const [ours, theirs] = ['ours.hikae', 'theirs.hikae']

const run = (words: readonly string[], at = sitting) =>
  at.run([...words, '--password-stdin', '--json'], { input: `${PASSWORD}\n` })

/** Imports one account into one of the two files. */
async function write(file: string, id: string, note: string, password: string) {
  const document = {
    format: 'hikae-json',
    version: 1,
    exportedAt: '2026-11-22T03:00:00.000Z',
    records: [
      {
        ...{
          type: 'account',
          id,
          serviceId: 'other',
          serviceName: id,
          loginIds: [],
          contacts: [],
          twoStep: 'off',
        },
        ...{ factors: [], signInWith: [], state: 'in-use', note, secrets: { password } },
      },
    ],
  }
  writeFileSync(sitting.file('in.json'), JSON.stringify(document))
  const words = ['import', sitting.file(file), sitting.file('in.json'), '--format', 'hikae-json']
  const done = await run(words, file === theirs ? elsewhere : sitting)
  expect(done.exitCode).toBe(0)
}

beforeEach(async () => {
  sitting = terminal()
  elsewhere = terminal()
  await run(['create', sitting.file(ours), '--title', 'Ours'])
  await write(ours, 'shop', 'first', 'one')
  copyFileSync(sitting.file(ours), sitting.file(theirs))
})

test('takes in what the other copy has, once, and leaves the other file as it is', async () => {
  await write(theirs, 'bank', 'there', 'two')
  await write(ours, 'mail', 'here', 'three')
  const before = readFileSync(sitting.file(theirs))
  const merge = ['merge', sitting.file(ours), sitting.file(theirs)]
  const added = {
    changeCount: 1,
    conflictCount: 0,
    records: [{ id: 'bank', name: 'bank', kind: 'added' }],
    withoutContent: [],
  }
  expect((await run([...merge, '--dry-run'])).json()).toEqual({ dryRun: true, ...added })
  expect((await run(merge)).json()).toEqual({ dryRun: false, ...added })
  expect((await run(merge)).json()).toMatchObject({ changeCount: 0, records: [] })
  expect(readFileSync(sitting.file(theirs))).toEqual(before)
})

test('lists what both copies changed, without a word of the secrets', async () => {
  await write(ours, 'shop', 'here', 'secret here')
  await write(theirs, 'shop', 'there', 'secret there')
  expect((await run(['conflicts', sitting.file(ours)])).exitCode).toBe(0)
  await run(['merge', sitting.file(ours), sitting.file(theirs)])
  const listed = await run(['conflicts', sitting.file(ours)])
  expect(listed.exitCode).toBe(1)
  expect(listed.json()).toMatchObject({
    conflicts: expect.arrayContaining([
      expect.objectContaining({ recordId: 'shop', field: 'note', isSecret: false }),
      expect.objectContaining({ recordId: 'shop', field: 'secrets.password', isSecret: true }),
    ]) as unknown,
  })
  expect(listed.out).not.toMatch(/secret (?:here|there)/u)
})

test('refuses a notebook that is not a copy of this one', async () => {
  await run(['create', sitting.file('other.hikae'), '--title', 'Other'])
  const refused = await run(['merge', sitting.file(ours), sitting.file('other.hikae')])
  expect([refused.exitCode, refused.json()]).toEqual([3, { error: { code: 'E_OTHER_VAULT' } }])
})

test('backs the vault up first as it is, and only for a merge that changes something', async () => {
  await write(theirs, 'bank', 'there', 'two')
  const backups = () => {
    const all = join(sitting.folder, 'data', 'backups')
    return existsSync(all) ? readdirSync(all).flatMap((name) => readdirSync(join(all, name))).length : 0
  }
  const before = backups()
  const merge = ['merge', sitting.file(ours), sitting.file(theirs)]
  await run([...merge, '--dry-run'])
  expect(backups()).toBe(before)
  await run(merge)
  expect(backups()).toBe(before + 1)
  await run(merge)
  expect(backups()).toBe(before + 1)
})

test('takes in by name what cannot be read of a photo, and says so', async () => {
  const copy = createSession(
    await mustOpen(sitting.file(theirs), { key: { kind: 'password', password: PASSWORD } }),
    () => {
      return '2026-11-22T03:00:00.000Z'
    },
  )
  spoilContent(copy.vault.path, attach(copy, 'photo', 'shop', noise(10)))
  copy.vault.close()
  const merged = await run(['merge', sitting.file(ours), sitting.file(theirs)])
  expect([merged.exitCode, merged.json()]).toEqual([
    0,
    expect.objectContaining({ changeCount: 1, withoutContent: [{ id: 'photo', name: 'photo' }] }),
  ])
})
