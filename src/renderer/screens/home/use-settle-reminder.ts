import type { Edit } from '#contract'
import { DONE_UNTIL, laterDay, withMark } from '#core/remind/marks'
import type { Reminder } from '#core/remind/reminders'
import { formatDay } from '#core/text/format'
import { useApp, useLanguage, useText, useToday } from '../../store/AppContext.tsx'
import { useRecord, useVaultSettings } from '../../store/derived.ts'
import { useSave } from '../records/use-save.ts'

/** Puts a reminder off, or says that it is done; of an account that was looked at, its day is written down. */
export function useSettleReminder(reminder: Reminder): (how: 'done' | 'later') => Promise<void> {
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const settings = useVaultSettings()
  const record = useRecord(reminder.recordId)
  const save = useSave()
  const notifyFailure = useApp((state) => state.notifyFailure)
  return async (how) => {
    const isReview = how === 'done' && reminder.kind === 'review'
    const until = how === 'done' ? DONE_UNTIL : laterDay(reminder, today)
    const put: Edit['put'] = []
    if (isReview && record?.type === 'account') put.push({ record: { ...record, lastConfirmedOn: today } })
    else if (settings !== null) {
      const mark = { reminder: reminder.key, at: new Date().toISOString(), until }
      put.push({ record: withMark(settings, mark, today) })
    }
    const done = isReview
      ? text['reminders.said.reviewed']
      : how === 'done'
        ? text['reminders.said.done']
        : text['reminders.said.later']({ day: formatDay(until, language) })
    const failure = await save({ put, remove: [], label: isReview ? 'edit' : 'settings' }, done)
    if (failure !== null) notifyFailure(failure)
  }
}
