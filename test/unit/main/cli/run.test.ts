import { expect, test } from 'vitest'
import { commands } from '../../../../src/main/cli/commands/index.ts'
import { terminal } from '../../../support/cli-host.ts'

const GRAPH = JSON.stringify({ rules: [{ needs: ['key'], gives: 'door' }] })

test('tells what it can do, and that nothing was asked of it', async () => {
  const { exitCode, out } = await terminal().run([])
  expect(exitCode).toBe(2)
  for (const { name } of commands) expect(out).toContain(`hikae ${name} `)
})

test.each(['help', '--help'])('%s tells what it can do', async (word) => {
  expect((await terminal().run([word])).exitCode).toBe(0)
})

test.each(commands.map(({ name, options }) => [name, options] as const))(
  '%s --help names each of its options',
  async (name, options) => {
    const { exitCode, out } = await terminal().run([name, '--help'])
    expect(exitCode).toBe(0)
    for (const option of options) expect(out).toContain(`--${option}`)
  },
)

test.each([
  ['an unknown command', ['burn'], 'burn'],
  ['an unknown option', ['access', 'x.json', '--fast'], '--fast'],
  ['an option of another command', ['access', 'x.json', '--force'], '--force'],
  ['an option without its value', ['create', 'x.hikae', '--title'], '--title'],
  ['an option in the place of a value', ['create', 'x.hikae', '--title', '--password-stdin'], '--title'],
  ['a value for a flag', ['verify', 'x.hikae', '--read-only=yes'], '--read-only'],
  ['an option given twice', ['create', 'x.hikae', '--title', 'a', '--title', 'b'], '--title'],
  ['a missing file', ['whatif'], 'FILE'],
  ['a word too many', ['access', 'x.json', 'y.json'], 'y.json'],
  ['an unknown format', ['import', 'x.hikae', 'y', '--format', 'csv'], '--format csv'],
  ['no format', ['import', 'x.hikae', 'y'], '--format'],
  ['a day that does not exist', ['whatif', 'x', '--date', '2026-02-30'], '--date 2026-02-30'],
  ['a number that is too large', ['access', 'x.json', '--max', '99'], '--max 99'],
  ['an unknown language', ['access', 'x.json', '--lang', 'fr'], '--lang fr'],
  ['two keys', ['verify', 'x', '--password-stdin', '--recovery-key'], '--recovery-key'],
])('refuses %s and names it', async (_, words, named) => {
  const { exitCode, err, out } = await terminal().run(words)
  expect(exitCode).toBe(2)
  expect(err).toContain(named)
  expect(err).toContain('[E_USAGE]')
  expect(out).toBe('')
})

test('says a failure as JSON on standard output when JSON was asked for', async () => {
  const { exitCode, json, err } = await terminal().run(['access', '/nowhere.json', '--json'])
  expect(exitCode).toBe(3)
  expect(json()).toEqual({ error: { code: 'E_FILE_UNREADABLE', reason: 'missing' } })
  expect(err).toBe('')
})

test('says a failure in one line with its code', async () => {
  const { err } = await terminal().run(['access', '/nowhere.json'])
  expect(err).toBe('There is no file of that name to read. [E_FILE_UNREADABLE]\n')
})

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, '戻れる'],
  [{ LANG: 'ja' }, '戻れる'],
  [{ LANG: 'de_DE.UTF-8' }, 'You can get back in'],
  [{}, 'You can get back in'],
  [{ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'You can get back in'],
  [{ LC_ALL: '', LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'C' }, '戻れる'],
])('speaks the language of the environment: %o', async (environment, word) => {
  const { out } = await terminal().run(['access', '-'], { input: GRAPH, environment })
  expect(out).toContain(word)
})

test('speaks the language asked for, also when that is asked before anything can go wrong', async () => {
  const { err } = await terminal().run(['access', '/nowhere.json', '--lang=ja'])
  expect(err).toBe('読み込むファイルが見つかりません。［E_FILE_UNREADABLE］\n')
})
