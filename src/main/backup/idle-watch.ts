import type { CurrentVault } from '../session/current-vault.ts'
import type { Session } from '../session/session.ts'
import { attendToBackups } from './occasions.ts'
import type { BackupHost } from './places.ts'

/** Nobody has touched the computer for this long: copying a large vault disturbs nobody now. */
const IDLE_SECONDS = 20
/** What failed, or was not due, is not tried again before. */
const AGAIN_AFTER_MS = 3_600_000

export interface IdleWatchOptions {
  readonly current: Pick<CurrentVault, 'get'>
  readonly host: BackupHost
  /** Seconds since the last key press or mouse movement. */
  readonly idleSeconds: () => number
}

/** What to call every few seconds: at the first idle moment after unlocking, and then every hour, it sees to the backups. */
export function createIdleWatch({ current, host, idleSeconds }: IdleWatchOptions): () => Promise<void> {
  let seen: Session | null = null
  let lastMs = -Infinity
  let isAtWork = false
  return async () => {
    const session = current.get()?.session ?? null
    if (isAtWork || session === null || idleSeconds() < IDLE_SECONDS) return
    if (session === seen && Math.abs(host.clock() - lastMs) < AGAIN_AFTER_MS) return
    seen = session
    lastMs = host.clock()
    isAtWork = true
    try {
      await attendToBackups(session, host)
    } finally {
      isAtWork = false
    }
  }
}
