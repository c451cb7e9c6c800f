import type { Handlers, LeakProgress } from '#contract'
import { fail, ok } from '#core/result'
import { checkLeaks, noteLeaks } from '../../session/check-leaks.ts'
import { nowOf, type Surroundings } from './surroundings.ts'

export function createLeakHandlers({ current, dialogs, clock }: Surroundings): Handlers['leaks'] {
  let progress: LeakProgress | null = null
  let isCancelled = false

  return {
    check: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      // One at a time: there is one progress to show and one thing to cancel.
      if (progress !== null) return fail({ code: 'E_CANCELLED' })
      const file = await dialogs.openFile('leak-list')
      if (file === null) return ok(null)
      isCancelled = false
      progress = { done: 0, total: 0 }
      try {
        const report = await checkLeaks(session, file, {
          onProgress: (done, total) => (progress = { done, total }),
          isCancelled: () => isCancelled || current.get()?.session !== session,
        })
        if (!report.ok)
          return report.error.code === 'E_FILE_UNREADABLE' ? fail({ code: report.error.code }) : report
        // The notebook may have locked itself, or be open for reading only: then it is said and not kept.
        const noted = noteLeaks(session, report.value, nowOf({ clock }))
        return ok({ ...report.value, noted: noted.ok ? noted.value : null })
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
