import { auditAnalysis } from '#core/audit/audit'
import { analyse } from '#core/graph/analysis/analysis'
import { formatDay } from '#core/text/format'
import { taskText } from '#core/text/visit-text'
import { outcomeOf } from '#core/visit/compare'
import { visitsOf } from '#core/visit/visits'
import { readingCommand } from '../reading-command.ts'

/** Lists the visits, the latest first: what was fixed, what is open, what is left to whom. One that is going on, as it is now. */
export const visitsCommand = readingCommand('visits', ({ records, day, naming }, context) => {
  const { text, language } = context
  const analysis = analyse(records, day)
  const findings = auditAnalysis(records, analysis)
  const visits = visitsOf(records).map((visit) => ({
    visit,
    outcome: outcomeOf(visit, analysis, findings),
  }))
  return {
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
  }
})
