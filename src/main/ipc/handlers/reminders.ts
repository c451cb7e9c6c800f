import type { Handlers } from '#contract'
import { ok } from '#core/result'
import type { Surroundings } from './surroundings.ts'

export function createReminderHandlers({ current, notices }: Surroundings): Handlers['reminders'] {
  return {
    announce: ({ days }) => {
      const opened = current.need()
      if (!opened.ok) return Promise.resolve(opened)
      notices.plan(days)
      return Promise.resolve(ok(null))
    },
  }
}
