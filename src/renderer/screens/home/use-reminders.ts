import { useEffect, useMemo } from 'react'
import { daysToCome, remindersOf, type Reminder } from '#core/remind/reminders'
import { useApi, useToday } from '../../store/AppContext.tsx'
import { useAnalysis, useFindings } from '../../store/derived.ts'

/** As many days ahead as the main process is told of: far more than the program runs without being opened. */
const DAYS_TOLD = 400

/** What is to be said today. Tells the main process on which days there is something, and nothing else. */
export function useReminders(): readonly Reminder[] {
  const api = useApi()
  const today = useToday()
  const findings = useFindings()
  const { index } = useAnalysis()
  const reminders = useMemo(() => remindersOf(index, findings, today), [index, findings, today])
  useEffect(() => {
    const days = daysToCome(index, findings, today).slice(0, DAYS_TOLD)
    void api.reminders.announce({ days: reminders.length > 0 ? [today, ...days] : days })
  }, [api, findings, index, reminders, today])
  return reminders
}
