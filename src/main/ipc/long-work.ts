import type { WorkProgress } from '#contract'
import { ok, type Result } from '#core/result'
import type { Opened } from '../session/current-vault.ts'

type Session = Opened['session']

/** What a window can see of a work that takes a while, and do about it: one at a time, since there is one progress and one thing to cancel. */
export interface LongWork {
  readonly isUnderWay: () => boolean
  /** Does it, and stops it when it is cancelled or the vault that it is done in is no longer open. */
  readonly during: <T>(session: Session, work: (watch: Watch) => Promise<T>) => Promise<T>
  /** Answers of the window's calls. */
  readonly progress: () => Promise<Result<WorkProgress | null, never>>
  readonly cancel: () => Promise<Result<null, never>>
}

/** What the work tells, and asks between two pieces. */
interface Watch {
  readonly onProgress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
}

/** @param openSession - The session of the vault that is open now, or null. */
export function createLongWork(openSession: () => Session | null): LongWork {
  let progress: WorkProgress | null = null
  let isCancelled = false
  return {
    isUnderWay: () => progress !== null,
    during: async (session, work) => {
      isCancelled = false
      progress = { done: 0, total: 0 }
      try {
        return await work({
          onProgress: (done, total) => (progress = { done, total }),
          isCancelled: () => isCancelled || openSession() !== session,
        })
      } finally {
        progress = null
      }
    },
    progress: () => Promise.resolve(ok(progress)),
    cancel: () => {
      isCancelled = true
      return Promise.resolve(ok(null))
    },
  }
}
