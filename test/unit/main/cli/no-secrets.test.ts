import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { terminal } from '../../../support/cli-host.ts'

/*
 * Nothing that the command line says holds a secret: not in words, not in JSON, not in an error. Every secret of the sample
 * and the password itself are looked for in everything that was said.
 */

const PASSWORD = 'canary no himitsu 7731'
const SAMPLE = 'resources/sample/founding-story.ja.json'

/** Every secret text of a document. */
async function secretsOfSample(): Promise<readonly string[]> {
  const { records } = JSON.parse(await readFile(SAMPLE, 'utf8')) as {
    readonly records: readonly { readonly secrets?: Readonly<Record<string, string>> }[]
  }
  return records.flatMap(({ secrets = {} }) => Object.values(secrets))
}

test.each([['words'], ['json']])('every command keeps secrets to itself, in %s', async (form) => {
  const { run, file } = terminal()
  const vault = file('a.hikae')
  const json = form === 'json' ? ['--json'] : []
  const said: string[] = []
  const say = async (...words: readonly string[]) => {
    const { out, err } = await run([...words, ...json], { input: PASSWORD })
    said.push(out, err)
  }
  await say('create', vault, '--password-stdin')
  const key = ['--password-stdin', '--lang', 'ja']
  await say('import', vault, SAMPLE, '--format', 'hikae-json', '--dry-run', ...key)
  await say('import', vault, SAMPLE, '--format', 'hikae-json', ...key)
  await say('export', vault, file('x.json'), '--format', 'hikae-json', '--with-secrets', ...key)
  await say('list', vault, ...key)
  await say('list', SAMPLE)
  await say('audit', vault, ...key)
  await say('audit', SAMPLE)
  await say('whatif', vault, '--cold', ...key)
  await say('whatif', SAMPLE, '--lose', 'flat', 'ms-note')
  await say('sheet', vault, '--kind', 'household', '--secrets', 'printed', '--out', file('x.pdf'), ...key)
  await say('verify', vault, ...key)
  const everything = said.join('\n')
  expect(everything).toContain('hanako-microsoft')
  for (const secret of [...(await secretsOfSample()), PASSWORD]) expect(everything).not.toContain(secret)
})

test.each([
  ['a password where a number should be', { type: 'account', id: 'a', secrets: { password: 77317731 } }],
  ['a password in the place of a list', { type: 'account', id: 'a', loginIds: 'canary-7731', contacts: [] }],
  ['a password in the place of an id', { type: 'person', id: 'canary 7731', name: 'a' }],
  ['a password in the place of a kind', { type: 'canary-7731', id: 'a' }],
])('a schema error says what was expected, not what was found: %s', async (_, record) => {
  const { run, file } = terminal()
  const document = { format: 'hikae-json', version: 1, records: [record] }
  await writeFile(file('bad.json'), JSON.stringify(document))
  for (const json of [[], ['--json']]) {
    const { out, err, exitCode } = await run(['audit', file('bad.json'), ...json])
    expect(exitCode).toBe(3)
    expect(out + err).toContain('E_DOCUMENT_SCHEMA')
    expect(out + err).not.toContain('7731')
  }
})

test('a syntax error says where, not what', async () => {
  const { run, file } = terminal()
  await writeFile(file('bad.json'), '{ "password": canary7731 }')
  const { out, err } = await run(['audit', file('bad.json')])
  expect(out + err).toContain('E_DOCUMENT_SYNTAX')
  expect(out + err).not.toContain('7731')
})

test('a bug says where it happened, not what was being read', async () => {
  const { run, file } = terminal()
  const vault = file('a.hikae')
  await run(['create', vault, '--password-stdin'], { input: PASSWORD })
  await run(['import', vault, SAMPLE, '--format', 'hikae-json', '--password-stdin'], { input: PASSWORD })
  const { exitCode, err } = await run(
    ['sheet', vault, '--kind', 'household', '--out', file('x.pdf'), '--password-stdin'],
    {
      input: PASSWORD,
      printSheet: () => {
        throw new RangeError('canary 7731')
      },
    },
  )
  expect(exitCode).toBe(3)
  expect(err).toContain('E_INTERNAL')
  expect(err).toContain('no-secrets.test.ts')
  expect(err).not.toContain('7731')
})
