import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { untilQueued } from '../../../../src/main/print/until-queued.ts'
import { tempFolder } from '../../../support/vaults.ts'

/* On Linux a sheet is printed when the queue has taken the file that Chromium wrote, and not before. */

const never = new AbortController().signal
let memory: string

beforeEach(() => {
  memory = tempFolder()
  vi.stubEnv('XDG_RUNTIME_DIR', memory)
  vi.stubEnv('TMPDIR', '/tmp')
})

afterEach(() => vi.unstubAllEnvs())

/** As Chromium does: writes the sheet to a file for the queue, and says that it is printed. */
function printing() {
  const file = { path: '' }
  const print = () => {
    file.path = path.join(process.env['TMPDIR'] ?? '', '.org.chromium.Chromium.AbC123')
    writeFileSync(file.path, '%PDF-')
    return Promise.resolve('printed' as const)
  }
  return { print, file }
}

test.runIf(process.platform === 'linux')(
  'waits until the queue has the sheet, and leaves nothing',
  async () => {
    const { print, file } = printing()
    let isOver = false
    const queued = untilQueued(print, never).finally(() => (isOver = true))
    await vi.waitUntil(() => file.path !== '')
    expect(path.dirname(path.dirname(file.path))).toBe(memory)
    await new Promise(setImmediate)
    expect(isOver).toBe(false)
    rmSync(file.path)
    expect(await queued).toBe('printed')
    expect(readdirSync(memory)).toEqual([])
    expect(process.env['TMPDIR']).toBe('/tmp')
  },
)

test.runIf(process.platform === 'linux')('a sheet that is broken off leaves nothing either', async () => {
  const { print, file } = printing()
  const abort = new AbortController()
  const queued = untilQueued(print, abort.signal)
  await vi.waitUntil(() => file.path !== '')
  abort.abort()
  await queued
  expect(existsSync(file.path)).toBe(false)
  expect(readdirSync(memory)).toEqual([])
})

test('waits for nothing when the dialog was cancelled, and where there is no such folder', async () => {
  vi.stubEnv('XDG_RUNTIME_DIR', path.join(memory, 'missing'))
  vi.stubEnv('TMPDIR', memory)
  expect(await untilQueued(() => Promise.resolve('cancelled'), never)).toBe('cancelled')
  expect(readdirSync(memory)).toEqual([])
})
