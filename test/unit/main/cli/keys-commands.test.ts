import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { terminal } from '../../../support/cli-host.ts'

const OLD = 'いろは correct horse'
const NEW = '新しい合言葉 2026'

async function notebook() {
  const seat = terminal()
  const file = seat.file('a.hikae')
  const made = await seat.run(['create', file, '--json'], { typed: [OLD, OLD] })
  const { recoveryKey } = made.json() as { readonly recoveryKey: string }
  return { ...seat, file, recoveryKey }
}

test('passwd asks for the old password and twice for the new one, which opens from then on', async () => {
  const { run, file } = await notebook()
  expect(await run(['passwd', file], { typed: [OLD, NEW, NEW] })).toMatchObject({ exitCode: 0, err: '' })
  expect((await run(['verify', file], { typed: [NEW] })).exitCode).toBe(0)
  expect((await run(['verify', file], { typed: [OLD] })).err).toContain('E_PASSWORD')
})

test('passwd with the recovery key replaces a password that is forgotten', async () => {
  const { run, file, recoveryKey } = await notebook()
  const changed = await run(['passwd', file, '--recovery-key', '--json'], { typed: [recoveryKey, NEW, NEW] })
  expect(changed.json()).toEqual({ changed: true })
  expect((await run(['verify', file], { typed: [NEW] })).exitCode).toBe(0)
})

test.each([
  ['typed differently the second time', ['x', 'y'], 'E_PASSWORDS_DIFFER'],
  ['empty but for space', ['\u3000', '\u3000'], 'E_PASSWORD_EMPTY'],
])('a new password that is %s changes nothing', async (_, typed, code) => {
  const { run, file } = await notebook()
  expect((await run(['passwd', file], { typed: [OLD, ...typed] })).err).toContain(code)
  expect((await run(['verify', file], { typed: [OLD] })).exitCode).toBe(0)
})

test('rotate says a new recovery key once and keeps the old file, which the old key opens', async () => {
  const { run, file, recoveryKey: old } = await notebook()
  const { exitCode, json } = await run(['rotate', file, '--json'], { typed: [OLD] })
  expect(exitCode).toBe(0)
  const { recoveryKey, keptAs } = json() as { readonly recoveryKey: string; readonly keptAs: string }
  expect(existsSync(keptAs)).toBe(true)
  const withKey = (path: string, key: string) => run(['verify', path, '--recovery-key'], { typed: [key] })
  expect((await withKey(file, recoveryKey)).exitCode).toBe(0)
  expect((await withKey(file, old)).err).toContain('E_PASSWORD')
  expect((await withKey(keptAs, old)).exitCode).toBe(0)
})
