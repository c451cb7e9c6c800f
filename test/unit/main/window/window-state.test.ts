import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openAppData } from '../../../../src/main/system/app-data.ts'
import { fittingBounds } from '../../../../src/main/window/window-state.ts'
import { tempFolder } from '../../../support/vaults.ts'

const LAPTOP = { x: 0, y: 28, width: 1440, height: 840 }
const BESIDE = { x: 1440, y: 0, width: 1920, height: 1080 }
const state = (x: number, y: number, width = 1280, height = 800) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
})

test('a window comes back where it stood, on any screen', () => {
  expect(fittingBounds(state(100, 40), [LAPTOP])).toEqual({ x: 100, y: 40, width: 1280, height: 800 })
  expect(fittingBounds(state(1600, 40), [LAPTOP, BESIDE])).toEqual({
    x: 1600,
    y: 40,
    width: 1280,
    height: 800,
  })
})

test('one that stood on a screen that is gone goes to the usual place', () => {
  expect(fittingBounds(state(1600, 40), [LAPTOP])).toBeNull()
})

test('one whose top edge cannot be taken hold of goes to the usual place', () => {
  expect(fittingBounds(state(100, -300), [LAPTOP])).toBeNull()
  expect(fittingBounds(state(1400, 40), [LAPTOP])).toBeNull()
})

test('one that was larger than its screen is made to fit', () => {
  expect(fittingBounds(state(0, 28, 3000, 2000), [LAPTOP])).toEqual(LAPTOP)
})

test('place and size are kept on this computer, and nothing that does not fit is believed', () => {
  const folder = tempFolder()
  expect(openAppData(folder).windowState()).toBeNull()
  openAppData(folder).setWindowState(state(10, 20))
  expect(openAppData(folder).windowState()).toEqual(state(10, 20))
  writeFileSync(join(folder, 'window.json'), '{"bounds":{"x":"1e9"},"isMaximized":1}')
  expect(openAppData(folder).windowState()).toBeNull()
})
