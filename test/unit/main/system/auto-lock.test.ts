import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAutoLock } from '../../../../src/main/system/auto-lock.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A machine that somebody may leave, and a lock on it that is set to five minutes. */
function machine({ idleMs = 300_000 } = {}) {
  let idleSeconds = 0
  const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => idleSeconds })
  const onLock = vi.fn()
  const autoLock = createAutoLock({ powerMonitor, idleMs: () => idleMs, onLock })
  const leaveFor = (seconds: number) => {
    idleSeconds = seconds
    vi.advanceTimersByTime(1_000)
  }
  return { powerMonitor, onLock, autoLock, leaveFor }
}

test('locks when nobody has touched the machine for the set time', () => {
  const { onLock, leaveFor } = machine()
  leaveFor(299)
  expect(onLock).not.toHaveBeenCalled()
  leaveFor(300)
  expect(onLock).toHaveBeenCalled()
})

test('follows a change of the setting at once', () => {
  let idleMs = 300_000
  const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => 60 })
  const onLock = vi.fn()
  createAutoLock({ powerMonitor, idleMs: () => idleMs, onLock })
  vi.advanceTimersByTime(1_000)
  expect(onLock).not.toHaveBeenCalled()
  idleMs = 60_000
  vi.advanceTimersByTime(1_000)
  expect(onLock).toHaveBeenCalledOnce()
})

test.each(['suspend', 'lock-screen', 'shutdown'])('locks at once on %s', (event) => {
  const { powerMonitor, onLock } = machine()
  powerMonitor.emit(event)
  expect(onLock).toHaveBeenCalledOnce()
})

test.each(['query-session-end', 'session-end'])('locks at once when a window hears %s', (event) => {
  const { autoLock, onLock } = machine()
  const window = new EventEmitter()
  autoLock.watchWindow(window)
  window.emit(event)
  expect(onLock).toHaveBeenCalledOnce()
})

test('does nothing any more once it was stopped', () => {
  const { powerMonitor, autoLock, onLock, leaveFor } = machine()
  autoLock.stop()
  leaveFor(10_000)
  powerMonitor.emit('suspend')
  expect(onLock).not.toHaveBeenCalled()
})
