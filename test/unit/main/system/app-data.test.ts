import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAppData } from '../../../../src/main/system/app-data.ts'
import { tempFolder } from '../../../support/vaults.ts'

test('the number of an installation is drawn once and kept', () => {
  const folder = tempFolder()
  const drawn = openAppData(folder).writerId()
  expect(drawn).toMatch(/^[0-9a-f]{32}$/u)
  expect(readFileSync(join(folder, 'writer-id'), 'utf8')).toBe(drawn)
  expect(openAppData(folder).writerId()).toBe(drawn)
})

test('V15 where it cannot be kept, the program goes on with one of its own', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'writer-id.new'))
  const appData = openAppData(folder)
  const drawn = appData.writerId()
  expect(drawn).toMatch(/^[0-9a-f]{32}$/u)
  expect(appData.writerId()).toBe(drawn)
})

test('V15 one that cannot be read just now is not replaced', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'writer-id'))
  expect(openAppData(folder).writerId()).toMatch(/^[0-9a-f]{32}$/u)
  expect(statSync(join(folder, 'writer-id')).isDirectory()).toBe(true)
})
