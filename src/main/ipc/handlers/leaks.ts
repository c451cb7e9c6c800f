import type { Handlers } from '#contract'
import { fail, ok } from '#core/result'
import { checkLeaks, noteLeaks } from '../../session/check-leaks.ts'
import { createLongWork } from '../long-work.ts'
import { nowOf, type Surroundings } from './surroundings.ts'

export function createLeakHandlers({ current, dialogs, clock }: Surroundings): Handlers['leaks'] {
  const search = createLongWork(() => current.get()?.session ?? null)

  return {
    check: async () => {
      const opened = current.need()
      if (!opened.ok) return opened
      const { session } = opened.value
      if (search.isUnderWay()) return fail({ code: 'E_CANCELLED' })
      const file = await dialogs.openFile('leak-list')
      if (file === null) return ok(null)
      const report = await search.during(session, (watch) => checkLeaks(session, file, watch))
      if (!report.ok)
        return report.error.code === 'E_FILE_UNREADABLE' ? fail({ code: report.error.code }) : report
      // The notebook may have locked itself, or be open for reading only: then it is said and not kept.
      const noted = noteLeaks(session, report.value, nowOf({ clock }))
      return ok({ ...report.value, noted: noted.ok ? noted.value : null })
    },
    progress: search.progress,
    cancel: search.cancel,
  }
}
