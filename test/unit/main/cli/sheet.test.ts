import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fail } from '#core/result'
import { plainPaper } from '#core/sheet/paper'
import { openAppData } from '../../../../src/main/system/app-data.ts'
import { terminal } from '../../../support/cli-host.ts'
import { createVaultIn, program } from '../../../support/program.ts'
import { visit } from '../../../support/records.ts'
import { must, PASSWORD as CREATED_WITH } from '../../../support/vaults.ts'

const PASSWORD = 'mihon no aikotoba 48'

async function withSample() {
  const sitting = terminal()
  const vault = sitting.file('sato.hikae')
  const sample = 'resources/sample/founding-story.ja.json'
  await sitting.run(['create', vault, '--password-stdin'], { input: PASSWORD })
  await sitting.run(['import', vault, sample, '--format', 'hikae-json', '--password-stdin'], {
    input: PASSWORD,
  })
  const sheet = (...words: readonly string[]) =>
    sitting.run(['sheet', vault, '--password-stdin', '--json', ...words], { input: PASSWORD })
  return { ...sitting, vault, sheet, out: sitting.file('sheet.pdf') }
}

test('prints an account and notes it in the notebook: the next sheet has the next number', async () => {
  const { sheet, out, printed } = await withSample()
  const words = ['--kind', 'account', '--account', 'hanako-microsoft', '--out', out]
  expect((await sheet(...words)).json()).toEqual({ number: 1, pages: 1, noted: true })
  expect(await readFile(out, 'utf8')).toBe('%PDF-')
  expect((await stat(out)).mode & 0o777).toBe(0o600)
  expect((await sheet(...words, '--force')).json()).toMatchObject({ number: 2 })
  expect(printed[1]?.replaces?.number).toBe(1)
})

test('shows somebody at the terminal how far it is, and takes that away again', async () => {
  const { sheet, out, progress } = await withSample()
  const { out: said, err } = await sheet('--kind', 'household', '--out', out)
  expect(progress).toEqual(['Setting it out on pages (1 of 2)', null])
  expect(said + err).not.toContain('Setting')
})

test('makes pictures only for somebody who says so, and warns', async () => {
  const { run, vault, sheet, file } = await withSample()
  const words = ['--kind', 'household', '--out', file('sheet.png')]
  expect((await sheet(...words)).exitCode).toBe(2)
  expect((await sheet('--kind', 'household', '--out', file('a.pdf'), '--as-picture')).exitCode).toBe(2)
  const made = await run(['sheet', vault, ...words, '--as-picture'], { typed: [PASSWORD] })
  expect(made.out).toContain('cloud')
  expect((await stat(file('sheet-2.png'))).mode & 0o777).toBe(0o600)
})

test('leaves blanks for the secrets unless told otherwise', async () => {
  const { sheet, out, printed } = await withSample()
  await sheet('--kind', 'household', '--out', out)
  expect(printed[0]?.secrets).toBe('blank')
  expect(JSON.stringify(printed)).not.toMatch(/mihon-|FAKE1/u)
})

test('prints secrets in clear only after the password was typed again', async () => {
  const { run, vault, out, printed } = await withSample()
  const words = ['sheet', vault, '--kind', 'household', '--secrets', 'printed', '--out', out]
  expect((await run(words, { typed: [PASSWORD, 'guess'] })).err).toContain('E_PASSWORD')
  expect(printed).toHaveLength(0)
  expect((await run(words, { typed: [PASSWORD, PASSWORD] })).exitCode).toBe(0)
  expect(JSON.stringify(printed)).toContain('mihon-amazon')
})

test('prints the household with every account, and the kit with none', async () => {
  const { sheet, out, printed } = await withSample()
  await sheet('--kind', 'household', '--out', out)
  await sheet('--kind', 'kit', '--out', out, '--force')
  expect(printed[0]?.sections).toHaveLength(2)
  expect(printed[1]?.sections).toMatchObject([{ kind: 'kit' }, { kind: 'format' }])
})

test('prints a card for a call about one account', async () => {
  const { sheet, out, printed } = await withSample()
  await sheet('--kind', 'call-card', '--account', 'masao-volume', '--out', out)
  expect(printed[0]?.sections).toMatchObject([{ kind: 'call', accountId: 'masao-volume' }])
})

test('refuses a checklist while there is no plan, or several and none is named', async () => {
  const { sheet, out } = await withSample()
  const said = await sheet('--kind', 'checklist', '--out', out)
  expect(said.json()).toMatchObject({ error: { code: 'E_USAGE', subject: '--plan' } })
  const unknown = await sheet('--kind', 'checklist', '--plan', 'move', '--out', out)
  expect(unknown.json()).toMatchObject({ error: { code: 'E_UNKNOWN_ID', id: 'move' } })
})

