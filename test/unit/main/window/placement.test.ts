import { expect, test } from 'vitest'
import { createPlacement, type Bounds } from '../../../../src/main/window/placement.ts'

const WORK_AREA = { x: 0, y: 28, width: 1920, height: 1052 }
const USUAL = { x: 100, y: 80, width: 1280, height: 840 }

function fakeWindow(start: Bounds = USUAL, isMaximized = false) {
  const state = { bounds: start, isMaximized }
  return {
    state,
    getBounds: () => state.bounds,
    setBounds: (bounds: Bounds) => void (state.bounds = bounds),
    isMaximized: () => state.isMaximized,
    unmaximize: () => void (state.isMaximized = false),
    maximize: () => void (state.isMaximized = true),
  }
}

test('goes to the right edge of its screen, below the menu and above the task bar', () => {
  const window = fakeWindow()
  createPlacement(() => WORK_AREA).place(window, true)
  expect(window.state.bounds).toEqual({ x: 1920 - 736, y: 28, width: 736, height: 1052 })
})

test('comes back to where it was, even when it was asked twice to go', () => {
  const window = fakeWindow()
  const { place } = createPlacement(() => WORK_AREA)
  place(window, true)
  place(window, true)
  place(window, false)
  expect(window.state.bounds).toEqual(USUAL)
})

test('a maximized window is maximized again', () => {
  const window = fakeWindow(USUAL, true)
  const { place } = createPlacement(() => WORK_AREA)
  place(window, true)
  expect(window.state.isMaximized).toBe(false)
  place(window, false)
  expect(window.state.isMaximized).toBe(true)
})

test('never wider than a small screen', () => {
  const window = fakeWindow()
  createPlacement(() => ({ x: 0, y: 0, width: 600, height: 400 })).place(window, true)
  expect(window.state.bounds).toEqual({ x: 0, y: 0, width: 600, height: 400 })
})

test('the window that follows it after locking stands where it used to', () => {
  const window = fakeWindow()
  const placement = createPlacement(() => WORK_AREA)
  expect(placement.usualBounds(window)).toEqual(USUAL)
  placement.place(window, true)
  expect(placement.usualBounds(window)).toEqual(USUAL)
  const next = fakeWindow()
  placement.place(next, false)
  expect(next.state.bounds).toEqual(USUAL)
})
