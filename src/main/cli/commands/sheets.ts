import { indexRecords } from '#core/record/record-index'
import { isPutAway, kindOf } from '#core/sheet/kinds'
import { readPaperMark } from '#core/sheet/check/check-code'
import { checkPaper, type PaperVerdict } from '#core/sheet/check/check-paper'
import { paperChecker } from '#core/sheet/check/paper-state'
import { printLog, type LoggedSheet } from '#core/sheet/printed/print-log'
import { formatDay } from '#core/text/format'
import { changesText, sheetText, verdictText } from '#core/text/paper-text'
import type { Context, Outcome } from '../command.ts'
import { readingCommand, type Reading } from '../reading-command.ts'

/** Lists every paper that was printed, the newest first; with `--check`, says what one in the hand is worth. */
export const sheetsCommand = readingCommand(
  'sheets',
  (reading, context, args) => {
    const mark = args.value('check')
    return mark === undefined ? listed(reading, context) : checked(reading, context, mark)
  },
  { options: ['check'], synopsis: ' [--check "NUMBER CODE"]' },
)

function listed(reading: Reading, { text }: Context): Outcome {
  const log = printLog(indexRecords(reading.records))
  const check = paperChecker(reading.records, reading.day)
  const rows = log.map((logged) => {
    const { sheet } = logged
    const isCompared = kindOf(sheet).staysCurrent && sheet.destroyedOn === undefined && !logged.isToDestroy
    return { ...logged, ...(isCompared ? { state: check(sheet) } : {}) }
  })
  return {
    lines: rows.length === 0 ? [text['papers.none']] : rows.flatMap((row) => rowLines(row, reading)),
    json: {
      sheets: rows.map(({ sheet, replacedBy, isToDestroy, state }) => ({
        ...sheet,
        replacedBy: replacedBy?.number ?? null,
        isToDestroy,
        isCurrent: state?.isCurrent ?? null,
        changed: state?.changed ?? [],
      })),
    },
  }
}

interface Row extends LoggedSheet {
  readonly state?: ReturnType<ReturnType<typeof paperChecker>>
}

function rowLines({ sheet, replacedBy, state }: Row, { naming }: Reading): readonly string[] {
  const { text, language } = naming
  const facts = [
    text['papers.printed']({ day: formatDay(sheet.printedOn, language) }),
    ...(sheet.keptAt === undefined ? [] : [text['papers.kept-at']({ place: sheet.keptAt })]),
    ...(sheet.checkCode === undefined ? [] : [text['papers.coded']({ code: sheet.checkCode })]),
    ...(sheet.secrets === 'printed' ? [text['papers.secrets.printed']] : []),
  ]
  return [sheetText(sheet, text), `  ${facts.join(' / ')}`, `  ${standing()}`, ...changes()]

  function standing(): string {
    if (sheet.destroyedOn !== undefined)
      return text['papers.state.destroyed']({ day: formatDay(sheet.destroyedOn, language) })
    if (replacedBy !== null) return text['papers.state.replaced']({ number: replacedBy.number })
    if (state === undefined) return text[`papers.state.${isPutAway(sheet) ? 'put-away' : 'for-a-day'}`]
    return text[state.isCurrent ? 'papers.state.current' : 'papers.state.outdated']
  }

  function changes(): readonly string[] {
    if (state === undefined || state.isCurrent) return []
    return changesText(state.changed, naming).map((line) => `  - ${line}`)
  }
}

function checked({ records, day, naming }: Reading, { text }: Context, typed: string): Outcome {
  const mark = readPaperMark(typed)
  const verdict: PaperVerdict = mark === null ? { is: 'unreadable' } : checkPaper(records, mark, day)
  const isFine = verdict.is === 'current' || verdict.is === 'for-a-day' || verdict.is === 'put-away'
  return {
    lines: [
      mark === null ? text['papers.check.unreadable'] : verdictText(verdict, mark.number, naming),
      ...(verdict.is === 'outdated' ? changesText(verdict.changed, naming).map((line) => `  - ${line}`) : []),
    ],
    json: {
      verdict: verdict.is,
      number: mark?.number ?? null,
      changed: verdict.is === 'outdated' ? verdict.changed : [],
      replacedBy: verdict.is === 'replaced' ? verdict.by.number : null,
    },
    exitCode: isFine ? 0 : 1,
  }
}
