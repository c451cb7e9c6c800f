/** How often the idle time is looked at. */
const LOOK_EVERY_MS = 1_000

/** The part of Electron's `powerMonitor` that is used. */
export interface PowerWatch {
  /** Seconds since the last key press or mouse movement anywhere on the machine. */
  getSystemIdleTime(): number
  on(event: 'suspend' | 'lock-screen' | 'shutdown', listener: () => void): unknown
  removeListener(event: 'suspend' | 'lock-screen' | 'shutdown', listener: () => void): unknown
}

/** The part of a window that is used: on Windows it hears that its user is signing off. */
export interface WindowWatch {
  on(event: 'query-session-end' | 'session-end', listener: () => void): unknown
}

/** What to watch, and what to do. */
export interface AutoLockOptions {
  readonly powerMonitor: PowerWatch
  /** Idle milliseconds after which to lock; asked anew each time, because the setting may change. */
  readonly idleMs: () => number
  /** Locks. Called again while already locked, so it has to bear that. `isHurried`: the computer sleeps or ends. */
  readonly onLock: (how: { readonly isHurried: boolean }) => void
}

/** A lock that turns itself. */
export interface AutoLock {
  /** Locks also when the session of this window's user ends. */
  readonly watchWindow: (window: WindowWatch) => void
  readonly stop: () => void
}

/** Locks when nobody has touched the machine for a while, and at once when it sleeps, locks its screen or shuts down. */
export function createAutoLock({ powerMonitor, idleMs, onLock }: AutoLockOptions): AutoLock {
  const lock = (): void => onLock({ isHurried: true })
  const moments = ['suspend', 'lock-screen', 'shutdown'] as const
  for (const moment of moments) powerMonitor.on(moment, lock)
  const look = setInterval(() => {
    if (powerMonitor.getSystemIdleTime() * 1_000 >= idleMs()) onLock({ isHurried: false })
  }, LOOK_EVERY_MS)
  return {
    watchWindow: (window) => {
      window.on('query-session-end', lock)
      window.on('session-end', lock)
    },
    stop: () => {
      clearInterval(look)
      for (const moment of moments) powerMonitor.removeListener(moment, lock)
    },
  }
}
