import { SHEETS_TO_CHOOSE, type PrintedSheet } from '../record/settings.ts'
import type { PaperVerdict } from '../sheet/check/check-paper.ts'
import type { ChangedAccount } from '../sheet/check/paper-state.ts'
import { formatDay } from './format.ts'
import type { Messages } from './messages.ts'
import { recordNameWithPerson, type NamingContext } from './names.ts'

/** What changed since a paper was printed, line by line. */
export function changesText(changed: readonly ChangedAccount[], context: NamingContext): readonly string[] {
  if (changed.length === 0) return [context.text['papers.rest-changed']]
  return changed.map((change) => changeText(change, context))
}

/** One of the changes: アマゾン：閉じました. */
export function changeText({ accountId, how }: ChangedAccount, context: NamingContext): string {
  const record = context.recordById.get(accountId)
  const name = record === undefined ? context.text['papers.gone'] : recordNameWithPerson(record, context)
  return context.text[`papers.change.${how}`]({ name })
}

/** What a printed sheet is called, by its number and kind: 第7号 家全体. */
export function sheetText({ number, sheetKind }: PrintedSheet, text: Messages): string {
  const chosen = SHEETS_TO_CHOOSE.find((kind) => kind === sheetKind)
  const kind = chosen === undefined ? text[`sheet.title.${sheetKind}`] : text[`print.kind.${chosen}`]
  return text['papers.sheet']({ number, kind })
}

/** What a paper in the hand is worth, in one sentence; what changed is said apart. */
export function verdictText(verdict: PaperVerdict, number: number, context: NamingContext): string {
  const { text, language } = context
  switch (verdict.is) {
    case 'unreadable':
      return text['papers.check.unreadable']
    case 'unknown':
      return verdict.isNumberKnown ? text['papers.check.other']({ number }) : text['papers.check.unknown']
    case 'replaced':
      return text['papers.check.replaced']({ number, by: verdict.by.number })
    case 'destroyed':
      return text['papers.check.destroyed']({ number, day: formatDay(verdict.on, language) })
    case 'current':
    case 'outdated':
    case 'for-a-day':
    case 'put-away': {
      const day = formatDay(verdict.sheet.printedOn, language)
      return text[`papers.check.${verdict.is}`]({ number, day })
    }
  }
}
