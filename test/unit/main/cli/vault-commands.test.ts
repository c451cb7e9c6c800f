import { readFile, stat, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { terminal, type Terminal } from '../../../support/cli-host.ts'
import { withSql } from '../../../support/vaults.ts'

const PASSWORD = 'mihon no aikotoba 48'
const SAMPLE = 'resources/sample/founding-story.ja.json'

/** A terminal with an empty notebook in front of it. */
async function withVault(): Promise<Terminal & { readonly vault: string; readonly recoveryKey: string }> {
  const sitting = terminal()
  const vault = sitting.file('sato.hikae')
  const made = await sitting.run(['create', vault, '--title', '佐藤家の控え', '--password-stdin', '--json'], {
    input: `${PASSWORD}\n`,
  })
  const { recoveryKey } = made.json() as { readonly recoveryKey: string }
  return { ...sitting, vault, recoveryKey }
}

/** The same with the sample in it. */
async function withSample() {
  const sitting = await withVault()
  await sitting.run(['import', sitting.vault, SAMPLE, '--format', 'hikae-json', '--password-stdin'], {
    input: PASSWORD,
  })
  return sitting
}

test('creates a notebook, asking for the password twice, and shows the spare key once', async () => {
  const { run, file, prompts } = terminal()
  const { exitCode, out } = await run(['create', file('a.hikae')], { typed: [PASSWORD, PASSWORD] })
  expect(exitCode).toBe(0)
  expect(prompts).toHaveLength(2)
  expect(out.match(/\d{6}/gu)).toHaveLength(8)
  expect((await stat(file('a.hikae'))).mode & 0o777).toBe(0o600)
})

test.each([
  ['two different passwords', [PASSWORD, 'another'], 'E_PASSWORDS_DIFFER'],
  ['no password', [''], 'E_PASSWORD_MISSING'],
  ['Ctrl-C', [{ kind: 'cancelled' as const }], 'E_CANCELLED'],
  ['no terminal', [], 'E_NO_TERMINAL'],
])('creates nothing with %s', async (_, typed, code) => {
  const { run, file } = terminal()
  const { exitCode, err } = await run(['create', file('a.hikae')], { typed })
  expect([exitCode, err]).toEqual([3, expect.stringContaining(code)])
  await expect(stat(file('a.hikae'))).rejects.toThrow('ENOENT')
})

test('never replaces a file when creating', async () => {
  const { run, vault } = await withVault()
  const before = await readFile(vault)
  const { err } = await run(['create', vault, '--password-stdin'], { input: 'another password' })
  expect(err).toContain('E_EXISTS')
  expect(await readFile(vault)).toEqual(before)
})

test('imports the sample, and finds it unchanged the second time', async () => {
  const { run, vault } = await withVault()
  const words = ['import', vault, SAMPLE, '--format', 'hikae-json', '--password-stdin', '--json']
  const first = await run(words, { input: PASSWORD })
  expect(first.json()).toMatchObject({ dryRun: false, added: 52, changed: 0, same: 0 })
  const second = await run(words, { input: PASSWORD })
  expect(second.json()).toMatchObject({ added: 0, changed: 0, same: 52, records: [], twins: [] })
})

test('only tells what an import would do when asked to try', async () => {
  const { run, vault } = await withVault()
  const before = await readFile(vault)
  const { out } = await run(
    ['import', vault, SAMPLE, '--format', 'hikae-json', '--dry-run', '--password-stdin'],
    {
      input: PASSWORD,
    },
  )
  expect(out).toContain('To add 52')
  expect(await readFile(vault)).toEqual(before)
})

test('names records that may be there already under another id', async () => {
  const { run, vault, file } = await withSample()
  const twin = { type: 'contact-point', id: 'other', medium: 'email', mailKind: 'free', status: 'live' }
  const document = {
    format: 'hikae-json',
    version: 1,
    records: [{ ...twin, value: 'ＨＡＮＡＫＯ.SATO@gmail.example.jp' }],
  }
  await writeFile(file('twin.json'), JSON.stringify(document))
  const { json } = await run(
    ['import', vault, file('twin.json'), '--format', 'hikae-json', '--dry-run', '--password-stdin', '--json'],
    { input: PASSWORD },
  )
  expect(json()).toMatchObject({ added: 1, twins: [{ id: 'other', existingId: 'hanako-gmail' }] })
})

test('imports nothing from a document that breaks the schema, and says where and why', async () => {
  const { run, vault, file } = await withVault()
  const document = {
    format: 'hikae-json',
    version: 1,
    records: [
      { type: 'person', id: 'ok', name: '見本' },
      { type: 'person', id: 'no name' },
    ],
  }
  await writeFile(file('bad.json'), JSON.stringify(document))
  const before = await readFile(vault)
  const { exitCode, err } = await run(
    ['import', vault, file('bad.json'), '--format', 'hikae-json', '--password-stdin'],
    {
      input: PASSWORD,
    },
  )
  expect(exitCode).toBe(3)
  expect(err).toContain('E_DOCUMENT_SCHEMA')
  expect(err).toContain('records[1].name: missing')
  expect(await readFile(vault)).toEqual(before)
})

test('an export without secrets holds none, and imports into another notebook as it was', async () => {
  const { run, vault, file } = await withSample()
  const target = file('plain.json')
  await run(['export', vault, target, '--format', 'hikae-json', '--password-stdin'], { input: PASSWORD })
  const written = await readFile(target, 'utf8')
  expect(written).not.toMatch(/mihon-|FAKE1/u)
  expect((await stat(target)).mode & 0o777).toBe(0o600)
})

test('an export with secrets asks for the password again, and comes back unchanged', async () => {
  const { run, vault, file, prompts } = await withSample()
  const target = file('all.json')
  const words = ['export', vault, target, '--format', 'hikae-json', '--with-secrets']
  expect((await run(words, { typed: [PASSWORD, PASSWORD] })).exitCode).toBe(0)
  expect(prompts).toHaveLength(2)
  const again = await run(['import', vault, target, '--format', 'hikae-json', '--password-stdin', '--json'], {
    input: PASSWORD,
  })
  expect(again.json()).toMatchObject({ added: 0, changed: 0, same: 52 })
  const original = JSON.parse(await readFile(SAMPLE, 'utf8')) as {
    records: { id: string; secrets?: object }[]
  }
  const exported = JSON.parse(await readFile(target, 'utf8')) as typeof original
  for (const { id, secrets } of original.records) {
    expect(exported.records.find((record) => record.id === id)?.secrets).toEqual(secrets)
  }
})

test('writes no secret when the second password is wrong, or nobody is there to type it', async () => {
  const { run, vault, file } = await withSample()
  const words = ['export', vault, file('all.json'), '--format', 'hikae-json', '--with-secrets']
  expect((await run(words, { typed: [PASSWORD, 'guess'] })).err).toContain('E_PASSWORD')
  expect((await run(words, { typed: [PASSWORD] })).err).toContain('E_NO_TERMINAL')
  await expect(stat(file('all.json'))).rejects.toThrow('ENOENT')
})

test('replaces a file only when told to, and the notebook itself never', async () => {
  const { run, vault, file } = await withSample()
  const target = file('plain.json')
  await writeFile(target, 'precious')
  const to = (path: string, ...more: readonly string[]) =>
    run(['export', vault, path, '--format', 'hikae-json', '--password-stdin', ...more], { input: PASSWORD })
  expect((await to(target)).err).toContain('E_EXISTS')
  expect(await readFile(target, 'utf8')).toBe('precious')
  expect((await to(vault, '--force')).err).toContain('E_EXISTS')
  expect((await to(target, '--force')).exitCode).toBe(0)
})

test('opens with the spare key as well, typed or from standard input', async () => {
  const { run, vault, recoveryKey } = await withVault()
  expect((await run(['verify', vault, '--recovery-key'], { typed: [recoveryKey] })).exitCode).toBe(0)
  expect((await run(['verify', vault, '--recovery-key-stdin'], { input: recoveryKey })).exitCode).toBe(0)
  const misread = recoveryKey.replace(/^\d{6}/u, '000001')
  const { json } = await run(['verify', vault, '--recovery-key-stdin', '--json'], { input: misread })
  expect(json()).toMatchObject({ error: { code: 'E_RECOVERY_CODE', groups: [1] } })
})

test('asks for the spare key again before secrets leave, when it was opened with that', async () => {
  const { run, vault, recoveryKey, file } = await withSample()
  const words = [
    'export',
    vault,
    file('all.json'),
    '--format',
    'hikae-json',
    '--with-secrets',
    '--recovery-key',
  ]
  expect((await run(words, { typed: [recoveryKey, '000000 '.repeat(8)] })).err).toContain('E_PASSWORD')
  expect((await run(words, { typed: [recoveryKey, recoveryKey] })).exitCode).toBe(0)
})

test.each([
  ['a wrong password', 'guess', 'E_PASSWORD'],
  ['an empty line', '\nrest', 'E_PASSWORD_MISSING'],
])('%s harms nothing', async (_, input, code) => {
  const { run, vault } = await withSample()
  const before = await readFile(vault)
  const { exitCode, err } = await run(['list', vault, '--password-stdin'], { input })
  expect([exitCode, err]).toEqual([3, expect.stringContaining(code)])
  expect(await readFile(vault)).toEqual(before)
})

test('says what is no notebook', async () => {
  const { run, file } = terminal()
  await writeFile(file('letter.txt'), 'Dear diary')
  const words = (path: string) => ['verify', path, '--password-stdin', '--json']
  expect((await run(words(file('letter.txt')), { input: PASSWORD })).json()).toMatchObject({
    error: { code: 'E_NOT_VAULT' },
  })
  expect((await run(words(file('none.hikae')), { input: PASSWORD })).json()).toMatchObject({
    error: { code: 'E_NOT_FOUND' },
  })
})

test('lists a notebook and a document alike', async () => {
  const { run, vault } = await withSample()
  const fromVault = await run(['list', vault, '--password-stdin', '--lang', 'ja'], { input: PASSWORD })
  const fromDocument = await run(['list', SAMPLE, '--lang', 'ja'])
  expect(fromDocument.out).toBe(fromVault.out)
  expect(fromVault.out).toContain('戻れる 5件 ・ あやうい 5件 ・ 戻れない 2件 ・ 未確認 2件')
})

test('lists what is planned before something ends, step by step', async () => {
  const { run, file } = terminal()
  const sample = JSON.parse(await readFile(SAMPLE, 'utf8')) as { readonly records: readonly object[] }
  const move = {
    type: 'plan',
    id: 'move',
    endingIds: ['flat'],
    newMailId: 'hanako-gmail',
    begunOn: '2026-11-20',
    uses: [],
  }
  await writeFile(file('move.json'), JSON.stringify({ ...sample, records: [...sample.records, move] }))
  const { out } = await run(['plan', file('move.json'), '--lang', 'ja'])
  expect(out).toContain('アパートの光回線とプロバイダが終わる前に')
  expect(out).toContain('[ ] hanako.sato10@ocn.example.jp を外す')
  const { json } = await run(['plan', file('move.json'), '--json'])
  expect(json()).toMatchObject({
    plans: [
      { id: 'move', endsOn: null, next: { recordId: 'hanako-google', action: 'prove', isUnsuitable: true } },
    ],
  })
  expect((await run(['plan', SAMPLE, '--json'])).json()).toMatchObject({ plans: [] })
})

test('audits with exit code 1 while something critical stands', async () => {
  const { run, vault } = await withSample()
  const { exitCode, json } = await run(['audit', vault, '--password-stdin', '--json'], { input: PASSWORD })
  expect(exitCode).toBe(1)
  expect(json()).toMatchObject({
    today: '2026-11-22',
    findings: expect.arrayContaining([
      expect.objectContaining({ rule: 'provider-mail-only', subject: 'hanako-microsoft' }),
    ]) as unknown,
  })
  const calm = await run(['audit', 'test/fixtures/worked/customer-advised.json'])
  expect(calm.exitCode).toBe(0)
})

test('what-if understands ids, beginnings of ids and nodes, and names the candidates of an unclear one', async () => {
  const { run } = terminal()
  const lost = async (...ids: readonly string[]) => {
    const said = await run(['whatif', SAMPLE, '--lose', ...ids, '--json'])
    return said.json() as {
      readonly scenario?: { readonly losses: readonly string[] }
      readonly error?: object
    }
  }
  expect((await lost('flat', 'paper:ms-note', 'hanako-han,vault')).scenario?.losses).toEqual([
    'tie:flat',
    'paper:ms-note',
    'device:hanako-handset',
    'vault',
  ])
  expect((await lost('hanako-mo')).scenario?.losses).toEqual(['tie:hanako-mobile'])
  expect((await lost('masao-h', 'umbrella')).error).toEqual({ code: 'E_UNKNOWN_ID', id: 'umbrella' })
  expect((await lost('hanako-g')).error).toEqual({
    code: 'E_AMBIGUOUS_ID',
    id: 'hanako-g',
    candidates: ['hanako-gmail', 'hanako-google'],
  })
})

test('what-if moves time on to a day on which a contract has ended', async () => {
  const { run, file } = terminal()
  const document = (await readFile('test/fixtures/worked/customer.json', 'utf8')).replace(
    '"status": "active"',
    '"status": "active", "endsOn": "2027-03-31"',
  )
  await writeFile(file('moving.json'), document)
  const after = async (day: string) => {
    const { json } = await run(['whatif', file('moving.json'), '--lose', 'paper', '--date', day, '--json'])
    return (json() as { readonly value: readonly object[] }).value
  }
  expect(await after('2027-03-30')).toEqual([])
  expect(await after('2027-03-31')).toEqual([{ amount: 35_000, currency: 'JPY' }])
})

test('verifies, and says with exit code 1 that something is damaged', async () => {
  const { run, vault } = await withSample()
  const words = ['verify', vault, '--password-stdin', '--json']
  const sound = await run(words, { input: PASSWORD })
  expect([sound.exitCode, sound.json()]).toMatchObject([0, { sound: true, recordCount: 53, problems: [] }])
  withSql(vault, (db) => db.exec('DELETE FROM rec WHERE rowid IN (SELECT rowid FROM rec LIMIT 1)'))
  const damaged = await run(words, { input: PASSWORD })
  expect(damaged.exitCode).toBe(1)
  expect(damaged.json()).toMatchObject({ sound: false, problems: [{ code: 'E_SET_MISMATCH' }] })
})

test('lists what is left of a damaged notebook, and says why nothing is written to it', async () => {
  const { run, vault } = await withSample()
  withSql(vault, (db) => db.exec('DELETE FROM rec WHERE rowid IN (SELECT rowid FROM rec LIMIT 1)'))
  const { exitCode, out, err } = await run(['list', vault, '--password-stdin'], { input: PASSWORD })
  expect(exitCode).toBe(0)
  expect(err).toContain('damaged')
  expect(out).toContain('Microsoft')
  const change = await run(['import', vault, SAMPLE, '--format', 'hikae-json', '--password-stdin'], {
    input: PASSWORD,
  })
  expect(change.err).toContain('E_VAULT_READ_ONLY')
})

test('works beside another program that has the notebook open', async () => {
  const { run, vault } = await withSample()
  await writeFile(
    `${vault}.lock`,
    JSON.stringify({ host: 'elsewhere', user: 'masao', pid: 1, since: '2026-11-22T00:00:00.000Z' }),
  )
  expect((await run(['list', vault, '--password-stdin'], { input: PASSWORD })).err).toBe('')
  const change = await run(['import', vault, SAMPLE, '--format', 'hikae-json', '--password-stdin'], {
    input: PASSWORD,
  })
  expect(change.err).toContain('Another program has this notebook open')
})