test('has no report to print before there was a visit', async () => {
  const { sheet, out } = await withSample()
  const said = await sheet('--kind', 'report', '--out', out)
  expect(said.json()).toMatchObject({ error: { code: 'E_NOTHING_TO_PRINT' } })
  const unknown = await sheet('--kind', 'report', '--visit', 'call', '--out', out)
  expect(unknown.json()).toMatchObject({ error: { code: 'E_UNKNOWN_ID', id: 'call' } })
})

test('prints the report of the latest visit unless another is named', async () => {
  const { run, sheet, out, printed, vault, file } = await withSample()
  const visits = file('visits.json')
  const records = [visit('spring', { begunOn: '2026-04-01' }), visit('autumn', { begunOn: '2026-10-01' })]
  await writeFile(visits, JSON.stringify({ format: 'hikae-json', version: 1, records }))
  const taken = await run(['import', vault, visits, '--format', 'hikae-json', '--password-stdin'], {
    input: PASSWORD,
  })
  expect(taken.exitCode).toBe(0)
  await sheet('--kind', 'report', '--out', out)
  await sheet('--kind', 'report', '--visit', 'spring', '--out', out, '--force')
  expect(printed.map(({ sections }) => sections)).toMatchObject([
    [{ kind: 'report', visitId: 'autumn' }],
    [{ kind: 'report', visitId: 'spring' }],
  ])
})

test('is set on paper as it is asked for, and on plain paper else', async () => {
  const { sheet, out, printed } = await withSample()
  const words = ['--kind', 'household', '--out', out, '--force']
  await sheet(...words)
  await sheet(...words, '--paper', 'a5', '--landscape', '--ink-saving', '--ruby', '--binding')
  expect(printed.map(({ paper }) => paper)).toEqual([
    plainPaper(),
    plainPaper({
      size: 'A5',
      orientation: 'landscape',
      inkSaving: true,
      ruby: true,
      bindingMargin: true,
    }),
  ])
  expect((await sheet(...words, '--paper', 'b5')).json()).toMatchObject({
    error: { code: 'E_USAGE', subject: '--paper b5' },
  })
})

test('is not set so that nobody could read or use it', async () => {
  const { sheet, out, printed } = await withSample()
  const household = await sheet('--kind', 'household', '--paper', 'a5', '--large-type', '--out', out)
  expect(household.json()).toMatchObject({ error: { code: 'E_SHEET_FORMAT', reason: 'large-elsewhere' } })
  const card = await sheet('--kind', 'wallet-card', '--person', 'hanako', '--landscape', '--out', out)
  expect(card.json()).toMatchObject({ error: { code: 'E_SHEET_FORMAT', reason: 'orientation' } })
  expect(printed).toEqual([])
})

test('notes nothing in a notebook that is open for reading only, and says so', async () => {
  const { run, vault, out } = await withSample()
  const words = ['sheet', vault, '--kind', 'household', '--out', out, '--read-only', '--password-stdin']
  const said = await run(words, { input: PASSWORD })
  expect(said.out).toContain('not noted')
})

test.each([
  ['no kind', ['--out', 'x.pdf'], '--kind'],
  ['no file', ['--kind', 'kit'], '--out'],
  ['no account', ['--kind', 'account', '--out', 'x.pdf'], '--account'],
  [
    'secrets on a card for a call',
    ['--kind', 'call-card', '--account', 'a', '--secrets', 'printed', '--out', 'x.pdf'],
    '--secrets',
  ],
  ['accounts on a kit', ['--kind', 'kit', '--account', 'a', '--out', 'x.pdf'], '--account'],
])('refuses %s', async (_, words, named) => {
  const { sheet } = await withSample()
  expect((await sheet(...words)).json()).toMatchObject({ error: { code: 'E_USAGE', subject: named } })
})

test('names the candidates when the beginning of an id fits several accounts', async () => {
  const { sheet, out } = await withSample()
  const said = await sheet('--kind', 'account', '--account', 'hanako-a', '--out', out)
  expect(said.json()).toEqual({
    error: { code: 'E_AMBIGUOUS_ID', id: 'hanako-a', candidates: ['hanako-amazon', 'hanako-apple'] },
  })
})

test('writes and notes nothing when the PDF could not be made', async () => {
  const { run, vault, out, sheet } = await withSample()
  const words = ['sheet', vault, '--kind', 'household', '--out', out, '--password-stdin']
  const said = await run(words, {
    input: PASSWORD,
    printSheet: () => Promise.resolve(fail({ code: 'E_NO_ELECTRON' })),
  })
  expect([said.exitCode, said.err]).toEqual([3, expect.stringContaining('E_NO_ELECTRON')])
  await expect(stat(out)).rejects.toThrow('ENOENT')
  expect((await sheet('--kind', 'household', '--out', out)).json()).toMatchObject({ number: 1 })
})

