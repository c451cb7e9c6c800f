import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { expect, test } from 'vitest'
import { closedVault, codes, create, mustOpen, put } from '../../../../support/vaults.ts'

/** No process has it: above the highest number that Linux, macOS or Windows gives out. */
const DEAD_PID = 2 ** 30

const lockOf = (path: string): unknown => JSON.parse(readFileSync(`${path}.lock`, 'utf8'))
const leaveLock = (path: string, holder: object) => {
  const lock = {
    host: os.hostname(),
    user: 'hanako',
    pid: DEAD_PID,
    since: '2026-01-01T00:00:00.000Z',
    ...holder,
  }
  writeFileSync(`${path}.lock`, JSON.stringify(lock))
  return lock
}

test('an open vault says beside it who has it open, and since when', async () => {
  const { path } = await create()
  expect(lockOf(path)).toEqual({
    host: os.hostname(),
    user: os.userInfo().username,
    pid: process.pid,
    since: '2026-01-02T03:04:05.000Z',
  })
})

test('the second opening reads only, and says who has the vault', async () => {
  const { path } = await create()
  const second = await mustOpen(path)
  expect(second.mode).toBe('read-only')
  expect(second.problems).toMatchObject([
    { code: 'E_LOCKED_BY_OTHER', host: os.hostname(), pid: process.pid },
  ])
  second.close()
  expect(existsSync(`${path}.lock`)).toBe(true)
})

test('the lock goes when the vault is closed, and the next opening writes', async () => {
  const { vault, path } = await create()
  vault.close()
  expect(existsSync(`${path}.lock`)).toBe(false)
  expect((await mustOpen(path)).mode).toBe('read-write')
})

test('a lock of a process that is gone is taken over', async () => {
  const { path } = await closedVault()
  leaveLock(path, {})
  expect((await mustOpen(path)).mode).toBe('read-write')
  expect(lockOf(path)).toMatchObject({ pid: process.pid })
})

test('a lock that an earlier process with our number left is taken over', async () => {
  const { path } = await closedVault()
  leaveLock(path, { pid: process.pid })
  expect((await mustOpen(path)).mode).toBe('read-write')
})

test.each([
  '',
  'not JSON',
  'null',
  '{"host":1}',
  JSON.stringify({ host: 'h', user: 'u', pid: -1, since: '' }),
])('a lock that makes no sense is taken over: %j', async (text) => {
  const { path } = await closedVault()
  writeFileSync(`${path}.lock`, text)
  expect((await mustOpen(path)).mode).toBe('read-write')
})

test('a lock of a living process is respected', async () => {
  const { path } = await closedVault()
  const lock = leaveLock(path, { pid: 1 })
  expect((await mustOpen(path)).problems).toEqual([{ code: 'E_LOCKED_BY_OTHER', ...lock }])
})

test('a lock of another computer is respected until the owner says otherwise', async () => {
  const { path } = await closedVault([put('a', {})])
  leaveLock(path, { host: 'another-computer' })
  const reading = await mustOpen(path)
  expect(codes(reading)).toEqual(['E_LOCKED_BY_OTHER'])
  expect(reading.records()).toHaveLength(1)
  reading.close()
  const writing = await mustOpen(path, { takeOverLock: true })
  expect(writing.mode).toBe('read-write')
})

test('a lock that somebody else took over is left alone on closing', async () => {
  const { vault, path } = await create()
  const lock = leaveLock(path, { host: 'another-computer' })
  vault.close()
  expect(lockOf(path)).toEqual(lock)
})
