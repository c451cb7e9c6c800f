import { dayAfter } from '../audit/days.ts'
import { compareText } from '../order.ts'
import type { ReminderMark, VaultSettings } from '../record/settings.ts'

/** Until then nothing is said of what is done. */
export const DONE_UNTIL = '9999-12-31'
const MARKS_MAX = 2_000
/** For so many days something is put off. */
const LATER_DAYS = 7

/** Until when something is put off: for a week, but not beyond its own day while that is ahead. */
export function laterDay({ dueOn }: { readonly dueOn: string }, today: string): string {
  const later = dayAfter(today, LATER_DAYS)
  return dueOn > today && dueOn < later ? dueOn : later
}

/** What was put off or done, by the key of the reminder. */
export function marksOf(settings: VaultSettings | null): ReadonlyMap<string, ReminderMark> {
  return new Map((settings?.reminders ?? []).map((mark) => [mark.reminder, mark]))
}

/**
 * The settings with a reminder put off until a day, or done. What was put off until a day that has come is let go, and
 * the oldest where there are too many.
 */
export function withMark(settings: VaultSettings, mark: ReminderMark, today: string): VaultSettings {
  const others = (settings.reminders ?? []).filter(
    ({ reminder, until }) => reminder !== mark.reminder && until > today,
  )
  const marks = [...others, mark].toSorted((a, b) => compareText(a.at, b.at)).slice(-MARKS_MAX)
  return { ...settings, reminders: marks }
}
