import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis'
import { ok } from '#core/result'
import { formatDay } from '#core/text/format'
import { taskText } from '#core/text/visit-text'
import { outcomeOf } from '#core/visit/compare'
import { visitsOf } from '#core/visit/visits'
import type { Command } from '../command.ts'
import { KEY_OPTIONS } from '../key-entry.ts'
import { namingOf } from '../names.ts'
import { dayOf, pathOf } from '../option-values.ts'
import { readRecords } from '../source.ts'

/** Lists the visits, the latest first: what was fixed, what is open, what is left to whom. One that is going on, as it is now. */
export const visitsCommand: Command = {
  name: 'visits',
  positionals: ['FILE'],
  options: [...KEY_OPTIONS, 'read-only', 'today'],
  synopsis: 'FILE [--today DAY]',
  run: async (context, args) => {
    const path = pathOf(args, 0, 'FILE')
    if (!path.ok) return path
    const today = dayOf(args, 'today')
    if (!today.ok) return today
    const records = await readRecords(context, args, path.value)
    if (!records.ok) return records
    const { text, language } = context
    const naming = namingOf(context, records.value)
    const analysis = analyse(records.value, today.value ?? context.today)
    const findings = auditAnalysis(records.value, analysis)
    const visits = visitsOf(records.value).map((visit) => ({
      visit,
      outcome: outcomeOf(visit, analysis, findings),
    }))
    return ok({
      lines:
        visits.length === 0
          ? [text['visits.past.none']]
          : visits.flatMap(({ visit, outcome: { fixed, open, found } }) => [
              text['words.visit-of']({ day: formatDay(visit.begunOn, language), helper: visit.helper }),
              `  ${text['visits.past.line']({ fixed: fixed.length, open: open.length + found.length })}`,
              ...visit.done.map(({ what }) => `  + ${what}`),
              ...visit.left.map((task) => {
                const by = text['visits.left.by']({ who: task.who, day: formatDay(task.until, language) })
                return `  - ${taskText(task, naming)} (${by})`
              }),
            ]),
      json: { visits },
    })
  },
}
