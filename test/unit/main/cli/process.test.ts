import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../../../support/run-cli.ts'
import { tempFolder } from '../../../support/vaults.ts'

/* As people run it: processes of their own, Argon2id for real, nothing shared but files. */

const PASSWORD = 'mihon no aikotoba 48'

// Four derivations of a second each, and more on a busy machine.
test(
  'a notebook made by one process is filled, audited and verified by others',
  { timeout: 180_000 },
  async () => {
    const folder = tempFolder()
    const vault = join(folder, 'sato.hikae')
    const hikae = (...words: readonly string[]) =>
      runCli([...words, '--password-stdin', '--json'], {
        input: `${PASSWORD}\n`,
        dataFolder: join(folder, 'data'),
      })
    expect((await hikae('create', vault)).exitCode).toBe(0)
    const sample = 'resources/sample/founding-story.ja.json'
    expect((await hikae('import', vault, sample, '--format', 'hikae-json')).exitCode).toBe(0)
    expect((await hikae('audit', vault)).exitCode).toBe(1)
    const verified = await hikae('verify', vault)
    expect(JSON.parse(verified.out)).toMatchObject({ sound: true, recordCount: 53 })
    expect(verified.err).toBe('')
  },
)

test('a reader that has seen enough is no fault', async () => {
  const child = spawn(
    process.execPath,
    ['src/main/cli.ts', 'list', 'resources/sample/founding-story.ja.json'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString()))
  await once(child, 'close')
  expect(err).toBe('')
})
