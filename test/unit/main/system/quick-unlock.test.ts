import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { computer, turningKeystore } from '../../../support/quick-unlock.ts'
import { must, NOW_MS, tempFolder } from '../../../support/vaults.ts'

const PATH = '/home/hanako/sato.hikae'
const DAY_MS = 86_400_000
const sealed = () => new Uint8Array([1, 2, 3])

async function turnedOn() {
  const folder = tempFolder()
  const machine = computer(folder, NOW_MS)
  const quickUnlock = machine.quickUnlock()
  must(await quickUnlock.enable(PATH, sealed()))
  return { ...machine, quickUnlock, file: join(folder, 'quick-unlock.json') }
}

test('it is off until it is turned on, and then gives back what the keystore kept', async () => {
  const folder = tempFolder()
  const quickUnlock = computer(folder, NOW_MS).quickUnlock()
  expect(quickUnlock.isOn(PATH)).toBe(false)
  expect(await quickUnlock.take(PATH)).toBeNull()
  expect(await quickUnlock.state(PATH)).toEqual({ availability: 'available', endsOn: null })
  expect(must(await quickUnlock.enable(PATH, sealed()))).toEqual({
    availability: 'available',
    endsOn: '2026-01-16',
  })
  expect(await quickUnlock.take(PATH)).toEqual(sealed())
  expect(quickUnlock.isOn('/other.hikae')).toBe(false)
})

test('it ends after 14 days, however often it was used', async () => {
  const { quickUnlock, wait } = await turnedOn()
  wait(14 * DAY_MS - 1_000)
  expect(await quickUnlock.take(PATH)).toEqual(sealed())
  quickUnlock.settle(PATH, 'right')
  wait(2_000)
  expect(quickUnlock.isOn(PATH)).toBe(false)
  expect(await quickUnlock.take(PATH)).toBeNull()
})

test('it ends when the system is started anew, or its clock is put back', async () => {
  const restarted = await turnedOn()
  restarted.restart()
  expect(await restarted.quickUnlock.take(PATH)).toBeNull()
  const back = await turnedOn()
  back.wait(-DAY_MS)
  expect(await back.quickUnlock.take(PATH)).toBeNull()
})

test('five wrong PINs end it; a right one before that starts the count anew', async () => {
  const { quickUnlock } = await turnedOn()
  const tryPin = async (outcome: 'right' | 'wrong') => {
    expect(await quickUnlock.take(PATH)).not.toBeNull()
    quickUnlock.settle(PATH, outcome)
  }
  for (let i = 0; i < 4; i += 1) await tryPin('wrong')
  await tryPin('right')
  for (let i = 0; i < 5; i += 1) await tryPin('wrong')
  expect(quickUnlock.isOn(PATH)).toBe(false)
  expect(await quickUnlock.take(PATH)).toBeNull()
})

test('a try counts before it is made: ending the program gives no other one', async () => {
  const { quickUnlock, file } = await turnedOn()
  for (let i = 0; i < 5; i += 1) expect(await quickUnlock.take(PATH)).not.toBeNull()
  expect(await quickUnlock.take(PATH)).toBeNull()
  expect(readFileSync(file, 'utf8')).toContain('"tries": 5')
})

test('a try for which no key could be derived does not count', async () => {
  const { quickUnlock } = await turnedOn()
  for (let i = 0; i < 9; i += 1) {
    expect(await quickUnlock.take(PATH)).not.toBeNull()
    quickUnlock.settle(PATH, 'not-tried')
  }
})

test('where the count cannot be written, there is no try', async () => {
  const machine = computer(join(tempFolder(), 'gone'), NOW_MS)
  expect(await machine.quickUnlock().enable(PATH, sealed())).toEqual({ ok: false, error: { code: 'E_IO' } })
  expect(await machine.quickUnlock().take(PATH)).toBeNull()
})

test('turning it off takes the sealed key off the disk', async () => {
  const { quickUnlock, file } = await turnedOn()
  must(quickUnlock.disable(PATH))
  expect(readFileSync(file, 'utf8')).toBe('[]\n')
  must(quickUnlock.disable('/never.hikae'))
})

test.each(['', '{}', '[{"path": 3}]', '[null]'])('a damaged file (%j) counts as off', async (content) => {
  const { quickUnlock, file } = await turnedOn()
  writeFileSync(file, content)
  expect(quickUnlock.isOn(PATH)).toBe(false)
  expect(await quickUnlock.take(PATH)).toBeNull()
})

test('a keystore that refuses turns nothing on', async () => {
  const machine = computer(tempFolder(), NOW_MS)
  const refusing = {
    ...turningKeystore,
    isAvailable: () => Promise.resolve(false),
    seal: () => Promise.resolve(null),
  }
  const quickUnlock = machine.quickUnlock(refusing)
  expect(await quickUnlock.enable(PATH, sealed())).toEqual({ ok: false, error: { code: 'E_NO_KEYSTORE' } })
  expect(await quickUnlock.state(PATH)).toEqual({ availability: 'no-keystore', endsOn: null })
})