test('certifies the last deletion on this computer without a file, a key or a number', async () => {
  const { run, file, folder, out, printed } = await withSample()
  const certify = (...words: readonly string[]) =>
    run(['sheet', '--kind', 'deletion-certificate', '--json', '--out', out, ...words])
  expect((await certify()).json()).toMatchObject({ error: { code: 'E_NOTHING_TO_PRINT' } })
  const [old, last] = ['1', '2'].map((digit) => ({
    id: digit.repeat(16),
    at: `2026-11-2${digit}T03:00:00.000Z`,
    fingerprint: '4F2A 91C0 7BDE 113A',
    proof: 'copy' as const,
    removed: { vault: 1, beside: 0, backups: 2, traces: 3 },
    remaining: { files: 0, folders: 0 },
  }))
  const appData = openAppData(join(folder, 'data'))
  for (const deletion of [old, last]) if (deletion !== undefined) appData.noteDeletion(deletion)
  expect((await certify()).json()).toEqual({ deletion: last?.id, pages: 1 })
  expect((await certify('--deletion', old?.id ?? '', '--force')).json()).toEqual({
    deletion: old?.id,
    pages: 1,
  })
  expect(printed.map(({ number }) => number)).toEqual([null, null])
  const unknown = await certify('--deletion', 'f'.repeat(16))
  expect(unknown.json()).toMatchObject({ error: { code: 'E_UNKNOWN_ID' } })
  for (const [word, subject] of [
    [file('sato.hikae'), file('sato.hikae')],
    ['--visit=a', '--visit'],
  ] as const)
    expect((await certify(word)).json()).toMatchObject({ error: { code: 'E_USAGE', subject } })
})

test('has no certificate of a hand-over before there was one, and takes none for another sheet', async () => {
  const { sheet, out } = await withSample()
  const words = ['--kind', 'hand-over-certificate', '--out', out]
  expect((await sheet(...words)).json()).toMatchObject({ error: { code: 'E_NOTHING_TO_PRINT' } })
  const other = await sheet('--kind', 'kit', '--hand-over', 'x', '--out', out)
  expect(other.json()).toMatchObject({ error: { code: 'E_USAGE', subject: '--hand-over' } })
})

test('prints the certificate of a hand-over with the key of its new owner', async () => {
  const app = program()
  await createVaultIn(app)
  const owners = 'hanako no aikotoba'
  const wish = { password: CREATED_WITH, newPassword: owners, to: '佐藤 花子' }
  must(await app.handlers.handOver.give(wish))
  await app.handlers.vault.lock(undefined)
  const { run, printed, file } = terminal()
  const words = ['--kind', 'hand-over-certificate', '--out', file('given.pdf'), '--password-stdin', '--json']
  const made = await run(['sheet', join(app.folder, 'test.hikae'), ...words], { input: owners })
  expect(made.json()).toMatchObject({ number: 1, noted: true })
  expect(printed[0]?.sections).toMatchObject([{ kind: 'hand-over', to: '佐藤 花子' }])
})

describe('the paper for the family', () => {
  test('is about the one person of whose accounts somebody is told, and notes whose it is', async () => {
    const { sheet, out, printed, run, vault } = await withSample()
    await sheet('--kind', 'family-sheet', '--situation', 'ill', '--out', out)
    expect(printed[0]?.sections).toMatchObject([{ kind: 'family', person: '佐藤 花子', situation: 'ill' }])
    expect(JSON.stringify(printed)).not.toMatch(/mihon-|FAKE1|ふるさと便/u)
    await sheet('--kind', 'family-sheet', '--situation', 'died', '--out', out, '--force')
    await sheet('--kind', 'family-sheet', '--situation', 'ill', '--out', out, '--force')
    expect(printed.map(({ replaces }) => replaces?.number)).toEqual([undefined, undefined, 1])
    const listed = await run(
      ['export', vault, `${vault}.json`, '--format', 'hikae-json', '--password-stdin'],
      {
        input: PASSWORD,
      },
    )
    expect(listed.exitCode).toBe(0)
    const told = JSON.parse(await readFile(`${vault}.json`, 'utf8')) as {
      records: { sheets?: { family?: object }[] }[]
    }
    expect(told.records.flatMap(({ sheets = [] }) => sheets)[0]).toMatchObject({
      personIds: ['hanako'],
      family: { personId: 'hanako', situation: 'ill' },
    })
  })

  test('has nothing to say where nothing is released, and takes none of the options of other sheets', async () => {
    const { sheet, out } = await withSample()
    const masao = await sheet('--kind', 'family-sheet', '--person', 'masao', '--out', out)
    expect(masao.json()).toMatchObject({ error: { code: 'E_NOTHING_TO_PRINT' } })
    const nobody = await sheet('--kind', 'family-sheet', '--reader', 'jiro', '--out', out)
    expect(nobody.json()).toMatchObject({ error: { code: 'E_UNKNOWN_ID', id: 'jiro' } })
    const kit = await sheet('--kind', 'kit', '--reader', 'hanako', '--out', out)
    expect(kit.json()).toMatchObject({ error: { code: 'E_USAGE', subject: '--reader' } })
  })
})
