import { spawn, type ChildProcess } from 'node:child_process'
import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { flipFuses, FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { productFuses } from '../../../scripts/support/product-fuses.ts'
import { linkTree } from '../../../scripts/support/link-tree.ts'
import { expect, test } from '@playwright/test'

/*
 * Item 19 of the checklist. Playwright itself needs one of these switches on, so they are set on a copy of the executable,
 * which is then tried from outside. That no byte of a packaged app.asar can be changed is tried on packages, which exist for
 * Windows and macOS only.
 */

let folder: string
let executable: string

test.beforeAll(async () => {
  const original = process.env['HIKAE_E2E_EXECUTABLE'] ?? ''
  folder = await mkdtemp(path.join(os.tmpdir(), 'fused-'))
  executable = path.join(folder, 'app', 'electron')
  await linkTree(path.dirname(original), path.dirname(executable), (relative) => relative !== 'electron')
  await copyFile(original, executable)
})

test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

test('19: the product fuses can be burnt into the executable, and stay', async () => {
  await flipFuses(executable, productFuses)
  const wire = await getCurrentFuseWire(executable)
  const states = Object.entries(productFuses).filter(([fuse]) => fuse !== 'version')
  const wanted = states.map(([fuse, on]) => [fuse, on ? FuseState.ENABLE : FuseState.DISABLE])
  expect(wanted.length).toBe(8)
  expect(Object.entries(wire)).toEqual(expect.arrayContaining(wanted))
})

test('19: a fused app is no tool for running other code', async () => {
  // Without a packaged app.asar the two fuses about it would keep the app from starting at all.
  await flipFuses(executable, {
    ...productFuses,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  })
  const script = path.join(folder, 'script.cjs')
  const marker = path.join(folder, 'marker')
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`
  await writeFile(script, code)
  await startsAsItself({ ELECTRON_RUN_AS_NODE: '1' }, ['-e', code])
  await startsAsItself({ NODE_OPTIONS: `--require=${script}` }, [])
  const complaints = await startsAsItself({}, ['--inspect=0', '--inspect-brk=0'])
  await expect(stat(marker)).rejects.toThrow()
  expect(complaints).not.toContain('Debugger listening')
})

test('19: the same attempts work where the fuses are open, so they would be noticed', async () => {
  const marker = path.join(folder, 'marker')
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`
  const child = spawn(process.env['HIKAE_E2E_EXECUTABLE'] ?? '', ['-e', code], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: 'ignore',
  })
  await new Promise((resolve) => child.once('close', resolve))
  expect((await stat(marker)).isFile()).toBe(true)
})

/** Starts the fused app, waits until it has made its own folder, as only the app itself does, and ends it. */
async function startsAsItself(
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<string> {
  const home = await mkdtemp(path.join(folder, 'home-'))
  const child = spawn(executable, args, {
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  try {
    await expect.poll(() => exists(path.join(home, 'Hikae'))).toBe(true)
  } finally {
    await end(child)
  }
  return complaints
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    if (!child.kill()) resolve()
  })
}
