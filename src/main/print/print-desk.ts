import type { PrintProgress } from '#contract'
import type { FailureOf } from '#core/failure'
import { fail, type Result } from '#core/result'
import type { PrintJob } from './job.ts'

/** How a sheet says how far it is, and hears that nobody wants it any more. */
export type Watch = Pick<PrintJob, 'signal' | 'onProgress'>

/** Where the sheet is that is on its way. One at a time: there is one progress to show and one thing to cancel. */
export interface PrintDesk {
  /** Makes a sheet; refused while another is made. */
  readonly alone: <T, E>(
    work: (watch: Watch) => Promise<Result<T, E>>,
  ) => Promise<Result<T, E | FailureOf<'E_CANCELLED'>>>
  readonly progress: () => PrintProgress | null
  readonly cancel: () => void
  /** Resolves when the sheet in hand is done or broken off; null when there is none. */
  readonly underWay: () => Promise<void> | null
}

interface Running {
  readonly abort: AbortController
  readonly ended: Promise<void>
  progress: PrintProgress | null
}

/** Nothing is being printed yet. */
export function createPrintDesk(): PrintDesk {
  let running: Running | null = null
  return {
    alone: async (work) => {
      if (running !== null) return fail({ code: 'E_CANCELLED' })
      let end = (): void => undefined
      const ended = new Promise<void>((resolve) => (end = resolve))
      const job: Running = { abort: new AbortController(), ended, progress: null }
      running = job
      try {
        return await work({
          signal: job.abort.signal,
          onProgress: (progress) => (job.progress = progress),
        })
      } finally {
        running = null
        end()
      }
    },
    progress: () => running?.progress ?? null,
    cancel: () => running?.abort.abort(),
    underWay: () => running?.ended ?? null,
  }
}
